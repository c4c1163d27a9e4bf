using System.Runtime.InteropServices;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans.Events;

/// <summary>The parts of one payment in the smallest unit.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Spread
{
    /// <summary>What repaid the loan.</summary>
    public long Principal;

    /// <summary>What paid the contract's interest.</summary>
    public long Interest;

    /// <summary>What paid fees.</summary>
    public long Fees;

    /// <summary>What paid penalties.</summary>
    public long Penalties;

    /// <summary>What paid default interest.</summary>
    public long DefaultInterest;

    /// <summary>What is held.</summary>
    public long Held;

    /// <summary>What the bank gave up because the payment ended the loan.</summary>
    public long GivenUp;

    /// <summary>Adds to one part.</summary>
    public void Add(PaymentComponent component, long amount)
    {
        switch (component)
        {
            case PaymentComponent.Penalty:
                Penalties += amount;
                break;
            case PaymentComponent.Fee:
                Fees += amount;
                break;
            case PaymentComponent.Interest:
                Interest += amount;
                break;
            case PaymentComponent.Principal:
                Principal += amount;
                break;
        }
    }

    /// <summary>The parts as amounts, with the payment they belong to.</summary>
    public readonly PaymentSplit For(LoanEvent payment, Currency currency) => new(
        payment.On,
        payment.Sequence,
        new Money(Principal, currency),
        new Money(Interest, currency),
        new Money(Fees, currency),
        new Money(Penalties, currency),
        new Money(DefaultInterest, currency),
        new Money(Held, currency))
    {
        GivenUp = new Money(GivenUp, currency),
    };
}
