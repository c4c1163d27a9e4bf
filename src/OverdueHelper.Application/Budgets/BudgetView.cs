using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Budgets;

/// <summary>The budget of a case, for its page.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Kind">Who owes; <see langword="null"/> when not said.</param>
/// <param name="Currency">The currency the case reckons in; <see langword="null"/> when neither it nor a loan names one.</param>
/// <param name="Sheet">The statement that is shown; <see langword="null"/> when none was started.</param>
/// <param name="IsCurrent">Whether it is the newest one.</param>
/// <param name="Lines">Its lines, in order.</param>
/// <param name="Debts">What else is owed.</param>
/// <param name="LoanPayments">The instalment of every loan for an average month; a loan without a known instalment is left out.</param>
/// <param name="LoansNotKnown">The loans without a known instalment: what is left can only be less.</param>
/// <param name="Versions">Every statement of the case, newest first.</param>
public sealed record BudgetView(
    Guid CaseId,
    BorrowerKind? Kind,
    Currency? Currency,
    BudgetSheetRow? Sheet,
    bool IsCurrent,
    IReadOnlyList<BudgetLineForm> Lines,
    IReadOnlyList<DebtForm> Debts,
    IReadOnlyList<Money> LoanPayments,
    IReadOnlyList<LoanView> LoansNotKnown,
    IReadOnlyList<BudgetSheetRow> Versions)
{
    /// <summary>The country of the borrower, whose routes out of a deficit are named; <see langword="null"/> when not said.</summary>
    public string? Country { get; init; }

    /// <summary>The same instalments at a rate two points higher; <see langword="null"/> when one of them is not known.</summary>
    public IReadOnlyList<Money>? LoanPaymentsAtHigherRate { get; init; }

    /// <summary>How many months the loans run, the longest of them; <see langword="null"/> when that is not known.</summary>
    public int? LoansRunMonths { get; init; }

    /// <summary>The people who live from the budget beside the borrower.</summary>
    public IReadOnlyList<MemberForm> Members { get; init; } = [];

    /// <summary>What is owned.</summary>
    public IReadOnlyList<AssetForm> Assets { get; init; } = [];

    /// <summary>The sentences that say why a section is above a guideline.</summary>
    public Dictionary<BudgetSection, string> Reasons { get; init; } = [];

    /// <summary>The exchange rates that the borrower entered.</summary>
    public IReadOnlyList<RateForm> Rates { get; init; } = [];

    /// <summary>What customers owe a business and what it owes on bills, a row for each currency.</summary>
    public IReadOnlyList<OpenInvoices> Invoices { get; init; } = [];

    /// <summary>The statement of the lines as they stand now.</summary>
    /// <exception cref="InvalidOperationException">No statement was started.</exception>
    public BudgetStatement Statement() => Sheet is { } sheet
        ? StatementOf(Lines.Select(line => line.Line(sheet.Currency)), sheet.Currency)
        : throw new InvalidOperationException("No statement was started.");

    /// <summary>The statement of lines as typed so far, with the loans and the rates.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="currency">The currency of the totals.</param>
    public BudgetStatement StatementOf(IEnumerable<BudgetLine> lines, Currency currency) =>
        BudgetStatement.Of(lines, currency, LoanPayments, Rates.Select(rate => rate.Entered).OfType<EnteredRate>());
}
