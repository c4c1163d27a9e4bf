using OverdueHelper.Domain.Arrears;

namespace OverdueHelper.Domain.Contacts;

/// <summary>Something the borrower promised in a contact by a day.</summary>
/// <param name="MadeOn">The day of the promise.</param>
/// <param name="Promise">What was promised; the borrower's, and it has a day.</param>
/// <param name="LenderId">To which lender; null when it is not one of the case's.</param>
/// <param name="LoanIds">The loans it was about; none means any of the lender's.</param>
public sealed record OwnPromise(DateOnly MadeOn, ContactPromise Promise, Guid? LenderId, IReadOnlyList<Guid> LoanIds)
{
    /// <summary>The promises that the payments entered do not cover. What is no payment cannot be seen to be done, so it stays.</summary>
    /// <param name="promises">Every promise of a case: a payment counts for the one that was due first, and only once.</param>
    /// <param name="accounts">The loans of the case.</param>
    /// <param name="today">The borrower's today.</param>
    /// <returns>The same objects, in the order given.</returns>
    public static IReadOnlyList<OwnPromise> NotPaid(IReadOnlyList<OwnPromise> promises, IReadOnlyList<LoanAccount> accounts, DateOnly today)
    {
        var paid = new HashSet<OwnPromise>(ReferenceEqualityComparer.Instance);
        foreach (var sums in promises.Where(row => row.Promise.Amount is { Minor: > 0 }).GroupBy(row => (row.LenderId, row.Promise.Currency)))
        {
            var pairs = sums.Select(row => (Row: row, Payment: new PaymentPromise(row.MadeOn, row.Promise.DueOn!.Value, row.Promise.Minor!.Value, row.LoanIds))).ToList();
            var entries = accounts
                .Where(account => account.Loan.Currency == sums.Key.Currency && (sums.Key.LenderId is null || account.Loan.LenderId == sums.Key.LenderId))
                .SelectMany(account => account.Entries);
            paid.UnionWith(PromiseCounts.Paid(pairs.Select(pair => pair.Payment), entries, today)
                .Where(counted => counted.PaidOn is not null)
                .Select(counted => pairs.First(pair => ReferenceEquals(pair.Payment, counted.Promise)).Row));
        }

        return [.. promises.Where(row => !paid.Contains(row))];
    }
}
