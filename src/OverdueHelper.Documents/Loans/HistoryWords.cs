using System.Globalization;
using System.Resources;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Loans;

/// <summary>The words of a loan's history in its reader's language.</summary>
internal sealed class HistoryWords(CultureInfo culture)
{
    public string this[string key] => HistoryText.ResourceManager.GetString(key, culture) ?? throw new MissingManifestResourceException(key);

    public string With(string key, params object[] values) => string.Format(culture, this[key], values);

    public string Day(DateOnly day) => PaperFormats.Day(day, culture);

    public string Month(DateOnly day) => day.ToString("MMM yyyy", culture);

    public string Number(long number) => number.ToString("N0", culture);

    public string Amount(Money amount) => PaperFormats.Amount(amount, culture);

    public string Of(InstalmentMark mark) => mark switch
    {
        InstalmentMark.PaidOnTime => this[nameof(HistoryText.OnTime)],
        InstalmentMark.PaidLate => this[nameof(HistoryText.Late)],
        InstalmentMark.Unpaid => this[nameof(HistoryText.Unpaid)],
        InstalmentMark.Future => this[nameof(HistoryText.Coming)],
        InstalmentMark.Replaced => this[nameof(HistoryText.Replaced)],
    };
}
