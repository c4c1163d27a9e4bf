namespace OverdueHelper.Domain.Loans;

/// <summary>The three rules that call themselves actual/actual.</summary>
internal static class ActualActual
{
    public static YearFraction Isda(DateOnly from, DateOnly to)
    {
        var (leap, common) = (0L, 0L);
        for (var year = from.Year; year <= to.Year; year++)
        {
            var start = Math.Max(from.DayNumber, new DateOnly(year, 1, 1).DayNumber);
            var end = year == to.Year ? to.DayNumber : new DateOnly(year, 12, 31).DayNumber + 1;
            if (DateTime.IsLeapYear(year))
            {
                leap += end - start;
            }
            else
            {
                common += end - start;
            }
        }

        return new YearFraction((leap * 365) + (common * 366), 365 * 366);
    }

    public static YearFraction Afb(DateOnly from, DateOnly to)
    {
        var years = 0;
        while (to.AddYears(-(years + 1)) >= from)
        {
            years++;
        }

        var rest = to.AddYears(-years);
        var year = LeapDays.Between(from.AddDays(-1), rest.AddDays(-1)) > 0 ? 366 : 365;
        return new YearFraction((years * year) + rest.DayNumber - from.DayNumber, year);
    }

    public static YearFraction Icma(DateOnly from, DateOnly to, ReferencePeriod reference)
    {
        if (reference.End <= reference.Start)
        {
            return YearFraction.Zero;
        }

        var months = reference.Months;
        var sum = Overlap(from, to, reference.Start, reference.End, months);
        for (var k = 0; reference.End.AddMonths(-(k + 1) * months) > from; k++)
        {
            sum += Overlap(from, to, reference.Start.AddMonths(-(k + 1) * months), reference.Start.AddMonths(-k * months), months);
        }

        for (var k = 0; reference.End.AddMonths(k * months) < to; k++)
        {
            sum += Overlap(from, to, reference.End.AddMonths(k * months), reference.End.AddMonths((k + 1) * months), months);
        }

        return sum;
    }

    private static YearFraction Overlap(DateOnly from, DateOnly to, DateOnly start, DateOnly end, int months)
    {
        var days = Math.Max(0, Math.Min(to.DayNumber, end.DayNumber) - Math.Max(from.DayNumber, start.DayNumber));
        return new YearFraction((long)days * months, (end.DayNumber - start.DayNumber) * 12L);
    }
}
