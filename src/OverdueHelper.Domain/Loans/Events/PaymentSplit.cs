using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans.Events;

/// <summary>Where one payment went. The parts sum to the payment.</summary>
/// <param name="On">The day of receipt.</param>
/// <param name="Sequence">The entry of the payment.</param>
/// <param name="Principal">What repaid the loan.</param>
/// <param name="Interest">What paid the contract's interest.</param>
/// <param name="Fees">What paid fees.</param>
/// <param name="Penalties">What paid penalties.</param>
/// <param name="DefaultInterest">What paid default interest.</param>
/// <param name="Held">What is held: by the rule for excess money, or because nothing more was owed.</param>
public sealed record PaymentSplit(
    DateOnly On,
    int Sequence,
    Money Principal,
    Money Interest,
    Money Fees,
    Money Penalties,
    Money DefaultInterest,
    Money Held)
{
    /// <summary>What the bank gave up with it, because it ended the loan; not a part of the payment.</summary>
    public Money GivenUp { get; init; }

    /// <summary>The payment.</summary>
    public Money Total => Principal + Interest + Fees + Penalties + DefaultInterest + Held;
}
