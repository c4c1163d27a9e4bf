using System.Globalization;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Cases;
using OverdueHelper.Web.Features.Loans;

namespace OverdueHelper.Web.Features.Lenders;

/// <summary>The words for what a bank weighs and where a case stands on it.</summary>
internal static class WeighingWords
{
    public static string Name(BorrowerCriterion criterion) => Word(criterion.ToString());

    public static string Why(BorrowerCriterion criterion) => Word(criterion + "Why");

    /// <summary>What the data says on a point, a line each; one line when nothing is known.</summary>
    public static IReadOnlyList<WeighingLine> Facts(BorrowerCriterion criterion, BorrowerFacts facts) =>
        facts.IsKnown(criterion) ? [.. Lines(criterion, facts)] : [new(Word(criterion + "NotKnown"))];

    private static IEnumerable<WeighingLine> Lines(BorrowerCriterion criterion, BorrowerFacts facts) => criterion switch
    {
        BorrowerCriterion.Character => Character(facts),
        BorrowerCriterion.Capacity => Capacity(facts),
        BorrowerCriterion.Capital => Capital(facts),
        BorrowerCriterion.Collateral => Collateral(facts),
        BorrowerCriterion.Conditions => Conditions(facts),
        BorrowerCriterion.Record => [new(Say(WeighingPageText.RecordCounts, facts.Promises!.Kept, facts.Promises.Late, facts.Promises.Broken, facts.Promises.Open))],
    };

    private static IEnumerable<WeighingLine> Character(BorrowerFacts facts)
    {
        yield return new(facts.Instalments is { } paid ? Say(WeighingPageText.CharacterPaid, paid.Due, paid.OnTime, paid.Late, paid.Unpaid) : WeighingPageText.CharacterPaidNotKnown);
        yield return new(facts.FirstContactOn is { } first ? Say(WeighingPageText.CharacterTold, facts.Contacts, Formats.Day(first)) : WeighingPageText.CharacterNotTold);
    }

    private static IEnumerable<WeighingLine> Capacity(BorrowerFacts facts)
    {
        yield return new(facts.LeftOver is { Minor: > 0 } ? WeighingPageText.CapacityLeft : WeighingPageText.CapacityNothing, facts.LeftOver);
        if (!facts.IsBudgetComplete)
        {
            yield return new(WeighingPageText.CapacityOpen);
        }
    }

    private static IEnumerable<WeighingLine> Capital(BorrowerFacts facts)
    {
        if (facts.Reserve is { } reserve)
        {
            yield return new(WeighingPageText.CapitalHeld, reserve);
        }

        if (facts.Property is { } property)
        {
            yield return new(WeighingPageText.CapitalProperty, property);
        }
    }

    private static IEnumerable<WeighingLine> Collateral(BorrowerFacts facts)
    {
        if (facts.Security is { } security)
        {
            yield return new(WeighingPageText.CollateralWorth, security);
        }

        foreach (var kind in facts.UsuallySecured)
        {
            yield return new(Say(WeighingPageText.CollateralUsual, LoanWords.Of(kind)));
        }
    }

    private static IEnumerable<WeighingLine> Conditions(BorrowerFacts facts)
    {
        if (facts.Reason is { } reason)
        {
            yield return new(facts.HardSince is { } since ? Say(WeighingPageText.ConditionsSince, BorrowerWords.Of(reason), Formats.Day(since)) : BorrowerWords.Of(reason));
        }

        yield return new(facts.EasesOn is { } eases ? Say(WeighingPageText.ConditionsEase, Formats.Day(eases)) : WeighingPageText.ConditionsEaseNotKnown);
    }

    private static string Say(string words, params object[] values) => string.Format(CultureInfo.CurrentCulture, words, values);

    private static string Word(string key) => WeighingPageText.ResourceManager.GetString(key, CultureInfo.CurrentUICulture) ?? key;
}
