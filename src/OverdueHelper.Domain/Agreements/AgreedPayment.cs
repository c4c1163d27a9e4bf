using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Agreements;

/// <summary>An agreed payment beside what was paid for it.</summary>
/// <param name="Number">1 for the first of the agreement.</param>
/// <param name="DueOn">The last day on which it is in time.</param>
/// <param name="Amount">What was agreed.</param>
/// <param name="Paid">What was paid for it so far.</param>
/// <param name="PaidOn">The day it was paid in full; <see langword="null"/> while it is not.</param>
/// <param name="State">How it stands.</param>
public sealed record AgreedPayment(int Number, DateOnly DueOn, Money Amount, Money Paid, DateOnly? PaidOn, AgreedPaymentState State)
{
    /// <summary>What is still to pay of it.</summary>
    public Money Missing => Amount - Paid;

    /// <summary>Whether it is paid in full, in time or late.</summary>
    public bool IsPaid => PaidOn is not null;
}
