namespace OverdueHelper.Domain.Loans;

/// <summary>The rows of a schedule that a person entered: given parts are kept, missing ones are computed.</summary>
internal static class EnteredSchedule
{
    public static void DueDays(LoanTerms terms, Span<ScheduleRow> rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var day = terms.EnteredRows[i].DueOn.DayNumber;
            rows[i] = new ScheduleRow(day, day, 0, 0, 0);
        }
    }

    public static int Fill(LoanTerms terms, long fineness, Span<ScheduleRow> rows, ReadOnlySpan<PeriodRate> rates)
    {
        var balance = terms.Advance.Minor * fineness;
        for (var i = 0; i < rows.Length; i++)
        {
            var entered = terms.EnteredRows[i];
            var interest = entered.Interest?.Minor * fineness ?? rates[i].On(balance, terms.Rounding == MidpointRounding.AwayFromZero);
            var principal = entered.Principal?.Minor * fineness ?? Math.Min((entered.Payment!.Value.Minor * fineness) - interest, balance);
            if (i == rows.Length - 1 && entered.Principal is null)
            {
                principal = balance;
            }

            balance -= principal;
            if (balance < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(terms), entered.DueOn, "The rows repay more than the advance.");
            }

            rows[i] = new ScheduleRow(rows[i].DueDay, rows[i].AdjustedDay, principal, interest, balance);
        }

        return balance == 0
            ? rows.Length
            : throw new ArgumentOutOfRangeException(nameof(terms), balance, "The rows leave a part of the advance unpaid.");
    }
}
