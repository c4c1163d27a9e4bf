namespace OverdueHelper.Domain.Loans;

/// <summary>Writes the due days of a schedule and the rate of each period.</summary>
internal static class Periods
{
    public static void DueDays(LoanTerms terms, Span<ScheduleRow> rows)
    {
        var interval = terms.Interval;
        var first = terms.FirstDueOn;
        if (!interval.IsMonths)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var day = first.AddDays(i * interval.Days).DayNumber;
                rows[i] = new ScheduleRow(day, day, 0, 0, 0);
            }

            return;
        }

        var (year, month, dueDay) = (first.Year, first.Month, terms.DueDay ?? first.Day);
        var (monthStart, monthLength) = (first.DayNumber - first.Day + 1, DateTime.DaysInMonth(year, month));
        rows[0] = new ScheduleRow(first.DayNumber, first.DayNumber, 0, 0, 0);
        for (var i = 1; i < rows.Length; i++)
        {
            for (var months = interval.Months; months > 0; months--)
            {
                monthStart += monthLength;
                (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
                monthLength = DateTime.DaysInMonth(year, month);
            }

            var day = monthStart + Math.Min(dueDay, monthLength) - 1;
            rows[i] = new ScheduleRow(day, day, 0, 0, 0);
        }
    }

    public static void Roll(LoanTerms terms, Span<ScheduleRow> rows)
    {
        if (terms.Roll == DueDateRoll.None)
        {
            return;
        }

        foreach (ref var row in rows)
        {
            row = row with { AdjustedDay = terms.WorkingDays.Roll(DateOnly.FromDayNumber(row.DueDay), terms.Roll).DayNumber };
        }
    }

    public static void Rates(LoanTerms terms, ReadOnlySpan<ScheduleRow> rows, Span<PeriodRate> rates)
    {
        var rate = ScaledRate.Of(terms.YearlyRate);
        var change = 0;
        var previous = terms.DrawnOn.DayNumber;
        var plainYear = PlainYear(terms.DayCount);
        for (var i = 0; i < rates.Length; i++)
        {
            if (change < terms.RateChanges.Count && terms.RateChanges[change].FromInstalment == i + 1)
            {
                rate = ScaledRate.Of(Limit.Rate(terms.RateChanges[change].YearlyRate));
                change++;
            }

            var due = rows[i].DueDay;
            rates[i] = plainYear > 0
                ? new PeriodRate(rate.Mantissa * (due - previous), rate.Scale * plainYear)
                : PeriodRate.Of(rate, Time(terms, rows, i, DateOnly.FromDayNumber(previous)));
            previous = due;
        }
    }

    private static int PlainYear(DayCount convention) => convention switch
    {
        DayCount.Actual365Fixed => 365,
        DayCount.Actual360 => 360,
        DayCount.Actual364 => 364,
        DayCount.Actual36525 or DayCount.ActualActualIsda or DayCount.ActualActualIcma or DayCount.ActualActualAfb or DayCount.Actual365Actual
            or DayCount.NoLeap365 or DayCount.Thirty360Bond or DayCount.ThirtyE360 or DayCount.ThirtyE360Isda or DayCount.ThirtyU360
            or DayCount.Thirty365 or DayCount.AprcMonths or DayCount.AprcWeeks or DayCount.AprcYears or DayCount.Periodic => 0,
    };

    private static YearFraction Time(LoanTerms terms, ReadOnlySpan<ScheduleRow> rows, int index, DateOnly from)
    {
        var interval = terms.Interval;
        var to = DateOnly.FromDayNumber(rows[index].DueDay);
        if (terms.DayCount == DayCount.Periodic)
        {
            return index > 0 && terms.Method != RepaymentMethod.Irregular ? interval.YearShare : CountedBack.Periodic(from, to, interval);
        }

        if (terms.DayCount != DayCount.ActualActualIcma)
        {
            return terms.DayCount.Exact(from, to, DateOnly.FromDayNumber(rows[^1].DueDay));
        }

        if (interval.IsMonths)
        {
            return terms.DayCount.Exact(from, to, null, new ReferencePeriod(DueDates.AddMonths(to, -interval.Months, terms.DueDay ?? terms.FirstDueOn.Day), to));
        }

        var share = interval.YearShare;
        return new YearFraction((to.DayNumber - from.DayNumber) * share.Numerator, interval.Days * share.Denominator);
    }
}
