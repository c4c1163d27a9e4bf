namespace OverdueHelper.Domain.Loans;

/// <summary>Time counted back from the payment in whole units, then in days: the European rule for broken periods.</summary>
internal static class CountedBack
{
    public static YearFraction ByMonths(DateOnly from, DateOnly to, int unitMonths)
    {
        var units = WholeUnits(from, to, unitMonths);
        return new YearFraction(units * unitMonths, 12) + Rest(from, to.AddMonths(-units * unitMonths));
    }

    public static YearFraction ByWeeks(DateOnly from, DateOnly to)
    {
        var weeks = (to.DayNumber - from.DayNumber) / 7;
        return new YearFraction(weeks, 52) + Rest(from, to.AddDays(-7 * weeks));
    }

    /// <summary>Whole periods of a repayment interval, each the same part of a year, and the days before them over 365.</summary>
    public static YearFraction Periodic(DateOnly from, DateOnly to, RepaymentInterval interval)
    {
        var units = interval.IsMonths ? WholeUnits(from, to, interval.Months) : (to.DayNumber - from.DayNumber) / interval.Days;
        var start = interval.IsMonths ? to.AddMonths(-units * interval.Months) : to.AddDays(-units * interval.Days);

        // From 31 January to 28 February is one month, though one month back from 28 February is the 28th.
        if (interval.IsMonths && from.AddMonths((units + 1) * interval.Months) == to)
        {
            (units, start) = (units + 1, from);
        }

        var year = interval.YearShare;
        return new YearFraction(units * year.Numerator, year.Denominator) + new YearFraction(start.DayNumber - from.DayNumber, 365);
    }

    private static int WholeUnits(DateOnly from, DateOnly to, int unitMonths)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        var units = months / unitMonths;
        return to.AddMonths(-units * unitMonths) < from ? units - 1 : units;
    }

    // "A year" for the remaining days is the one that ends where they end: 366 days when it holds 29 February (EC examples 2 and 18).
    private static YearFraction Rest(DateOnly from, DateOnly to) => new(to.DayNumber - from.DayNumber, to.DayNumber - to.AddYears(-1).DayNumber);
}
