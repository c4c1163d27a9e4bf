namespace OverdueHelper.Domain.Loans;

/// <summary>What each <see cref="DayCount"/> makes of two dates.</summary>
public static class DayCountRules
{
    /// <summary>The days a convention counts from one date to another; the start is not counted, the end is.</summary>
    /// <param name="convention">The day count.</param>
    /// <param name="from">The first date.</param>
    /// <param name="to">The second date, not before <paramref name="from"/>.</param>
    /// <param name="maturity">The loan's last day; only <see cref="DayCount.ThirtyE360Isda"/> asks for it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    public static int Days(this DayCount convention, DateOnly from, DateOnly to, DateOnly? maturity = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return convention switch
        {
            DayCount.Thirty360Bond => ThirtyDayMonths.Bond(from, to),
            DayCount.ThirtyE360 or DayCount.Thirty365 => ThirtyDayMonths.Eurobond(from, to),
            DayCount.ThirtyE360Isda => ThirtyDayMonths.Isda(from, to, maturity),
            DayCount.ThirtyU360 => ThirtyDayMonths.UnitedStates(from, to),
            DayCount.NoLeap365 => Actual(from, to) - LeapDays.Between(from, to),
            DayCount.Actual365Fixed or DayCount.Actual360 or DayCount.Actual364 or DayCount.Actual36525 or DayCount.ActualActualIsda
                or DayCount.ActualActualIcma or DayCount.ActualActualAfb or DayCount.Actual365Actual or DayCount.AprcMonths
                or DayCount.AprcWeeks or DayCount.AprcYears or DayCount.Periodic => Actual(from, to),
        };
    }

    /// <summary>The part of a year from one date to another, to 28 significant digits.</summary>
    /// <inheritdoc cref="Exact" path="/param"/>
    /// <inheritdoc cref="Exact" path="/exception"/>
    public static decimal Fraction(this DayCount convention, DateOnly from, DateOnly to, DateOnly? maturity = null, ReferencePeriod? reference = null) =>
        convention.Exact(from, to, maturity, reference).Value;

    /// <summary>The part of a year from one date to another, as an exact fraction.</summary>
    /// <param name="convention">The day count. <see cref="DayCount.Periodic"/> counts whole months here.</param>
    /// <param name="from">The first date.</param>
    /// <param name="to">The second date, not before <paramref name="from"/>.</param>
    /// <param name="maturity">The loan's last day; only <see cref="DayCount.ThirtyE360Isda"/> asks for it.</param>
    /// <param name="reference">The regular period; only <see cref="DayCount.ActualActualIcma"/> asks for it, and takes the two dates without it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    public static YearFraction Exact(this DayCount convention, DateOnly from, DateOnly to, DateOnly? maturity = null, ReferencePeriod? reference = null)
    {
        var days = convention.Days(from, to, maturity);
        return convention switch
        {
            DayCount.Actual365Fixed or DayCount.NoLeap365 or DayCount.Thirty365 => new YearFraction(days, 365),
            DayCount.Actual360 or DayCount.Thirty360Bond or DayCount.ThirtyE360 or DayCount.ThirtyE360Isda or DayCount.ThirtyU360 =>
                new YearFraction(days, 360),
            DayCount.Actual364 => new YearFraction(days, 364),
            DayCount.Actual36525 => new YearFraction(days * 4L, 1461),
            DayCount.Actual365Actual => new YearFraction(days, LeapDays.Between(from, to) > 0 ? 366 : 365),
            DayCount.ActualActualIsda => ActualActual.Isda(from, to),
            DayCount.ActualActualIcma => ActualActual.Icma(from, to, reference ?? new ReferencePeriod(from, to)),
            DayCount.ActualActualAfb => ActualActual.Afb(from, to),
            DayCount.AprcMonths => CountedBack.ByMonths(from, to, 1),
            DayCount.AprcYears => CountedBack.ByMonths(from, to, 12),
            DayCount.AprcWeeks => CountedBack.ByWeeks(from, to),
            DayCount.Periodic => CountedBack.Periodic(from, to, RepaymentInterval.Of(Frequency.Monthly)),
        };
    }

    /// <summary>The rate of one period under the periodic rule: the yearly rate over the periods in a year, not rounded.</summary>
    /// <param name="yearlyRate">Fraction: 0.12 is 12 %.</param>
    /// <param name="frequency">The length of the period; weeks count 52 to a year.</param>
    public static decimal PeriodicRate(decimal yearlyRate, Frequency frequency) => yearlyRate / frequency.PerYear();

    private static int Actual(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;
}
