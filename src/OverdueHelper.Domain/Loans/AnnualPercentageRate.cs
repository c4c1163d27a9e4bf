using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>What credit costs in a year, fees included.</summary>
public static class AnnualPercentageRate
{
    /// <summary>The European annual percentage rate of charge X: drawdowns and payments discounted by (1 + X) per year are equal.</summary>
    /// <remarks>Source: Directive 2008/48/EC and 2014/17/EU, annex I. Shown to one decimal of a percent.</remarks>
    /// <param name="drawdowns">What the borrower receives, by time in years; positive.</param>
    /// <param name="payments">What the borrower pays, fees included, by time in years; positive.</param>
    /// <returns>Fraction: 0.0643 is 6.43 %, to 12 decimals; null when there is no rate.</returns>
    public static decimal? European(IEnumerable<TimedAmount> drawdowns, IEnumerable<TimedAmount> payments) =>
        CashFlows.InternalRate(drawdowns.Concat(payments.Select(payment => payment with { Amount = -payment.Amount })));

    /// <summary>The European rate of a schedule; times are counted back in whole months or weeks, then days (remark c).</summary>
    /// <param name="schedule">The loan's whole schedule.</param>
    /// <param name="frequency">Its regular period: weeks are counted for weekly ones, months for the others.</param>
    /// <param name="feesAtStart">Fees paid at the drawdown, or null.</param>
    /// <param name="feeEachInstalment">What is paid with each instalment beside it, or null.</param>
    /// <returns>Fraction, to 12 decimals; null when there is no rate.</returns>
    public static decimal? European(RepaymentSchedule schedule, Frequency frequency, Money? feesAtStart = null, Money? feeEachInstalment = null)
    {
        var unit = frequency is Frequency.Weekly or Frequency.Fortnightly or Frequency.FourWeekly ? DayCount.AprcWeeks : DayCount.AprcMonths;
        var fee = (feeEachInstalment ?? Money.Zero(schedule.Advance.Currency)).Amount;
        var start = new TimedAmount(0, (feesAtStart ?? Money.Zero(schedule.Advance.Currency)).Amount);
        return European(
            [new TimedAmount(0, schedule.Advance.Amount)],
            [start, .. schedule.Instalments.Select(row => new TimedAmount(unit.Fraction(schedule.DrawnOn, row.DueOn), row.Total.Amount + fee))]);
    }

    /// <summary>The United States annual percentage rate of one advance and payments one unit-period apart.</summary>
    /// <remarks>Source: Regulation Z, 12 CFR 1026, appendix J (b): each payment over (1 + f i)(1 + i)^t; the rate is i times the units in a year.</remarks>
    /// <param name="advance">The amount financed, in whole units.</param>
    /// <param name="payments">The payments in order, one unit-period apart; nothing is paid where one is 0.</param>
    /// <param name="unitPeriodsPerYear">12 for months, 52 for weeks; for a single payment 12 over the months of the term, or 365 over its days.</param>
    /// <param name="first">The time from the advance to the first payment.</param>
    /// <returns>Fraction: 0.0969 is 9.69 %, to 12 decimals; null when there is no rate.</returns>
    public static decimal? UnitedStates(decimal advance, IReadOnlyList<decimal> payments, decimal unitPeriodsPerYear, UnitPeriods first)
    {
        var odd = (double)first.OddFraction;
        var rate = RateSearch.Nearest(x =>
        {
            var growth = Math.Exp(x);
            var sum = 0.0;
            for (var k = payments.Count - 1; k >= 0; k--)
            {
                sum = (sum / growth) + (double)payments[k];
            }

            return (sum * Math.Exp(-x * first.Full) / (1 + (odd * (growth - 1)))) - (double)advance;
        });
        return rate is { } x ? RateSearch.Rate((Math.Exp(x) - 1) * (double)unitPeriodsPerYear) : null;
    }

    /// <summary>The United States rate of a schedule whose payments are one regular period apart.</summary>
    /// <param name="schedule">The loan's whole schedule.</param>
    /// <param name="frequency">Its regular period, which is the unit-period; a single payment has its term, at most a year, in its place.</param>
    /// <returns>Fraction, to 12 decimals; null when the payments are not one period apart, or there is no rate.</returns>
    public static decimal? UnitedStates(RepaymentSchedule schedule, Frequency frequency)
    {
        var interval = RepaymentInterval.Of(frequency);
        var rows = schedule.Instalments;
        if (rows.Count == 1)
        {
            return rows[0].DueOn > schedule.DrawnOn ? OfOnePayment(schedule.Advance.Amount, rows[0].Total.Amount, schedule.DrawnOn, rows[0].DueOn) : null;
        }

        if (Enumerable.Range(1, rows.Count - 1).Any(i => !IsOnePeriod(rows[i - 1].DueOn, rows[i].DueOn, interval)) || rows[0].DueOn < schedule.DrawnOn)
        {
            return null;
        }

        var first = interval.IsMonths
            ? UnitPeriods.InMonths(schedule.DrawnOn, rows[0].DueOn, interval.Months)
            : UnitPeriods.InDays(schedule.DrawnOn, rows[0].DueOn, interval.Days);
        return UnitedStates(schedule.Advance.Amount, [.. rows.Select(row => row.Total.Amount)], frequency.PerYear(), first);
    }

    // Appendix J (b)(4)(ii), (b)(5)(v) to (vii): one payment is one unit-period away, of months or else of days; beyond a year the year is the unit.
    private static decimal? OfOnePayment(decimal advance, decimal payment, DateOnly from, DateOnly to)
    {
        if (to > from.AddYears(1))
        {
            return UnitedStates(advance, [payment], 1, UnitPeriods.InYears(from, to));
        }

        var months = UnitPeriods.InMonths(from, to, 1);
        var perYear = months.OddFraction == 0 ? 12m / months.Full : 365m / (to.DayNumber - from.DayNumber);
        return UnitedStates(advance, [payment], perYear, new UnitPeriods(1, 0));
    }

    // Months are compared without their day: a due date is clipped to the end of a short month.
    private static bool IsOnePeriod(DateOnly from, DateOnly to, RepaymentInterval interval) => interval.IsMonths
        ? ((to.Year - from.Year) * 12) + to.Month - from.Month == interval.Months
        : to.DayNumber - from.DayNumber == interval.Days;
}
