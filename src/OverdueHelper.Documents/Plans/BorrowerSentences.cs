using System.Globalization;
using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Documents.Plans;

/// <summary>One sentence on each point that a bank weighs, made of the case's own data and of nothing else. The borrower may put another in its place.</summary>
public static class BorrowerSentences
{
    /// <summary>The sentence for a point in the plan's language; empty where the data says nothing that helps.</summary>
    /// <param name="criterion">The point.</param>
    /// <param name="facts">Where the case stands.</param>
    /// <param name="language">The plan's language, as a culture name.</param>
    /// <exception cref="CultureNotFoundException">The language is not a culture name.</exception>
    public static string Of(BorrowerCriterion criterion, BorrowerFacts facts, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        return criterion switch
        {
            BorrowerCriterion.Character => Character(facts, culture),
            BorrowerCriterion.Capacity => facts is { LeftOver: { Minor: > 0 } left, IsBudgetComplete: true }
                ? Say(culture, nameof(WeighingText.CapacitySays), PaperFormats.Amount(left, culture))
                : "",
            BorrowerCriterion.Capital => facts.Reserve is { Minor: > 0 } reserve ? Say(culture, nameof(WeighingText.CapitalSays), PaperFormats.Amount(reserve, culture)) : "",
            BorrowerCriterion.Collateral => facts.Security is { Minor: > 0 } security ? Say(culture, nameof(WeighingText.CollateralSays), PaperFormats.Amount(security, culture)) : "",
            BorrowerCriterion.Conditions => facts.EasesOn is { } eases ? Say(culture, nameof(WeighingText.ConditionsSays), PaperFormats.Day(eases, culture)) : "",
            BorrowerCriterion.Record => facts.Promises switch
            {
                { Due: 1 } one => Say(culture, one.Kept == 1 ? nameof(WeighingText.RecordOneKept) : one.Late == 1 ? nameof(WeighingText.RecordOneLate) : nameof(WeighingText.RecordOneBroken)),
                { Due: > 1 } many => Say(culture, nameof(WeighingText.RecordSaysMany), many.Due, many.Kept, many.Late, many.Broken),
                { Due: <= 0 } or null => "",
            },
        };
    }

    /// <summary>The name of a point in the plan's language.</summary>
    /// <param name="criterion">The point.</param>
    /// <param name="language">The plan's language, as a culture name.</param>
    public static string Name(BorrowerCriterion criterion, string language) => Say(CultureInfo.GetCultureInfo(language), criterion.ToString());

    private static string Character(BorrowerFacts facts, CultureInfo culture)
    {
        List<string> said = [];
        if (facts.Instalments is { Due: > 0 } paid)
        {
            said.Add(Say(culture, nameof(WeighingText.CharacterPaid), paid.Due, paid.OnTime, paid.Late));
        }

        if (facts is { FirstContactOn: { } first, Contacts: > 0 })
        {
            said.Add(Say(culture, facts.Contacts == 1 ? nameof(WeighingText.CharacterToldOne) : nameof(WeighingText.CharacterToldMany), PaperFormats.Day(first, culture), facts.Contacts));
        }

        return string.Join(' ', said);
    }

    private static string Say(CultureInfo culture, string key, params object[] values) =>
        string.Format(culture, WeighingText.ResourceManager.GetString(key, culture) ?? key, values);
}
