using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Domain.Arrears;

/// <summary>The EU's own count: days in a row with an overdue amount above both limits. It can be lower than days past due. Indicative.</summary>
/// <param name="Days">Consecutive days up to today, those of the contract's suspensions left out; 0 when today's amount is not above both limits.</param>
/// <param name="Since">The first of these days; null when today's amount is not above both limits.</param>
/// <param name="DefaultOn">The day after more than 90 of them, if nothing is paid; null when the count does not run.</param>
public sealed record MaterialityCounter(int Days, DateOnly? Since, DateOnly? DefaultOn)
{
    /// <summary>The count beyond which a default is seen: more than 90 days.</summary>
    public const int LastDay = 90;

    private const int FirstStretch = 128;

    /// <summary>Counts for one loan; a bank that counts per borrower adds the loans up first.</summary>
    /// <param name="today">The last day, at its end.</param>
    /// <param name="schedule">The contract's schedule.</param>
    /// <param name="events">The loan's entries in any order.</param>
    /// <param name="rules">What the contract says beyond the schedule.</param>
    /// <param name="limits">The two limits, in the loan's currency.</param>
    /// <remarks>
    /// Source: CRR Art. 178(1)(b), read in a secondary page. The day after the due date is the first that can count. The count stands still while
    /// the contract suspends repayment and goes on afterwards: EBA/GL/2016/07, paragraph 18.
    /// </remarks>
    public static MaterialityCounter On(
        DateOnly today, RepaymentSchedule schedule, IReadOnlyList<LoanEvent> events, LoanRules rules, MaterialityLimits limits)
    {
        var (days, unbroken) = (0, 0);
        var (last, stretch) = (today, FirstStretch);
        while (last > schedule.DrawnOn)
        {
            // A stretch of days is replayed once and read day by day; a count that fills it goes on in a longer one before.
            var length = Math.Min(stretch, last.DayNumber - schedule.DrawnOn.DayNumber);
            var run = LastRun(last, length);
            (days, unbroken) = (days + run.Counted, unbroken + run.Days);
            if (run.Days < length)
            {
                break;
            }

            (last, stretch) = (last.AddDays(-length), stretch * 4);
        }

        return unbroken == 0
            ? new MaterialityCounter(0, null, null)
            : new MaterialityCounter(days, today.AddDays(1 - unbroken), DefaultAfter(days));

        // Beyond the limit the day lies in the past, and no suspension to come moves it.
        DateOnly DefaultAfter(int counted) => counted > LastDay
            ? today.AddDays(LastDay + 1 - counted)
            : Suspension.DayAfter(today, LastDay + 1 - counted, Replay.To(today, schedule, events, rules).SuspensionsAfter(today));

        (int Days, int Counted) LastRun(DateOnly end, int length)
        {
            var first = end.AddDays(1 - length);
            var replay = Replay.To(first, schedule, events, rules);
            var (run, counted) = (0, 0);
            for (var day = first; day <= end; day = day.AddDays(1))
            {
                replay.Advance(day);
                (run, counted) = IsMaterial(replay, day)
                    ? (run + 1, counted + 1 - replay.PausedWithin(day.DayNumber - 1, day.DayNumber, contractualOnly: true))
                    : (0, 0);
            }

            return (run, counted);
        }

        bool IsMaterial(Replay replay, DateOnly day)
        {
            var statement = ArrearsStatement.From(replay, day, rules);
            return limits.IsMaterial(statement.Arrears.Total + statement.DefaultInterest, statement.PayOff + statement.Suspense);
        }
    }
}
