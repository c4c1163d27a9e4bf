using OverdueHelper.Application.BankView;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>What the page of options starts from.</summary>
/// <param name="Loan">The loan with where it stands.</param>
/// <param name="Basis">What the options are computed from, or what is missing for it.</param>
/// <param name="Budget">What the budget leaves for the loan; <see langword="null"/> when none was entered.</param>
/// <param name="Chosen">What is chosen; <see langword="null"/> when nothing is.</param>
/// <param name="Version">The count of saves of the choice; 0 when nothing is chosen.</param>
/// <param name="Wish">What is wished of every request.</param>
/// <param name="Bank">What was entered about the bank's side.</param>
public sealed record OptionsView(LoanView Loan, PlanBasis Basis, BudgetFit? Budget, ProposalTerms? Chosen, int Version, OptionWishForm Wish, BankViewForm Bank)
{
    /// <summary>What the bank has offered instead of what was handed over; <see langword="null"/> while no offer is open.</summary>
    public BankOffer? Offer { get; init; }

    /// <summary>Where the borrower lives; <see langword="null"/> when not said.</summary>
    public string? Country { get; init; }

    /// <summary>Works a request out beside the others.</summary>
    /// <param name="terms">The request; its numbers are possible.</param>
    /// <param name="wish">What is wished of it.</param>
    /// <exception cref="InvalidOperationException">The loan cannot be worked out yet.</exception>
    public OptionFigures Of(ProposalTerms terms, OptionWishForm wish) =>
        OptionFigures.Of(terms, Basis.Start ?? throw new InvalidOperationException("Something is missing for the loan."), Budget, wish, new BankSide(Bank, Loan.Account.Loan, Loan.Standing.DaysPastDue));

    /// <summary>What the engine finds under a wish; <see langword="null"/> without a budget that carries something, or while the bank's cost is not known.</summary>
    /// <param name="wish">What is wished of every request.</param>
    public OptionAnswer? Search(OptionWishForm wish) => Basis.Start is { IsSplitKnown: true } start && Budget is { IsDeficit: false } budget
        ? OptionEngine.Search(new OptionQuestion(start, budget.Under(wish))
        {
            Threshold = Bank.Threshold ?? PresentValueTest.DefaultThreshold,
            RateRise = wish.Stress is StressKind.RateUpTwoPoints && start.YearlyRate + StressTest.RateRise <= PlanStart.HighestYearlyRate ? StressTest.RateRise : 0,
        })
        : null;
}
