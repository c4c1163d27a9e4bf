using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>How a drawn credit line would be repaid by its minimum payments alone.</summary>
public static class CreditLineSchedule
{
    /// <summary>Writes the minimum payments until the line is repaid.</summary>
    /// <param name="terms">Advance, rate, dates, frequency, day count and rounding; the most rows are <see cref="LoanTerms.Instalments"/>.</param>
    /// <param name="minimum">What each statement asks for.</param>
    /// <param name="balanceDueWithLast">Whether the last row collects what is left; else a line that is not repaid by then is null.</param>
    /// <returns>The schedule; null when the minimum does not repay the line within the rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The terms contradict each other.</exception>
    public static RepaymentSchedule? For(LoanTerms terms, MinimumPayment minimum, bool balanceDueWithLast)
    {
        TermsCheck.Check(terms with { Method = RepaymentMethod.LevelInstalment });
        var rows = new ScheduleRow[terms.Instalments];
        Span<PeriodRate> rates = stackalloc PeriodRate[terms.Instalments];
        Periods.DueDays(terms, rows);
        Periods.Roll(terms, rows);
        Periods.Rates(terms, rows, rates);
        var balance = terms.Advance;
        for (var i = 0; i < rows.Length; i++)
        {
            var interest = new Money(rates[i].On(balance.Minor, terms.Rounding == MidpointRounding.AwayFromZero), balance.Currency);
            var last = balanceDueWithLast && i == rows.Length - 1;
            var principal = last ? balance : minimum.For(balance, interest, terms.Rounding) - interest;
            balance -= principal;
            rows[i] = new ScheduleRow(rows[i].DueDay, rows[i].AdjustedDay, principal.Minor, interest.Minor, balance.Minor);
            if (balance.IsZero)
            {
                return new RepaymentSchedule(terms.Advance, terms.DrawnOn, new ScheduleRows(rows, i + 1, balance.Currency));
            }
        }

        return null;
    }
}
