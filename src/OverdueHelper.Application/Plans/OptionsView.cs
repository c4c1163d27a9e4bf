using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>What the page of options starts from.</summary>
/// <param name="Loan">The loan with where it stands.</param>
/// <param name="Basis">What the options are computed from, or what is missing for it.</param>
/// <param name="Budget">What the budget leaves for the loan; <see langword="null"/> when none was entered.</param>
/// <param name="Chosen">What is chosen; <see langword="null"/> when nothing is.</param>
/// <param name="Version">The count of saves of the choice; 0 when nothing is chosen.</param>
public sealed record OptionsView(LoanView Loan, PlanBasis Basis, BudgetFit? Budget, ProposalTerms? Chosen, int Version);
