using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>One row of a repayment schedule.</summary>
/// <param name="Number">1 for the first instalment.</param>
/// <param name="DueOn">The contractual day the amount falls due.</param>
/// <param name="Principal">The part that repays the loan; negative when unpaid interest is added to it.</param>
/// <param name="Interest">The part that pays for the period.</param>
/// <param name="Balance">Principal still outstanding after this instalment is paid.</param>
public sealed record Instalment(int Number, DateOnly DueOn, Money Principal, Money Interest, Money Balance)
{
    /// <summary>The day the payment is expected when <see cref="DueOn"/> is not a working day; else the same day.</summary>
    public DateOnly AdjustedDueOn { get; init; } = DueOn;

    /// <summary>What <see cref="Interest"/> is made of, where a change wrote it.</summary>
    internal InterestParts? Parts { get; init; }

    /// <summary>What the borrower pays on <see cref="DueOn"/>: principal and interest.</summary>
    public Money Total => Principal + Interest;
}
