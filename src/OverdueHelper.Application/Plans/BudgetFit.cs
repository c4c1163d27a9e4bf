using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Plans;

/// <summary>What the budget can carry for one loan.</summary>
/// <param name="LeftBeforeLoans">What is left each month before any loan is paid.</param>
/// <param name="OtherLoans">The instalments of the other loans in the same currency, a month.</param>
/// <param name="IsComplete">Whether every line of the budget and every other instalment is known.</param>
public sealed record BudgetFit(Money LeftBeforeLoans, Money OtherLoans, bool IsComplete)
{
    /// <summary>What is left each month for this loan; negative in a deficit.</summary>
    public Money Left => LeftBeforeLoans - OtherLoans;

    /// <summary>Whether nothing is left: an offer would not keep.</summary>
    public bool IsDeficit => Left.Minor <= 0;

    /// <summary>What is to spare of each instalment of a proposal; negative when the budget does not carry it.</summary>
    public Money Spare(PlanProposal proposal) =>
        new PaymentCapacity(Left, Money.Zero(Left.Currency)).At(1, proposal.Start.Frequency) - proposal.HighestInstalment;
}
