using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>What a month's money allows to be offered. One of four endings, so that an offer can never come out of nothing.</summary>
public abstract record DebtOffers
{
    private DebtOffers()
    {
    }

    /// <summary>Income less outgoings, savings and fee: what there is for priority debts. Negative is a deficit.</summary>
    public Money AvailableForPriority { get; private init; }

    /// <summary>The offers on priority debts: the borrower's own figures, cut to the debt.</summary>
    public IReadOnlyList<DebtOffer> Priority { get; private init; } = [];

    /// <summary>What is left for the other debts when the priority offers are paid. Negative is a deficit.</summary>
    public Money AvailableForOthers { get; private init; }

    /// <summary>Priority debts on which no offer has been entered; other debts should wait for them.</summary>
    public IReadOnlyList<OtherDebt> PriorityWithoutOffer => [.. Priority
        .Where(offer => offer.Debt.MonthlyOffer is null && !offer.Debt.Balance.IsZero).Select(offer => offer.Debt)];

    /// <summary>No offer exists: living costs or priority debts are not covered. What follows is advice, not a plan.</summary>
    /// <param name="Reason">Which of the two is not covered.</param>
    /// <param name="Shortfall">What is missing each month; above zero.</param>
    public sealed record Deficit(DeficitReason Reason, Money Shortfall) : DebtOffers;

    /// <summary>The month is covered and nothing is over; no token was entered.</summary>
    public sealed record NothingLeft : DebtOffers;

    /// <summary>Less is over than one token for each debt; the borrower offers the token.</summary>
    /// <param name="Offers">The token on each debt, never more than the debt.</param>
    /// <param name="NotCovered">The part of the tokens that this budget does not hold; it must be found in a flexible line first.</param>
    public sealed record Token(IReadOnlyList<DebtOffer> Offers, Money NotCovered) : DebtOffers;

    /// <summary>The amount over is shared by the size of the debts.</summary>
    /// <param name="Offers">The share of each debt. Their sum and <paramref name="Unused"/> are the amount available, to the smallest unit.</param>
    /// <param name="Unused">What is over when every debt can be paid in full at once; else nothing.</param>
    public sealed record ProRata(IReadOnlyList<DebtOffer> Offers, Money Unused) : DebtOffers;

    /// <summary>Works out the offers of one month.</summary>
    /// <param name="leftBeforeDebts">Income less outgoings and savings, such as <see cref="BudgetStatement.LeftBeforeLoans"/>.</param>
    /// <param name="debts">The debts, in any order and in one currency; the offers come back by name.</param>
    /// <param name="fee">A monthly fee for handling the debts, if one is paid; free advice has none.</param>
    /// <param name="token">The smallest payment the borrower would offer on each debt when almost nothing is left; null for none.</param>
    /// <returns>
    /// <see cref="Deficit"/> when money is missing before or after the priority offers; else <see cref="Token"/> when a token was entered
    /// and there is less than one for each debt; else <see cref="NothingLeft"/> when nothing is over; else <see cref="ProRata"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The fee or the token is negative.</exception>
    /// <exception cref="InvalidOperationException">A debt is in another currency.</exception>
    public static DebtOffers Of(Money leftBeforeDebts, IEnumerable<OtherDebt> debts, Money? fee = null, Money? token = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fee?.Minor ?? 0, nameof(fee));
        ArgumentOutOfRangeException.ThrowIfNegative(token?.Minor ?? 0, nameof(token));

        var none = Money.Zero(leftBeforeDebts.Currency);
        var ordered = debts.OrderBy(debt => debt.Name, StringComparer.Ordinal).ThenBy(debt => debt.Balance.Minor)
            .ThenBy(debt => debt.MonthlyOffer?.Minor ?? -1).ToLookup(debt => debt.IsPriority);
        IReadOnlyList<DebtOffer> priority =
            [.. ordered[true].Select(debt => new DebtOffer(debt, Money.Min(debt.MonthlyOffer ?? none, debt.Balance)))];
        OtherDebt[] others = [.. ordered[false].Where(debt => !debt.Balance.IsZero)];

        var forPriority = leftBeforeDebts - (fee ?? none);
        var forOthers = forPriority - Money.Sum(priority.Select(offer => offer.PerMonth), none.Currency);
        if (forPriority < none)
        {
            return With(new Deficit(DeficitReason.LivingCostsNotCovered, -forOthers));
        }

        if (forOthers < none)
        {
            return With(new Deficit(DeficitReason.PriorityDebtsNotCovered, -forOthers));
        }

        DebtOffer[] tokens = [.. others.Select(debt => new DebtOffer(debt, Money.Min(token ?? none, debt.Balance)))];
        var tokenTotal = Money.Sum(tokens.Select(offer => offer.PerMonth), none.Currency);
        if (forOthers < tokenTotal)
        {
            return With(new Token(tokens, tokenTotal - forOthers));
        }

        if (forOthers.IsZero)
        {
            return With(new NothingLeft());
        }

        var shares = LargestRemainder.Share(forOthers, [.. others.Select(debt => debt.Balance)]);
        return With(new ProRata(
            [.. others.Zip(shares, (debt, share) => new DebtOffer(debt, share))],
            forOthers - Money.Sum(shares, none.Currency)));

        DebtOffers With(DebtOffers ending) => ending with { AvailableForPriority = forPriority, Priority = priority, AvailableForOthers = forOthers };
    }
}
