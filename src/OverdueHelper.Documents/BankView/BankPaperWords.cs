using System.Globalization;
using System.Resources;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.BankView;

/// <summary>The words and figures of the bank's tests in the reader's language.</summary>
internal sealed class BankPaperWords(CultureInfo culture)
{
    private readonly PaperWords _words = new(culture);

    public PaperWords OfPlan => _words;

    public string this[string key] => BankPaperText.ResourceManager.GetString(key, culture) ?? throw new MissingManifestResourceException(key);

    public string With(string key, params object[] values) => string.Format(culture, this[key], values);

    public string Amount(Money amount) => _words.Amount(amount);

    public string Percent(decimal fraction) => _words.Percent(fraction);

    /// <summary>A loss to a hundredth of a per cent; negative is a gain.</summary>
    public string Loss(decimal share) => _words.PercentOfLoss(share);

    public string Name(CollectionsInput input) => this["Input" + input];

    /// <summary>A value of an input with its unit.</summary>
    public string Value(CollectionsInput input, decimal value) => input is CollectionsInput.MonthsPaidBeforeFailure or CollectionsInput.RecoveryLagMonths
        ? Together(value == 1 ? this[nameof(BankPaperText.Month)] : With(nameof(BankPaperText.Months), _words.Number((int)value)))
        : Percent(value);

    public string Headline(BreakEven breakEven) => breakEven.Kind switch
    {
        BreakEvenKind.Never => this[nameof(BankPaperText.Never)],
        BreakEvenKind.UpTo => With(nameof(BankPaperText.UpTo), Share(breakEven)),
        BreakEvenKind.Always => this[nameof(BankPaperText.Always)],
    };

    public string Short(BreakEven breakEven) => breakEven.Kind switch
    {
        BreakEvenKind.Never => this[nameof(BankPaperText.NeverShort)],
        BreakEvenKind.UpTo => Share(breakEven),
        BreakEvenKind.Always => this[nameof(BankPaperText.AlwaysShort)],
    };

    // A number and its unit stay on one line of a narrow column.
    private static string Together(string value) => value.Replace(' ', '\u00A0');

    // Whole per cent, rounded down: the share is a bound, and the inputs do not carry more.
    private string Share(BreakEven breakEven) => Percent(decimal.Floor((breakEven.FailureShare ?? 0) * 100) / 100);
}
