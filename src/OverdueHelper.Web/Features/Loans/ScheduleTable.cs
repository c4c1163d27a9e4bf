using System.Globalization;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>Turns the cells of the bank's table into rows of a schedule, as the reader writes dates and amounts.</summary>
internal static class ScheduleTable
{
    private static readonly (ColumnUse Use, string[] Words)[] _heads =
    [
        (ColumnUse.Principal, ["principal", "capital", "tilgung", "本金"]),
        (ColumnUse.Interest, ["interest", "zins", "intérêt", "利息"]),
        (ColumnUse.Payment, ["payment", "instalment", "installment", "rate", "amount", "还款", "金额"]),
    ];

    /// <summary>A first guess: the first column with days, then what the head row says, else the next column as the payment.</summary>
    public static ColumnUse[] Guess(IReadOnlyList<IReadOnlyList<string>> cells, Currency currency, CultureInfo culture)
    {
        var uses = new ColumnUse[cells.Count == 0 ? 0 : cells[0].Count];
        var day = Array.FindIndex([.. uses.Select((_, column) => column)], column => cells.Any(row => IsDay(row[column], currency, culture)));
        for (var column = 0; column < uses.Length; column++)
        {
            var head = cells[0][column];
            uses[column] = column == day
                ? ColumnUse.DueOn
                : _heads.FirstOrDefault(known => known.Words.Any(word => head.Contains(word, StringComparison.OrdinalIgnoreCase))).Use;
        }

        if (day >= 0 && day + 1 < uses.Length && uses.All(use => use is ColumnUse.Ignored or ColumnUse.DueOn))
        {
            uses[day + 1] = ColumnUse.Payment;
        }

        return uses;
    }

    /// <summary>The rows, and what is wrong with those that cannot be read. A head row is left out.</summary>
    public static (List<EnteredInstalment> Rows, List<string> Problems) Read(
        IReadOnlyList<IReadOnlyList<string>> cells, IReadOnlyList<ColumnUse> uses, Currency currency, CultureInfo culture)
    {
        var (rows, problems) = (new List<EnteredInstalment>(), new List<string>());
        var day = uses.ToList().IndexOf(ColumnUse.DueOn);
        if (day < 0 || !uses.Any(use => use is ColumnUse.Payment or ColumnUse.Principal))
        {
            return (rows, [ScheduleText.ChooseColumns]);
        }

        for (var line = cells.Count > 0 && !IsDay(cells[0][day], currency, culture) ? 1 : 0; line < cells.Count; line++)
        {
            var row = cells[line];
            DateOnly? on = null;
            var amounts = new Dictionary<ColumnUse, long?>();
            string? problem = null;
            for (var column = 0; column < uses.Count; column++)
            {
                if (uses[column] is ColumnUse.Ignored or ColumnUse.DueOn || row[column].Length == 0)
                {
                    continue;
                }

                var read = EntryLines.Read($"{row[day]}; {row[column]}", currency, culture)[0];
                (on, problem) = (read.On ?? on, problem ?? read.Problem);
                amounts[uses[column]] = read.AmountMinor;
            }

            if (problem is not null || on is null)
            {
                problems.Add(string.Format(CultureInfo.CurrentCulture, EntriesText.LineProblem, line + 1, problem ?? EntriesText.LineNotRead));
                continue;
            }

            var (payment, principal) = (amounts.GetValueOrDefault(ColumnUse.Payment), amounts.GetValueOrDefault(ColumnUse.Principal));
            rows.Add(new EnteredInstalment(on.Value, principal is null ? payment : null, principal, amounts.GetValueOrDefault(ColumnUse.Interest)));
        }

        return (rows, problems);
    }

    public static string Of(ColumnUse use) => use switch
    {
        ColumnUse.Ignored => ScheduleText.Ignored,
        ColumnUse.DueOn => ScheduleText.DueOn,
        ColumnUse.Payment => ScheduleText.Payment,
        ColumnUse.Principal => ScheduleText.Principal,
        ColumnUse.Interest => ScheduleText.Interest,
    };

    private static bool IsDay(string cell, Currency currency, CultureInfo culture) =>
        cell.Length > 0 && EntryLines.Read(cell + "; 1", currency, culture) is [{ On: not null }, ..];
}
