using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>A debt that an offer is to be made on.</summary>
/// <remarks>
/// Priority is the borrower's own mark, set with an adviser's list in mind: not paying a priority debt can cost the home, the energy,
/// the tools of a trade or freedom (rent or mortgage, tax, energy, court fines, maintenance; the list differs by country).
/// </remarks>
/// <param name="Name">To whom it is owed.</param>
/// <param name="Balance">What is owed in all; not negative. Of a priority debt: the arrears to be cleared.</param>
/// <param name="IsPriority">Whether it is served before the others.</param>
/// <param name="MonthlyOffer">For a priority debt, what the borrower offers a month on top of the current charges in the budget.</param>
public sealed record OtherDebt(string Name, Money Balance, bool IsPriority, Money? MonthlyOffer = null)
{
    /// <summary>What is owed in all; not negative.</summary>
    public Money Balance { get; } = Balance.Minor >= 0
        ? Balance
        : throw new ArgumentOutOfRangeException(nameof(Balance), Balance, "A debt is not negative.");

    /// <summary>For a priority debt, what the borrower offers a month; not negative; null while none is agreed.</summary>
    public Money? MonthlyOffer { get; } = MonthlyOffer is not { Minor: < 0 }
        ? MonthlyOffer
        : throw new ArgumentOutOfRangeException(nameof(MonthlyOffer), MonthlyOffer, "An offer is not negative.");
}
