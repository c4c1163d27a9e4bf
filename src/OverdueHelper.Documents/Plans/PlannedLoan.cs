using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Documents.Plans;

/// <summary>One loan in a plan.</summary>
/// <param name="Loan">What was entered about it.</param>
/// <param name="Standing">Where it stands on the day of the plan.</param>
/// <param name="Terms">What is asked for.</param>
/// <param name="Proposal">The same, worked out.</param>
/// <param name="Test">What it costs the bank; <see langword="null"/> when not known.</param>
/// <param name="FitsBudget">Whether the budget carries every instalment; <see langword="null"/> when not known.</param>
public sealed record PlannedLoan(Loan Loan, LoanStanding Standing, ProposalTerms Terms, PlanProposal Proposal, PresentValueTest? Test, bool? FitsBudget);
