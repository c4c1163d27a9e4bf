using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Budgets;

/// <summary>Everything the statements of income and spending say. The bank's takes no other lender's name from it.</summary>
public sealed record StatementContents
{
    /// <summary>The short code that everyone quotes.</summary>
    public required string Reference { get; init; }

    /// <summary>The number of the dated statement; 1 is the first.</summary>
    public required int Version { get; init; }

    /// <summary>The day the figures are of.</summary>
    public required DateOnly DatedOn { get; init; }

    /// <summary>The day this statement was started.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>The reader's language as a culture name.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the case is an example and no real person's.</summary>
    public bool IsExample { get; init; }

    /// <summary>Who owes.</summary>
    public required Borrower Borrower { get; init; }

    /// <summary>The average month, every loan's instalment as agreed today counted.</summary>
    public required BudgetStatement Statement { get; init; }

    /// <summary>The lines as entered, in the order of the statement.</summary>
    public required IReadOnlyList<BudgetEntry> Lines { get; init; }

    /// <summary>The sentences beside sections that are above a guideline.</summary>
    public IReadOnlyDictionary<BudgetSection, string> Reasons { get; init; } = new Dictionary<BudgetSection, string>();

    /// <summary>The people of the household beside the borrower.</summary>
    public IReadOnlyList<HouseholdMember> Members { get; init; } = [];

    /// <summary>What is owned.</summary>
    public IReadOnlyList<BudgetAsset> Assets { get; init; } = [];

    /// <summary>What is owed beside the loans.</summary>
    public IReadOnlyList<BudgetDebt> Debts { get; init; } = [];

    /// <summary>The loans, for the borrower's own statement.</summary>
    public IReadOnlyList<StatementLoan> Loans { get; init; } = [];

    /// <summary>The exchange rates by which amounts in other currencies are counted.</summary>
    public IReadOnlyList<CurrencyRate> Rates { get; init; } = [];

    /// <summary>What customers owe a business and what it owes on bills, a row for each currency.</summary>
    public IReadOnlyList<OpenInvoices> Invoices { get; init; } = [];

    /// <summary>The same month with the instalments that the plan asks for; <see langword="null"/> while nothing is asked for.</summary>
    public BudgetStatement? WithPlan { get; init; }

    /// <summary>What can be offered, with the plan's instalments where something is asked for; <see langword="null"/> while an amount is not known.</summary>
    public DebtOffers? Offers { get; init; }

    /// <summary>What the offers on the debts that are served first come to each month.</summary>
    public Money FirstDebts => Money.Sum(
        Debts.Where(debt => debt.Currency == Statement.Currency).Select(debt => debt.Debt).OfType<OtherDebt>().Where(debt => debt.IsPriority)
            .Select(debt => Money.Min(debt.MonthlyOffer ?? Money.Zero(Statement.Currency), debt.Balance)),
        Statement.Currency);

    /// <summary>Whether every line and every instalment is known.</summary>
    public bool IsComplete => Statement.IsComplete && Loans.All(loan => loan.AMonth is not null);
}
