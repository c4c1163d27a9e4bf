using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.CashFlow;

/// <summary>Reads the thirteen weeks of a case. For use cases that show or print them.</summary>
internal static class CashBook
{
    /// <summary>The weeks with everything they are worked out from; <see langword="null"/> when the case is not this reader's.</summary>
    public static async Task<CashFlowView?> CashFlowOfAsync(this OverdueDbContext context, Guid caseId, CancellationToken cancellationToken)
    {
        var file = await context.Cases
            .Where(file => file.Id == caseId)
            .Select(file => new
            {
                file.Currency,
                file.Country,
                Kind = context.Set<Borrower>().Where(row => row.CaseId == file.Id).Select(row => row.Kind).FirstOrDefault(),
                Plan = context.Set<CashPlan>().SingleOrDefault(row => row.CaseId == file.Id),
            })
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        if (file is null)
        {
            return null;
        }

        var entries = await context.CashEntriesOf(caseId).AsNoTracking().ToListAsync(cancellationToken);
        var loans = await context.LoansOfAsync(caseId, cancellationToken);
        var rates = await context.RatesOfAsync(caseId, cancellationToken);
        var sheet = await context.CurrentSheet(caseId).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        var lines = sheet is null ? [] : await context.LinesOf(sheet.Id).AsNoTracking().ToListAsync(cancellationToken);
        return new CashFlowView(
            caseId,
            file.Kind,
            file.Country,
            file.Plan?.Currency ?? sheet?.Currency ?? file.Currency ?? (loans.Count > 0 ? loans[0].Account.Loan.Currency : null),
            file.Plan is null ? null : CashPlanForm.From(file.Plan),
            [.. entries.Select(CashEntryForm.From)],
            loans,
            rates,
            NotYetIn(entries, lines).Count);
    }

    /// <summary>The movements of a case, in the order in which they were entered.</summary>
    public static IQueryable<CashEntry> CashEntriesOf(this OverdueDbContext context, Guid caseId) =>
        context.Set<CashEntry>().Where(entry => entry.CaseId == caseId).OrderBy(entry => entry.Order).ThenBy(entry => entry.Id);

    /// <summary>The business lines of a budget that no movement of the same kind and name stands for.</summary>
    public static IReadOnlyList<(BudgetEntry Line, CashEntryKind Kind)> NotYetIn(IReadOnlyList<CashEntry> entries, IEnumerable<BudgetEntry> lines)
    {
        return
        [
            .. lines.Select(line => (Line: line, Kind: CashEntryKinds.Of(line.Section)))
                .Where(pair => pair.Kind is { } kind && !entries.Any(entry => entry.Kind == kind && entry.Name.Equals(pair.Line.Name, StringComparison.OrdinalIgnoreCase)))
                .Select(pair => (pair.Line, pair.Kind!.Value)),
        ];
    }
}
