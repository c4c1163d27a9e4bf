using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>One instalment that is overdue, with what is unpaid of it.</summary>
/// <param name="Number">1 for the first instalment.</param>
/// <param name="DueOn">The day it fell due.</param>
/// <param name="Principal">Principal unpaid.</param>
/// <param name="Interest">Interest unpaid.</param>
/// <param name="Fees">Fees unpaid.</param>
/// <param name="Penalties">Penalties unpaid.</param>
/// <param name="Days">Days since it fell due; where only charges are unpaid, since the last charge.</param>
public sealed record OverdueInstalment(int Number, DateOnly DueOn, Money Principal, Money Interest, Money Fees, Money Penalties, int Days)
{
    /// <summary>The day it must be paid where the contract moves due dates to working days; else <see cref="DueOn"/>.</summary>
    public DateOnly AdjustedDueOn { get; init; } = DueOn;

    /// <summary>All that is unpaid of it.</summary>
    public Money Total => Principal + Interest + Fees + Penalties;
}
