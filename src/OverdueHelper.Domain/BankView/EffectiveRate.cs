using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>The rate a loan really began with, once what was kept back or charged at the start is counted.</summary>
public static class EffectiveRate
{
    /// <summary>The nominal yearly rate at which the first contract's instalments are worth what the borrower really received.</summary>
    /// <param name="received">The advance less the fees paid at the start.</param>
    /// <param name="instalments">Every instalment of the first contract.</param>
    /// <param name="frequency">How long a period is.</param>
    /// <returns>Fraction a year (the rate of a period times the periods in a year), or null when the instalments pay back less than was received.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Nothing was received.</exception>
    /// <remarks>By halving, to one part in 10^12 of a period. Source: domain rules, section 0 (13.35 % for a fee of 3 % at 12 % over 60 months).</remarks>
    public static decimal? Of(Money received, IReadOnlyList<Money> instalments, Frequency frequency = Frequency.Monthly)
    {
        if (received.Minor < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(received), received, "Nothing was received.");
        }

        decimal[] payments = [.. instalments.Select(payment => payment.Amount)];
        if (payments.Sum() < received.Amount)
        {
            return null;
        }

        var (low, high) = (0m, 10m);
        while (high - low > 1e-12m)
        {
            var middle = (low + high) / 2;
            (low, high) = PresentValue.Of(payments, middle) > received.Amount ? (middle, high) : (low, middle);
        }

        return (low + high) / 2 * frequency.PerYear();
    }
}
