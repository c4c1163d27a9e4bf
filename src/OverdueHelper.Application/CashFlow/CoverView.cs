using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.CashFlow;

/// <summary>Whether a business carries its loans, for its page.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Kind">Who owes; <see langword="null"/> when not said.</param>
/// <param name="Country">Where the borrower lives; <see langword="null"/> when not said.</param>
/// <param name="Until">The last of the next twelve months' days.</param>
/// <param name="Statement">The budget; <see langword="null"/> when it has no line.</param>
/// <param name="Loans">What each loan asks for in the next twelve months.</param>
/// <param name="Invoices">What customers owe and what is owed on bills, a row for each currency.</param>
/// <param name="Outlook">The thirteen weeks; <see langword="null"/> when they were not started.</param>
/// <param name="Guarantees">Who else is bound.</param>
public sealed record CoverView(
    Guid CaseId,
    BorrowerKind? Kind,
    string? Country,
    DateOnly Until,
    BudgetStatement? Statement,
    IReadOnlyList<LoanYear> Loans,
    IReadOnlyList<OpenInvoices> Invoices,
    CashOutlook? Outlook,
    GuaranteesView Guarantees)
{
    /// <summary>The trade's month; <see langword="null"/> while no business line is entered.</summary>
    public BusinessBudget? Month => Statement?.Business;

    /// <summary>Whether every line of the budget and every instalment is known and in one currency; if not, the cover is "so far".</summary>
    public bool IsComplete => Statement is { IsComplete: true, KeptApart.Count: 0 } && Loans.All(loan => loan.Dues.IsKnown && loan.InCurrency is not null);

    /// <summary>What the loans ask for in the next twelve months, those without a rate to the budget's currency left out.</summary>
    public Money? Instalments => Statement is { Currency: var currency } ? Money.Sum(Loans.Select(loan => loan.InCurrency).OfType<Money>(), currency) : null;

    /// <summary>The cover of a year; <see langword="null"/> while no business line is entered.</summary>
    public DebtServiceCover? Cover => Month is { } month && Instalments is { } instalments ? DebtServiceCover.OfYear(month, instalments) : null;
}
