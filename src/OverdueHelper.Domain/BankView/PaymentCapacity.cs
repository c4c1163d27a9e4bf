using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>What a budget can carry for one loan.</summary>
/// <param name="MonthlySurplus">What is left each month for this loan, under the stress that was chosen; nothing in a deficit.</param>
/// <param name="Buffer">What is kept back of it each month.</param>
public sealed record PaymentCapacity(Money MonthlySurplus, Money Buffer)
{
    /// <summary>What will be left each month once things are better; null when nobody expects that.</summary>
    public Money? LaterSurplus { get; init; }

    /// <summary>Months until then.</summary>
    public int LaterAfterMonths { get; init; }

    /// <summary>The largest instalment that fits; whole units of the smallest coin, rounded down; never below nothing.</summary>
    /// <param name="number">Which instalment; 1 is the next.</param>
    /// <param name="frequency">How often it falls due: a month's amount counts for a month, a quarter's for three.</param>
    public Money At(int number, Frequency frequency)
    {
        var months = (number - 1) * 12 / frequency.PerYear();
        var surplus = LaterSurplus is { } later && months >= LaterAfterMonths ? later : MonthlySurplus;
        var free = Math.Max(0, surplus.Minor - Buffer.Minor);
        return new Money((long)decimal.Floor(free * 12m / frequency.PerYear()), surplus.Currency);
    }
}
