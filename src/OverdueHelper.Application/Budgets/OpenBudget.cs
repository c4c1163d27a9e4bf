using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.CashFlow;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Budgets;

/// <summary>Reads the budget of a case: the current statement or an earlier one, the other debts and what the loans ask for.</summary>
public sealed class OpenBudget(Desk desk) : IUseCase
{
    /// <summary>The budget for its page.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Which statement; the current one when null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><see langword="null"/> when the case is not this reader's, or has no statement of that number.</returns>
    public async Task<BudgetView?> RunAsync(Guid caseId, int? number = null, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var file = await context.Cases
            .Where(file => file.Id == caseId)
            .Select(file => new { file.Currency, file.Country, Kind = context.Set<Borrower>().Where(row => row.CaseId == file.Id).Select(row => row.Kind).FirstOrDefault() })
            .SingleOrDefaultAsync(cancellationToken);
        if (file is null)
        {
            return null;
        }

        var versions = await context.Set<BudgetSheet>()
            .Where(sheet => sheet.CaseId == caseId)
            .OrderByDescending(sheet => sheet.Number)
            .Select(sheet => new BudgetSheetRow(sheet.Id, sheet.Number, sheet.StartedOn, sheet.Currency, sheet.ReserveMinor, sheet.TokenMinor, sheet.Version))
            .ToListAsync(cancellationToken);
        var sheet = number is null ? versions.FirstOrDefault() : versions.Find(version => version.Number == number);
        if (sheet is null && number is not null)
        {
            return null;
        }

        var lines = sheet is null ? [] : await context.LinesOf(sheet.Id).AsNoTracking().ToListAsync(cancellationToken);
        var debts = await context.Set<BudgetDebt>().Where(debt => debt.CaseId == caseId).OrderBy(debt => debt.Id).AsNoTracking().ToListAsync(cancellationToken);
        var loans = await context.LoansOfAsync(caseId, cancellationToken);
        var payments = loans.Select(BudgetBook.AMonth).ToList();
        var higher = loans.Select(BudgetBook.AMonthAtHigherRate).ToList();
        Currency? currency = sheet?.Currency ?? file.Currency ?? (loans.Count > 0 ? loans[0].Account.Loan.Currency : null);
        return new BudgetView(
            caseId,
            file.Kind,
            currency,
            sheet,
            sheet is null || sheet == versions[0],
            [.. lines.Select(BudgetLineForm.From)],
            [.. debts.Select(DebtForm.From)],
            [.. payments.OfType<Money>()],
            [.. loans.Where(loan => BudgetBook.AMonth(loan) is null)],
            versions)
        {
            Country = file.Country,
            LoanPaymentsAtHigherRate = higher.All(payment => payment is not null) ? [.. higher.OfType<Money>()] : null,
            LoansRunMonths = BudgetBook.MonthsLeft(loans),
            Members = [.. (await context.Set<HouseholdMember>().Where(row => row.CaseId == caseId).OrderBy(row => row.Id).AsNoTracking().ToListAsync(cancellationToken)).Select(MemberForm.From)],
            Assets = [.. (await context.Set<BudgetAsset>().Where(row => row.CaseId == caseId).OrderBy(row => row.Id).AsNoTracking().ToListAsync(cancellationToken)).Select(AssetForm.From)],
            Reasons = sheet is null ? [] : await context.Set<SectionReason>().Where(row => row.SheetId == sheet.Id).ToDictionaryAsync(row => row.Section, row => row.Text, cancellationToken),
            Rates = await context.RatesOfAsync(caseId, cancellationToken),
            Invoices = OpenInvoices.Of(await context.CashEntriesOf(caseId).AsNoTracking().ToListAsync(cancellationToken)),
        };
    }
}
