using System.Globalization;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Features.BankView;

/// <summary>The words of the bank's view.</summary>
internal static class BankWords
{
    public static string Name(CollectionsInput input) => BankViewText.ResourceManager.GetString("Input" + input, CultureInfo.CurrentUICulture) ?? input.ToString();

    /// <summary>A value of an input with its unit.</summary>
    public static string Value(CollectionsInput input, decimal value) =>
        input is CollectionsInput.MonthsPaidBeforeFailure or CollectionsInput.RecoveryLagMonths ? (value == 1 ? BankViewText.Month : Say(BankViewText.Months, (int)value)) : Formats.Percent(value);

    /// <summary>Where a starting value comes from and how weak it is.</summary>
    public static string Source(CollectionsInput input, CollectionsAssumptions starting)
    {
        var row = CollectionsInputs.Of(input);
        var words = Say(BankViewText.Starting, Value(input, starting.Value(input)), row.Source);
        return row.IsWeak ? $"{words} {BankViewText.Weak}" : words;
    }

    /// <summary>A loss to a hundredth of a per cent; negative is a gain.</summary>
    public static string Loss(decimal share) => share.ToString("P2", CultureInfo.CurrentCulture);

    public static string Headline(BreakEven breakEven) => breakEven.Kind switch
    {
        BreakEvenKind.Never => BankViewText.Never,
        BreakEvenKind.UpTo => Say(BankViewText.UpTo, Share(breakEven)),
        BreakEvenKind.Always => BankViewText.Always,
    };

    public static string Short(BreakEven breakEven) => breakEven.Kind switch
    {
        BreakEvenKind.Never => BankViewText.NeverShort,
        BreakEvenKind.UpTo => Share(breakEven),
        BreakEvenKind.Always => BankViewText.AlwaysShort,
    };

    /// <summary>What is changed in a plan that would turn the result.</summary>
    public static string Turn(PlanProposal turned, PlanProposal asked) => turned switch
    {
        _ when turned.PaidToday > asked.PaidToday => Say(BankViewText.TurnToday, Formats.Amount(turned.PaidToday), Formats.Amount(turned.UsualInstalment)),
        _ when turned.Rows.Count < asked.Rows.Count => Say(BankViewText.TurnShorter, turned.Rows.Count, Formats.Amount(turned.UsualInstalment)),
        _ => Say(BankViewText.TurnRate, Formats.Amount(turned.UsualInstalment)),
    };

    public static string Say(string words, params object[] parts) => string.Format(CultureInfo.CurrentCulture, words, parts);

    // Whole per cent, rounded down: the share is a bound, and the inputs do not carry more.
    private static string Share(BreakEven breakEven) => Formats.Percent(decimal.Floor((breakEven.FailureShare ?? 0) * 100) / 100);
}
