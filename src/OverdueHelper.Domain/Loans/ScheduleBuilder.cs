namespace OverdueHelper.Domain.Loans;

/// <summary>Writes the rows of a schedule: due days, the rate of each period, then balances from the first row to the last.</summary>
internal static class ScheduleBuilder
{
    public static RepaymentSchedule Build(LoanTerms terms)
    {
        var rows = Rows(terms, 1, out var count);
        return new RepaymentSchedule(terms.Advance, terms.DrawnOn, new ScheduleRows(rows, count, terms.Advance.Currency));
    }

    /// <summary>The rows in a unit that is a part of the smallest one; a fine unit shows what an unrounded schedule does.</summary>
    /// <param name="terms">The contract.</param>
    /// <param name="fineness">How many units make the currency's smallest one; 1 for a real schedule.</param>
    /// <param name="count">How many rows are used: fewer than the terms ask for when the loan is repaid early.</param>
    public static ScheduleRow[] Rows(LoanTerms terms, long fineness, out int count)
    {
        TermsCheck.Check(terms);
        var rows = new ScheduleRow[terms.Instalments];
        Span<PeriodRate> rates = stackalloc PeriodRate[terms.Instalments];
        if (terms.Method == RepaymentMethod.Irregular)
        {
            EnteredSchedule.DueDays(terms, rows);
        }
        else
        {
            Periods.DueDays(terms, rows);
        }

        Periods.Roll(terms, rows);
        Periods.Rates(terms, rows, rates);
        count = Fill(terms, fineness, rows, rates);
        return rows;
    }

    private static int Fill(LoanTerms terms, long fineness, Span<ScheduleRow> rows, ReadOnlySpan<PeriodRate> rates)
    {
        var run = new ScheduleRun(terms, fineness, rows, rates);
        switch (terms.Method)
        {
            case RepaymentMethod.Irregular:
                return EnteredSchedule.Fill(terms, fineness, rows, rates);
            case RepaymentMethod.Flat:
                return run.Flat();
            case RepaymentMethod.Bullet:
                run.Start();
                return run.Bullet();
            case RepaymentMethod.EqualPrincipal:
                run.Start();
                return run.EqualPrincipal();
            case RepaymentMethod.Graduated:
            case RepaymentMethod.Step:
                run.Start();
                return run.Planned();
            case RepaymentMethod.LevelInstalment:
            case RepaymentMethod.Balloon:
                run.Start();
                return run.Level();
            default:
                throw new ArgumentOutOfRangeException(nameof(terms), terms.Method, "Not a repayment method.");
        }
    }
}
