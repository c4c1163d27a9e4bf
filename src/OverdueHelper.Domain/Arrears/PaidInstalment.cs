using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>What somebody pays again and again, beside the instalment that was worked out because none was named.</summary>
/// <remarks>Banks round and count in ways that a contract's main terms do not tell. A few cents then make every payment look short, and so late.</remarks>
/// <param name="Paid">The amount that was paid most often.</param>
/// <param name="Times">How often it was paid.</param>
/// <param name="WorkedOut">The instalment that follows from the terms.</param>
public sealed record PaidInstalment(Money Paid, int Times, Money WorkedOut)
{
    /// <summary>So many equal payments are a habit; fewer may be chance.</summary>
    public const int LeastTimes = 3;

    // One in a hundred: above that it is another amount, and not another way of counting.
    private const int Part = 100;

    /// <summary>The amount of a loan with level instalments whose instalment was not named.</summary>
    /// <returns>Null when it was named, or when no amount near the one worked out was paid at least <see cref="LeastTimes"/> times.</returns>
    public static PaidInstalment? Of(LoanAccount account)
    {
        if (account is not { Beginning: null, Loan: { InstalmentMinor: null, Method: RepaymentMethod.LevelInstalment or RepaymentMethod.Balloon }, Terms.InterestOnlyInstalments: 0, Schedule.Instalments: [{ Total: var workedOut }, ..] })
        {
            return null;
        }

        var near = account.Entries
            .Where(entry => entry.Kind is LoanEntryKind.Payment && entry.AmountMinor is var paid && Math.Abs(paid - workedOut.Minor) * Part <= workedOut.Minor)
            .CountBy(entry => entry.AmountMinor)
            .OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key)
            .ToList();
        return near is [{ Key: var most, Value: >= LeastTimes and var times }, ..] && most != workedOut.Minor
            ? new PaidInstalment(new Money(most, workedOut.Currency), times, workedOut)
            : null;
    }
}
