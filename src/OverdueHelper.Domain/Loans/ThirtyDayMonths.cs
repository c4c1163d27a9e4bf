namespace OverdueHelper.Domain.Loans;

/// <summary>The 30/360 family: 360 a year, 30 a month, and what each rule does to month ends.</summary>
internal static class ThirtyDayMonths
{
    public static int Bond(DateOnly from, DateOnly to)
    {
        var start = Math.Min(from.Day, 30);
        return Days(from, to, start, start == 30 ? Math.Min(to.Day, 30) : to.Day);
    }

    public static int Eurobond(DateOnly from, DateOnly to) => Days(from, to, Math.Min(from.Day, 30), Math.Min(to.Day, 30));

    public static int Isda(DateOnly from, DateOnly to, DateOnly? maturity)
    {
        var start = EndsFebruary(from) ? 30 : Math.Min(from.Day, 30);
        var end = EndsFebruary(to) && to != maturity ? 30 : Math.Min(to.Day, 30);
        return Days(from, to, start, end);
    }

    public static int UnitedStates(DateOnly from, DateOnly to)
    {
        var (start, end) = (from.Day, to.Day);
        if (EndsFebruary(from))
        {
            end = EndsFebruary(to) ? 30 : end;
            start = 30;
        }

        end = end == 31 && start >= 30 ? 30 : end;
        return Days(from, to, Math.Min(start, 30), end);
    }

    private static int Days(DateOnly from, DateOnly to, int start, int end) =>
        (360 * (to.Year - from.Year)) + (30 * (to.Month - from.Month)) + end - start;

    private static bool EndsFebruary(DateOnly date) => date.Month == 2 && date.Day == DateTime.DaysInMonth(date.Year, 2);
}
