using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>What short payments add up to, counted in whole instalments.</summary>
/// <remarks>Source: FFIEC 65 FR 36903, read in a secondary page: 300 due, 150 paid six times is 900 short, three instalments.</remarks>
public static class PartialPayments
{
    /// <summary>How many whole instalments are short in all.</summary>
    /// <param name="arrears">What is overdue.</param>
    /// <param name="instalment">The regular instalment; more than nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instalment is nothing or less.</exception>
    /// <exception cref="InvalidOperationException">The amounts are of two currencies.</exception>
    public static int InstalmentsShort(Money arrears, Money instalment)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(instalment.Minor, nameof(instalment));
        return (int)(Money.Max(arrears, Money.Zero(instalment.Currency)).Minor / instalment.Minor);
    }
}
