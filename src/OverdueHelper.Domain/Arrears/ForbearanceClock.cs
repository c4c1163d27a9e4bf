using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Domain.Arrears;

/// <summary>The dates that follow when a bank in the EU agrees to change a loan of someone in difficulty. Indicative.</summary>
/// <remarks>Source, secondary: EBA Q&amp;A 2014_1018 and 2013_618, from FINREP Annex V.</remarks>
/// <param name="AgreedOn">The day the change was agreed.</param>
/// <param name="CureEndsOn">The first day after the year as non-performing; the agreed day itself when the loan was performing.</param>
/// <param name="ProbationEndsOn">The first day on which the loan is no longer marked, if the probation of two years goes well.</param>
/// <param name="FailsOn">During probation: the first day with more than 30 days past due if nothing is paid; null when nothing is overdue.</param>
public sealed record ForbearanceClock(DateOnly AgreedOn, DateOnly CureEndsOn, DateOnly ProbationEndsOn, DateOnly? FailsOn)
{
    private const int LastDay = 30;
    private const int NonPerformingAfter = 90;

    /// <summary>Whether the loan was non-performing on the day of the change, so that a year comes first.</summary>
    public bool HasCure => CureEndsOn > AgreedOn;

    /// <summary>The dates of the last change of a loan that was agreed in difficulty: a new schedule, or a pause in writing.</summary>
    /// <param name="account">The loan.</param>
    /// <remarks>
    /// The loan counts as non-performing when it was more than 90 days past due that day, or within the cure or the probation after a change made
    /// while it was; a bank may see it so for other reasons.
    /// </remarks>
    /// <returns>Null when none was agreed, or the probation is over.</returns>
    public static ForbearanceClock? Of(LoanAccount account)
    {
        var today = account.Standing.Today;
        ForbearanceClock? clock = null;
        foreach (var change in account.Log.Where(matter => matter.On <= today
            && matter.Now is { Kind: LoanEntryKind.Restructure } or { Kind: LoanEntryKind.Pause, Terms.PauseKind: PauseKind.Agreed }))
        {
            var isWatched = clock is { HasCure: true } && change.On < clock.ProbationEndsOn;
            clock = Of(change.On, isWatched || account.Before(change.Id, change.On).Standing.DaysPastDue > NonPerformingAfter, account.Standing.OldestUnpaidDueOn);
        }

        return clock?.ProbationEndsOn > today ? clock : null;
    }

    /// <summary>The dates of a change that was agreed.</summary>
    /// <param name="agreedOn">The day it was agreed.</param>
    /// <param name="wasNonPerforming">Whether the loan was non-performing then.</param>
    /// <param name="oldestUnpaidDueOn">The oldest unpaid due date today; null when nothing is overdue.</param>
    public static ForbearanceClock Of(DateOnly agreedOn, bool wasNonPerforming, DateOnly? oldestUnpaidDueOn)
    {
        var cured = wasNonPerforming ? agreedOn.AddYears(1) : agreedOn;
        return new ForbearanceClock(agreedOn, cured, cured.AddYears(2), oldestUnpaidDueOn?.AddDays(LastDay + 1));
    }
}
