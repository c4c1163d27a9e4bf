using System.Globalization;
using System.Resources;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.CashFlow;

/// <summary>The words, amounts and days of the paper in its reader's language.</summary>
internal sealed class CashFlowWords(CultureInfo culture)
{
    public string this[string key] => CashFlowPaperText.ResourceManager.GetString(key, culture) ?? throw new MissingManifestResourceException(key);

    public string With(string key, params object[] values) => string.Format(culture, this[key], values);

    public string Number(int number) => number.ToString("N0", culture);

    public string Amount(Money amount) => PaperFormats.Amount(amount, culture);

    public string Day(DateOnly day) => PaperFormats.Day(day, culture);

    public string DayShort(DateOnly day) =>
        day.ToString(culture.DateTimeFormat.LongDatePattern.Replace("dddd", "", StringComparison.Ordinal).Replace("MMMM", "MMM", StringComparison.Ordinal).Trim(' ', ',', '،', '.'), culture);

    /// <summary>Two decimals always; a dash when nothing is due.</summary>
    public string Ratio(decimal? ratio) => ratio?.ToString("0.00", culture) ?? "–";

    public string Rate(decimal rate) => rate.ToString("0.#########", culture);

    public string Of(CashScenarioKind kind) => this[kind switch
    {
        CashScenarioKind.AsPlanned => nameof(CashFlowPaperText.AsPlanned),
        CashScenarioKind.PayLess => nameof(CashFlowPaperText.PayLess),
        CashScenarioKind.PayLater => nameof(CashFlowPaperText.PayLater),
        CashScenarioKind.PayLessAndLater => nameof(CashFlowPaperText.PayLessAndLater),
    }];

    public string Says(CashScenarioKind kind) => this[kind switch
    {
        CashScenarioKind.AsPlanned => nameof(CashFlowPaperText.AsPlannedSays),
        CashScenarioKind.PayLess => nameof(CashFlowPaperText.PayLessSays),
        CashScenarioKind.PayLater => nameof(CashFlowPaperText.PayLaterSays),
        CashScenarioKind.PayLessAndLater => nameof(CashFlowPaperText.PayLessAndLaterSays),
    }];

    public string Of(CashEntryKind kind) => this[kind switch
    {
        CashEntryKind.Receivable => nameof(CashFlowPaperText.Receivable),
        CashEntryKind.Takings => nameof(CashFlowPaperText.Takings),
        CashEntryKind.OtherReceipt => nameof(CashFlowPaperText.OtherReceipt),
        CashEntryKind.Payable => nameof(CashFlowPaperText.Payable),
        CashEntryKind.RunningCost => nameof(CashFlowPaperText.RunningCost),
        CashEntryKind.Drawings => nameof(CashFlowPaperText.Drawings),
        CashEntryKind.LenderPayment => nameof(CashFlowPaperText.LenderPayment),
    }];
}
