using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.CashFlow;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents.Budgets;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Budgets;

/// <summary>Puts what the statements say together from what was entered.</summary>
internal static class StatementBook
{
    /// <summary>The current statement of a case; <see langword="null"/> when it has no line.</summary>
    /// <param name="context">The open context.</param>
    /// <param name="file">The case.</param>
    /// <param name="borrower">Who owes.</param>
    /// <param name="language">The reader's language as a culture name.</param>
    /// <param name="asked">The plan by loan, shown beside the contracts; everything that is asked for in the case when left out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<StatementContents?> StatementOfAsync(
        this OverdueDbContext context, CaseFile file, Borrower borrower, string language, IReadOnlyDictionary<Guid, PlanProposal>? asked, CancellationToken cancellationToken)
    {
        if (await context.CurrentSheet(file.Id).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } sheet)
        {
            return null;
        }

        var lines = await context.LinesOf(sheet.Id).AsNoTracking().ToListAsync(cancellationToken);
        if (lines.Count == 0)
        {
            return null;
        }

        var loans = await context.LoansOfAsync(file.Id, cancellationToken);
        StatementLoan[] stated = [.. loans.Select(loan => new StatementLoan(
            loan.LenderName, BudgetBook.AMonth(loan), loan.Standing.AmountToBringCurrent, loan.Standing.PayOff ?? loan.Standing.PrincipalOutstanding))];
        var rates = await context.Set<CurrencyRate>().Where(rate => rate.CaseId == file.Id && rate.To == sheet.Currency).OrderBy(rate => rate.Id).AsNoTracking().ToListAsync(cancellationToken);
        var statement = BudgetStatement.Of(lines.Select(line => line.Line), sheet.Currency, stated.Select(loan => loan.AMonth).OfType<Money>(), rates.Select(rate => rate.Entered));
        asked ??= await context.AskedOfAsync(file.Id, loans, cancellationToken);
        var withPlan = asked.Count == 0
            ? null
            : BudgetStatement.Of(lines.Select(line => line.Line), sheet.Currency, loans.Select(loan => InMonth(loan, asked)).OfType<Money>(), rates.Select(rate => rate.Entered));
        var debts = await context.Set<BudgetDebt>().Where(debt => debt.CaseId == file.Id).OrderBy(debt => debt.Id).AsNoTracking().ToListAsync(cancellationToken);
        var contents = new StatementContents
        {
            Reference = StatementReference.Of(file.Id),
            Version = sheet.Number,
            DatedOn = context.Today,
            StartedOn = sheet.StartedOn,
            Language = language,
            IsExample = file.IsExample,
            Borrower = borrower,
            Statement = statement,
            WithPlan = withPlan,
            Lines = lines,
            Reasons = await context.Set<SectionReason>().Where(row => row.SheetId == sheet.Id).ToDictionaryAsync(row => row.Section, row => row.Text, cancellationToken),
            Members = await context.Set<HouseholdMember>().Where(row => row.CaseId == file.Id).OrderBy(row => row.Id).AsNoTracking().ToListAsync(cancellationToken),
            Assets = await context.Set<BudgetAsset>().Where(row => row.CaseId == file.Id).OrderBy(row => row.Id).AsNoTracking().ToListAsync(cancellationToken),
            Debts = debts,
            Loans = stated,
            Rates = [.. rates.Where(rate => lines.Any(line => line.Currency == rate.From) || stated.Any(loan => loan.AMonth?.Currency == rate.From))],
            Invoices = OpenInvoices.Of(await context.CashEntriesOf(file.Id).AsNoTracking().ToListAsync(cancellationToken)),
        };
        return contents.IsComplete && debts.All(debt => debt.Debt is not null) ? contents with { Offers = Offers(withPlan ?? statement, debts, sheet) } : contents;
    }

    private static Money? InMonth(LoanView loan, IReadOnlyDictionary<Guid, PlanProposal> asked) =>
        asked.TryGetValue(loan.Id, out var plan) ? Monthly.Of(plan.HighestInstalment, plan.Start.Frequency) : BudgetBook.AMonth(loan);

    // Debts in another currency are listed, and no share is worked out of money they are not owed in.
    private static DebtOffers Offers(BudgetStatement statement, IEnumerable<BudgetDebt> debts, BudgetSheet sheet) => DebtOffers.Of(
        statement.JoinedLeft,
        debts.Select(debt => debt.Debt).OfType<OtherDebt>().Where(debt => debt.Balance.Currency == statement.Currency),
        token: sheet.TokenMinor is { } token ? new Money(token, sheet.Currency) : null);
}
