using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Domain.Arrears;

/// <summary>Which stages a loan was in, from the day it was paid out to today. A backdated entry rewrites it from its day on.</summary>
public static class StageHistory
{
    /// <summary>The stages in order, without gaps.</summary>
    /// <param name="today">The last day.</param>
    /// <param name="schedule">The contract's schedule.</param>
    /// <param name="events">The loan's entries in any order.</param>
    /// <param name="rules">What the contract says beyond the schedule.</param>
    /// <param name="pack">The framework; its stages are by the raw count.</param>
    /// <returns>At least one stretch; none when today is before the loan.</returns>
    /// <remarks>Days are read at their end, after the entries of the day.</remarks>
    public static IReadOnlyList<StageSpan> Of(
        DateOnly today, RepaymentSchedule schedule, IReadOnlyList<LoanEvent> events, LoanRules rules, RulePack pack)
    {
        var spans = new List<StageSpan>();
        var replay = Replay.To(today, schedule, events, rules);
        var turn = 0;
        for (var day = schedule.DrawnOn.DayNumber; day <= today.DayNumber; day++)
        {
            while (turn + 1 < replay.Turns.Count && replay.Turns[turn + 1].Day <= day)
            {
                turn++;
            }

            var oldest = replay.Turns[turn].OldestDue;
            var isUnpaid = oldest <= day;
            var (raw, _) = ArrearsStatement.Days(replay, oldest, day, rules);
            var stage = pack.StageOf(isUnpaid && pack.Counting is DueDateCounting.Inclusive ? raw + 1 : raw);
            var on = DateOnly.FromDayNumber(day);
            if (spans.Count > 0 && spans[^1].Stage == stage)
            {
                spans[^1] = spans[^1] with { Until = on };
            }
            else
            {
                spans.Add(new StageSpan(stage, on, on));
            }
        }

        return spans;
    }
}
