namespace OverdueHelper.Domain.Arrears;

/// <summary>The dates that follow when a bank in the EU agrees to change a loan of someone in difficulty. Indicative.</summary>
/// <remarks>Source, secondary: EBA Q&amp;A 2014_1018 and 2013_618, from FINREP Annex V.</remarks>
/// <param name="CureEndsOn">The first day after the year as non-performing; the agreed day itself when the loan was performing.</param>
/// <param name="ProbationEndsOn">The first day on which the loan is no longer marked, if the probation of two years goes well.</param>
/// <param name="FailsOn">During probation: the first day with more than 30 days past due if nothing is paid; null when nothing is overdue.</param>
public sealed record ForbearanceClock(DateOnly CureEndsOn, DateOnly ProbationEndsOn, DateOnly? FailsOn)
{
    private const int LastDay = 30;

    /// <summary>The dates of a change that was agreed.</summary>
    /// <param name="agreedOn">The day it was agreed.</param>
    /// <param name="wasNonPerforming">Whether the loan was non-performing then.</param>
    /// <param name="oldestUnpaidDueOn">The oldest unpaid due date today; null when nothing is overdue.</param>
    public static ForbearanceClock Of(DateOnly agreedOn, bool wasNonPerforming, DateOnly? oldestUnpaidDueOn)
    {
        var cured = wasNonPerforming ? agreedOn.AddYears(1) : agreedOn;
        return new ForbearanceClock(cured, cured.AddYears(2), oldestUnpaidDueOn?.AddDays(LastDay + 1));
    }
}
