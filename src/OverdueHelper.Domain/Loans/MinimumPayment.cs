using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>What a credit line asks for at each statement.</summary>
/// <remarks>Source: EC DG FISMA, APRC calculation examples (2015), examples 14, 15 and 17.</remarks>
/// <param name="Floor">The least amount; not below nothing.</param>
/// <param name="Share">The share of the balance, as a fraction: 0.02 is 2 %.</param>
/// <param name="Interest">Whether interest comes on top of the share of the principal, or is part of the balance shared.</param>
public sealed record MinimumPayment(Money Floor, decimal Share, MinimumInterest Interest)
{
    /// <summary>The minimum for one statement: never more than what is owed.</summary>
    /// <param name="principal">The principal outstanding, in the floor's currency.</param>
    /// <param name="interest">The period's interest.</param>
    /// <param name="rounding">Half to even by default, to the smallest unit.</param>
    /// <exception cref="InvalidOperationException">The amounts are of different currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1, or the floor is below nothing.</exception>
    public Money For(Money principal, Money interest, MidpointRounding rounding = MidpointRounding.ToEven)
    {
        Limit.Within(Share, 0m, 1m, nameof(Share));
        Limit.Within(Floor.Minor, 0, LoanTerms.MaxAdvanceMinor, nameof(Floor));
        var owed = principal + interest;
        var minimum = Interest switch
        {
            MinimumInterest.OnTop => interest + Money.Max(Floor, Money.Round(principal.Amount * Share, Floor.Currency, rounding)),
            MinimumInterest.Included => Money.Max(Floor, Money.Round(owed.Amount * Share, Floor.Currency, rounding)),
        };
        return Money.Min(minimum, owed);
    }
}
