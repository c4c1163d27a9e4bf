using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Domain.Arrears;

/// <summary>What a rule pack says of a loan today, and which date is next if nothing is paid. Indicative.</summary>
/// <param name="Pack">The framework.</param>
/// <param name="Days">The days in the pack's count.</param>
/// <param name="Stage">The stage today; null when no stage holds the count.</param>
/// <param name="NextStage">The next stage; null when nothing is overdue or the last stage is reached.</param>
/// <param name="NextStageOn">The first day of the next stage.</param>
/// <param name="DaysLeft">Days from today to <paramref name="NextStageOn"/>.</param>
/// <param name="Marks">Other days of the count that are still to come, with their dates.</param>
public sealed record StageClock(
    RulePack Pack,
    int Days,
    Stage? Stage,
    Stage? NextStage,
    DateOnly? NextStageOn,
    int? DaysLeft,
    IReadOnlyList<(DayMark Mark, DateOnly On)> Marks)
{
    /// <summary>The clock of a loan whose days past due are known.</summary>
    /// <param name="daysPastDue">Calendar days since the oldest unpaid due date; 0 when nothing is overdue.</param>
    /// <param name="pack">The framework.</param>
    /// <param name="today">The day of the count.</param>
    /// <param name="isUnpaid">Whether something is due and unpaid: an inclusive count is then 1 on the due date itself.</param>
    /// <param name="suspensions">The contract's suspensions with days after today: the count stands still on them. None when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public static StageClock On(int daysPastDue, RulePack pack, DateOnly today, bool? isUnpaid = null, IReadOnlyList<Suspension>? suspensions = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysPastDue);
        var standing = suspensions ?? [];
        var runs = isUnpaid ?? daysPastDue > 0;
        var days = runs && pack.Counting is DueDateCounting.Inclusive ? daysPastDue + 1 : daysPastDue;
        var next = runs ? pack.StageAfter(days) : null;
        DateOnly? nextOn = next is null ? null : Suspension.DayAfter(today, next.FromDay - days, standing);
        return new StageClock(
            pack,
            days,
            pack.StageOf(days),
            next,
            nextOn,
            nextOn is { } on ? on.DayNumber - today.DayNumber : null,
            runs ? [.. pack.Marks.Where(mark => mark.Day >= days).Select(mark => (mark, Suspension.DayAfter(today, mark.Day - days, standing)))] : []);
    }

    /// <summary>The clock of a loan whose oldest unpaid due date is known.</summary>
    /// <param name="oldestUnpaidDueOn">The date; null when nothing is overdue. With an inclusive pack it may be today.</param>
    /// <param name="pack">The framework.</param>
    /// <param name="today">The day of the count.</param>
    public static StageClock On(DateOnly? oldestUnpaidDueOn, RulePack pack, DateOnly today) =>
        oldestUnpaidDueOn is { } due && due <= today ? On(today.DayNumber - due.DayNumber, pack, today, isUnpaid: true) : On(0, pack, today);

    /// <summary>The clock of a statement, by the raw count.</summary>
    /// <param name="statement">The statement of a day.</param>
    /// <param name="pack">The framework.</param>
    public static StageClock On(ArrearsStatement statement, RulePack pack) =>
        On(statement.DaysPastDue, pack, statement.Today, statement.OldestOpenDueOn is not null, statement.Suspensions);

    /// <summary>The clock of a loan's standing; null when its days past due are not known.</summary>
    /// <param name="standing">The standing of a day.</param>
    /// <param name="pack">The framework.</param>
    public static StageClock? On(LoanStanding standing, RulePack pack) =>
        standing.DaysPastDue is { } days
            ? On(days, pack, standing.Today, days > 0 || standing.NextDueOn == standing.Today, standing.Suspensions)
            : null;
}
