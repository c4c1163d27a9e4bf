using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Domain.Arrears;

/// <summary>A loan's story for a picture and its table: how each instalment went, the stages as bands, and the dates to come.</summary>
/// <param name="Today">The day it is read.</param>
/// <param name="Instalments">Each instalment in order.</param>
/// <param name="Bands">The stages behind, and from tomorrow the ones that follow if nothing is paid.</param>
/// <param name="Clock">The stage today, the next one and the other dates.</param>
public sealed record LoanTimeline(
    DateOnly Today, IReadOnlyList<TimelineInstalment> Instalments, IReadOnlyList<StageSpan> Bands, StageClock Clock)
{
    /// <summary>The days ahead that the bands cover.</summary>
    public const int DaysAhead = 120;

    /// <summary>The story of a loan.</summary>
    /// <param name="today">The day it is read.</param>
    /// <param name="schedule">The contract's schedule.</param>
    /// <param name="events">The loan's entries in any order.</param>
    /// <param name="rules">What the contract says beyond the schedule.</param>
    /// <param name="pack">The framework of the bands.</param>
    public static LoanTimeline On(
        DateOnly today, RepaymentSchedule schedule, IReadOnlyList<LoanEvent> events, LoanRules rules, RulePack pack)
    {
        // A pause that was agreed for later moves the stages to come.
        var known = events.Where(entry => entry.On <= today || entry is LoanEvent.Correction or LoanEvent.Pause or LoanEvent.Resume).ToList();
        var statement = ArrearsStatement.On(today, schedule, known, rules);
        var bands = StageHistory.Of(today, schedule, known, rules, pack);
        var ahead = statement.OldestOpenDueOn is null
            ? []
            : StageHistory.Of(today.AddDays(DaysAhead), schedule, known, rules, pack)
                .Where(span => span.Until > today)
                .Select(span => span.From > today ? span : span with { From = today.AddDays(1) });
        return new LoanTimeline(
            today,
            [.. LoanLedger.To(today, schedule, known, rules).Instalments.Select(row => Of(row, today))],
            [.. bands, .. ahead],
            StageClock.On(statement, pack));
    }

    private static TimelineInstalment Of(InstalmentState row, DateOnly today)
    {
        var mark = row switch
        {
            { Replaced: true } => InstalmentMark.Replaced,
            { IsOpen: true } => row.AdjustedDueOn < today ? InstalmentMark.Unpaid : InstalmentMark.Future,
            { SettledOn: { } settled } => settled <= row.AdjustedDueOn ? InstalmentMark.PaidOnTime : InstalmentMark.PaidLate,
            _ => row.AdjustedDueOn < today ? InstalmentMark.PaidOnTime : InstalmentMark.Future,
        };
        var until = mark switch
        {
            InstalmentMark.PaidLate => row.SettledOn!.Value,
            InstalmentMark.Unpaid => today,
            InstalmentMark.PaidOnTime or InstalmentMark.Future or InstalmentMark.Replaced => row.AdjustedDueOn,
        };
        return new TimelineInstalment(
            row.Number, row.DueOn, row.PrincipalDue + row.InterestDue, row.Unpaid, mark, row.SettledOn, until.DayNumber - row.AdjustedDueOn.DayNumber);
    }
}
