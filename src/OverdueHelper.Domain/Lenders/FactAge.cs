namespace OverdueHelper.Domain.Lenders;

/// <summary>How long a fact about a lender can be relied on. The months are our own practice, not a rule.</summary>
public static class FactAge
{
    /// <summary>Months after its check from which a fact is to be asked again: half a year for what changes, a year for what seldom does.</summary>
    /// <param name="topic">What it is about.</param>
    public static int MonthsFresh(LenderTopic topic) => topic switch
    {
        LenderTopic.Hardship or LenderTopic.Post or LenderTopic.Phone or LenderTopic.Email or LenderTopic.Online or LenderTopic.Branch => 6,
        LenderTopic.Offers or LenderTopic.Deadlines => 6,
        LenderTopic.Products or LenderTopic.Earns or LenderTopic.Fears => 12,
    };

    /// <summary>Whether a fact is to be asked again: on the day that many months after its check, or when nobody knows when it was checked.</summary>
    /// <param name="topic">What it is about.</param>
    /// <param name="checkedOn">The day it was checked; <see langword="null"/> when not known.</param>
    /// <param name="today">The borrower's today.</param>
    public static bool IsStale(LenderTopic topic, DateOnly? checkedOn, DateOnly today) =>
        checkedOn is not { } day || today >= day.AddMonths(MonthsFresh(topic));
}
