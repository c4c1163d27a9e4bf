namespace OverdueHelper.Domain.Contacts;

/// <summary>A payment that the borrower promised in a contact.</summary>
/// <param name="MadeOn">The day of the promise.</param>
/// <param name="DueOn">The last day on which it is in time.</param>
/// <param name="AmountMinor">In minor units of the loan's currency; more than zero.</param>
/// <param name="LoanIds">The loans it was about; none means any of the lender's.</param>
public sealed record PaymentPromise(DateOnly MadeOn, DateOnly DueOn, long AmountMinor, IReadOnlyList<Guid> LoanIds)
{
    /// <summary>The promise in an entry; <see langword="null"/> when it promises no amount by a day.</summary>
    public static PaymentPromise? In(ContactEntry entry) => entry is { IPromisedMinor: { } amount and > 0, IPromisedBy: { } dueOn }
        ? new PaymentPromise(entry.On, dueOn, amount, entry.LoanIds)
        : null;
}
