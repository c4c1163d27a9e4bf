using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>An exchange rate that the borrower entered. The product never looks one up.</summary>
/// <param name="From">The currency of the line.</param>
/// <param name="To">The currency of the statement.</param>
/// <param name="Rate">Units of <paramref name="To"/> for one unit of <paramref name="From"/>; above zero.</param>
/// <exception cref="ArgumentOutOfRangeException">The rate is zero or negative.</exception>
public sealed record EnteredRate(Currency From, Currency To, decimal Rate)
{
    /// <summary>Units of <see cref="To"/> for one unit of <see cref="From"/>; above zero.</summary>
    public decimal Rate { get; } = Rate > 0 ? Rate : throw new ArgumentOutOfRangeException(nameof(Rate), Rate, "A rate is above zero.");
}
