using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Plans;

/// <summary>What the budget can carry for one loan.</summary>
/// <param name="LeftBeforeLoans">What is left each month before any loan is paid, the offers on debts that come first taken off.</param>
/// <param name="OtherLoans">The instalments of the other loans in the same currency, a month.</param>
/// <param name="IsComplete">Whether every line of the budget and every other instalment is known.</param>
/// <param name="Income">What comes in each month.</param>
/// <param name="Reserve">Money that could bridge a month; <see langword="null"/> when not said.</param>
public sealed record BudgetFit(Money LeftBeforeLoans, Money OtherLoans, bool IsComplete, Money Income, Money? Reserve)
{
    /// <summary>Whether an income is not known, so that more may be left as well as less.</summary>
    public bool HasUnknownIncome { get; init; }

    /// <summary>Whether <see cref="Left"/> is the most that can be left: something that goes out is not known, and nothing that comes in.</summary>
    public bool IsAtMost => !IsComplete && !HasUnknownIncome;

    /// <summary>What is left each month for this loan; negative in a deficit.</summary>
    public Money Left => LeftBeforeLoans - OtherLoans;

    /// <summary>Whether nothing is left: an offer would not keep.</summary>
    public bool IsDeficit => Left.Minor <= 0;

    /// <summary>What is to spare of each instalment of a proposal; negative when the budget does not carry it.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="buffer">What is kept back each month; nothing when left out.</param>
    public Money Spare(PlanProposal proposal, Money? buffer = null) =>
        new PaymentCapacity(Left, buffer ?? Money.Zero(Left.Currency)).At(1, proposal.Start.Frequency) - proposal.HighestInstalment;

    /// <summary>Whether the budget carries a proposal; <see langword="null"/> while it is not known: not known is not zero.</summary>
    /// <param name="spare">What is to spare of each instalment, as <see cref="Spare"/> says.</param>
    public bool? Carries(Money spare) => spare.Minor < 0
        ? IsComplete || IsAtMost ? false : null
        : IsComplete ? true : null;

    /// <summary>What the budget carries for this loan under a wish.</summary>
    /// <param name="wish">What must stay each month, and what the request must survive.</param>
    public PaymentCapacity Under(OptionWishForm wish) =>
        PaymentCapacity.Under(Income, Income - Left, new Money(wish.BufferMinor ?? 0, Left.Currency), wish.Stress, Reserve);

    /// <summary>What happens to a request when something goes wrong.</summary>
    public PlanStress Stress(ProposalTerms terms, PlanProposal proposal) =>
        PlanStress.Of(Income, Income - LeftBeforeLoans, OtherLoans, [(terms, proposal)], Reserve, IsComplete);
}
