namespace OverdueHelper.Domain.Cases;

/// <summary>What the task list is computed from.</summary>
/// <param name="Safeguards">The answers before the start; <see langword="null"/> when none.</param>
/// <param name="Borrower">The borrower; <see langword="null"/> when nothing is entered.</param>
/// <param name="Loans">The loans of the case.</param>
/// <param name="Contacts">How many contacts are logged.</param>
/// <param name="BudgetLines">How many lines the current budget has.</param>
/// <param name="BudgetUnknowns">How many of them are not known yet.</param>
/// <param name="PapersReady">How many supporting documents are at hand or do not apply.</param>
/// <param name="PapersTotal">How many the checklist has.</param>
/// <param name="PlansPrinted">How many plans were printed in their present version.</param>
public sealed record CaseFacts(
    Safeguards? Safeguards,
    Borrower? Borrower,
    IReadOnlyList<LoanFacts> Loans,
    int Contacts,
    int BudgetLines,
    int BudgetUnknowns,
    int PapersReady,
    int PapersTotal,
    int PlansPrinted);
