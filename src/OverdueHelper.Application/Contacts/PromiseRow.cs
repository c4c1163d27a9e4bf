using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Something the borrower promised by a day, and has not done as far as the entries say.</summary>
/// <param name="ContactId">The contact it was promised in, by its first version.</param>
/// <param name="Number">Its place among the promises of that contact, from 1.</param>
/// <param name="MadeOn">The day of the promise.</param>
/// <param name="Promise">What was promised; it has a day.</param>
/// <param name="LenderId">To which lender; <see langword="null"/> when it is not one of the case's.</param>
/// <param name="LenderName">Its name; may be empty.</param>
/// <param name="LoanIds">The loans it was about; none means any of the lender's.</param>
public sealed record PromiseRow(
    Guid ContactId, int Number, DateOnly MadeOn, ContactPromise Promise, Guid? LenderId, string LenderName, IReadOnlyList<Guid> LoanIds)
{
    /// <summary>The last day on which it is in time.</summary>
    public DateOnly DueOn => Promise.DueOn!.Value;
}
