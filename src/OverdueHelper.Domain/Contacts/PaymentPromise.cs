using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Contacts;

/// <summary>A payment that the borrower promised in a contact.</summary>
/// <param name="MadeOn">The day of the promise.</param>
/// <param name="DueOn">The last day on which it is in time.</param>
/// <param name="AmountMinor">In minor units of the loan's currency; more than zero.</param>
/// <param name="LoanIds">The loans it was about; none means any of the lender's.</param>
public sealed record PaymentPromise(DateOnly MadeOn, DateOnly DueOn, long AmountMinor, IReadOnlyList<Guid> LoanIds)
{
    /// <summary>The borrower's promises in an entry that name an amount of a currency and a day.</summary>
    /// <param name="entry">The newest version of a contact.</param>
    /// <param name="currency">The currency of the loans.</param>
    public static IEnumerable<PaymentPromise> In(ContactEntry entry, Currency currency) => entry.Promises
        .Where(promise => promise is { By: Party.Me, Minor: > 0, DueOn: not null } && promise.Currency == currency)
        .Select(promise => new PaymentPromise(entry.On, promise.DueOn!.Value, promise.Minor!.Value, entry.LoanIds));
}
