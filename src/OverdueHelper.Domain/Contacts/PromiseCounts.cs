using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Contacts;

/// <summary>How promised payments went: derived from the payments that were entered, never typed.</summary>
/// <param name="Kept">Paid in full by the day.</param>
/// <param name="Late">Paid in full after it.</param>
/// <param name="Broken">The day is over and it is not paid in full.</param>
/// <param name="Open">The day is not over.</param>
public sealed record PromiseCounts(int Kept, int Late, int Broken, int Open)
{
    /// <summary>The promises whose day is over.</summary>
    public int Due => Kept + Late + Broken;

    /// <summary>Counts the promises made to one lender.</summary>
    /// <remarks>Each payment counts once: the promise that was due first takes from it what it needs, on its own loans and from the day it was made.</remarks>
    /// <param name="promises">The promises, in any order.</param>
    /// <param name="entries">The entries of the lender's loans; only payments count.</param>
    /// <param name="today">The borrower's today.</param>
    public static PromiseCounts Of(IEnumerable<PaymentPromise> promises, IEnumerable<LoanEntry> entries, DateOnly today)
    {
        var (kept, late, broken, open) = (0, 0, 0, 0);
        foreach (var (promise, paid) in Paid(promises, entries, today))
        {
            switch (paid)
            {
                case { } paidOn when paidOn <= promise.DueOn:
                    kept++;
                    break;
                case not null:
                    late++;
                    break;
                case null when promise.DueOn < today:
                    broken++;
                    break;
                case null:
                    open++;
                    break;
            }
        }

        return new PromiseCounts(kept, late, broken, open);
    }

    /// <summary>The day each promise was paid in full, by the same rule as the counts.</summary>
    /// <param name="promises">The promises, in any order.</param>
    /// <param name="entries">The entries of the lender's loans; only payments count.</param>
    /// <param name="today">The borrower's today.</param>
    /// <returns>The promise that was due first comes first; without a day while it is not paid in full.</returns>
    public static IReadOnlyList<(PaymentPromise Promise, DateOnly? PaidOn)> Paid(IEnumerable<PaymentPromise> promises, IEnumerable<LoanEntry> entries, DateOnly today)
    {
        var payments = entries.Where(entry => entry.Kind is LoanEntryKind.Payment && entry.On <= today).OrderBy(entry => entry.On).ThenBy(entry => entry.Sequence).ToList();
        var left = payments.ToDictionary(entry => entry.Id, entry => entry.AmountMinor);
        return [.. promises.OrderBy(promise => promise.DueOn).ThenBy(promise => promise.MadeOn).Select(promise => (promise, PaidOn(promise, payments, left)))];
    }

    private static DateOnly? PaidOn(PaymentPromise promise, List<LoanEntry> payments, Dictionary<Guid, long> left)
    {
        var missing = promise.AmountMinor;
        foreach (var payment in payments.Where(payment => payment.On >= promise.MadeOn && (promise.LoanIds.Count == 0 || promise.LoanIds.Contains(payment.LoanId))))
        {
            var taken = Math.Min(missing, left[payment.Id]);
            left[payment.Id] -= taken;
            missing -= taken;
            if (missing == 0)
            {
                return payment.On;
            }
        }

        return null;
    }
}
