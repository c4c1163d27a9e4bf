using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>Shares an amount between debts by their size, to the last cent.</summary>
/// <remarks>
/// Share = debt × available ÷ total (pro rata, as advisers in the United Kingdom do it). Each share is first cut down to whole units;
/// the units left over go one each to the largest remainders, so the shares sum to the amount. Rounding each share by itself, as
/// leaflets do, can lose or invent a cent: 160 over 4,550, 6,700 and 1,200 comes to 159.99.
/// </remarks>
public static class LargestRemainder
{
    /// <summary>Shares an amount between debts.</summary>
    /// <param name="available">What there is to share; not negative.</param>
    /// <param name="debts">What is owed to each, in the same currency; not negative.</param>
    /// <returns>
    /// A share for each debt, in their order. The shares sum to the smaller of <paramref name="available"/> and the debts' total, and none
    /// exceeds its debt. Equal remainders: the larger debt first, then the earlier one.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount or a debt is negative.</exception>
    /// <exception cref="InvalidOperationException">A debt is in another currency.</exception>
    public static IReadOnlyList<Money> Share(Money available, IReadOnlyList<Money> debts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(available.Minor, nameof(available));
        if (debts.Any(debt => debt.Minor < 0))
        {
            throw new ArgumentOutOfRangeException(nameof(debts), "A debt is not negative.");
        }

        var total = Money.Sum(debts, available.Currency);
        if (total <= available)
        {
            return [.. debts];
        }

        // 128 bits: the product of two amounts in cents outgrows 64 bits at about thirty million each.
        var shares = debts.Select(debt => (long)((Int128)debt.Minor * available.Minor / total.Minor)).ToArray();
        var leftOver = (int)(available.Minor - shares.Sum());
        var byRemainder = Enumerable.Range(0, debts.Count)
            .OrderByDescending(i => (Int128)debts[i].Minor * available.Minor % total.Minor)
            .ThenByDescending(i => debts[i].Minor)
            .ThenBy(i => i);
        foreach (var i in byRemainder.Take(leftOver))
        {
            shares[i]++;
        }

        return [.. shares.Select(share => new Money(share, available.Currency))];
    }
}
