using System.Globalization;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>The bank's new table of an agreed schedule, pasted as lines: a day, then what is due.</summary>
internal static class EntryRows
{
    /// <summary>The rows; those the entry had before when nothing new was pasted, and what is wrong with the first line that cannot be read.</summary>
    public static (IReadOnlyList<EnteredInstalment> Rows, string? Problem) Read(EntryForm form, Currency currency, CultureInfo culture)
    {
        if (form.Kind is not LoanEntryKind.Restructure)
        {
            return ([], null);
        }

        if (string.IsNullOrWhiteSpace(form.RowsText))
        {
            return (form.Rows, null);
        }

        var lines = EntryLines.Read(form.RowsText, currency, culture);
        return lines.FirstOrDefault(line => line.Problem is not null) is { } bad
            ? ([], string.Format(CultureInfo.CurrentCulture, EntriesText.LineProblem, bad.Number, bad.Problem))
            : ([.. lines.Select(line => new EnteredInstalment(line.On!.Value, line.AmountMinor, null, null))], null);
    }
}
