using System.Globalization;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>The bank's new table of an agreed schedule, pasted as lines: a day, then what is due.</summary>
internal static class EntryRows
{
    /// <summary>The rows as lines, for an entry that is to be put right: what stands there is seen, and can be changed or taken away.</summary>
    public static string Write(IReadOnlyList<EnteredInstalment> rows, Currency currency, CultureInfo culture) => string.Join(
        '\n',
        rows.Select(row => $"{row.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {Formats.Number(new Money(row.Asked, currency), culture)}"));

    /// <summary>The rows as they stand in the text; none when it is empty. Else what is wrong with the first line that cannot be read.</summary>
    /// <remarks>A row whose day and amount stay as they were keeps its principal and interest, which no line says.</remarks>
    public static (IReadOnlyList<EnteredInstalment> Rows, string? Problem) Read(EntryForm form, Currency currency, CultureInfo culture)
    {
        if (form.Kind is not LoanEntryKind.Restructure || string.IsNullOrWhiteSpace(form.RowsText))
        {
            return ([], null);
        }

        var lines = EntryLines.Read(form.RowsText, currency, culture);
        return lines.FirstOrDefault(line => line.Problem is not null) is { } bad
            ? ([], string.Format(CultureInfo.CurrentCulture, EntriesText.LineProblem, bad.Number, bad.Problem))
            : ([.. lines.Select(line => form.Rows.FirstOrDefault(row => row.DueOn == line.On && row.Asked == line.AmountMinor)
                ?? new EnteredInstalment(line.On!.Value, line.AmountMinor, null, null))], null);
    }
}
