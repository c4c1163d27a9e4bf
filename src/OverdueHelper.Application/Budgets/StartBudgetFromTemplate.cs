using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Budgets;

/// <summary>Starts the first statement of a case, empty or with the lines that most people have.</summary>
public sealed class StartBudgetFromTemplate(Desk desk) : IUseCase
{
    /// <summary>Starts the statement; a case that has one keeps it.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="currencyCode">The currency of its totals: three letters of ISO 4217, in any case.</param>
    /// <param name="withLines">Whether to put in the usual lines, each still to be answered.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The identity of the current statement.</returns>
    public async Task<Outcome<Guid>> RunAsync(Guid caseId, string? currencyCode, bool withLines, CancellationToken cancellationToken = default)
    {
        if (!Currency.TryOf(currencyCode?.Trim().ToUpperInvariant(), out var currency))
        {
            return new Outcome<Guid>.Refused([new FieldError("CurrencyCode", BudgetsText.ErrorCurrency)]);
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken))
        {
            return new Outcome<Guid>.Missing();
        }

        if (await context.CurrentSheet(caseId).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is { } known)
        {
            return new Outcome<Guid>.Done(known.Id);
        }

        var sheet = BudgetSheet.Start(Guid.CreateVersion7(), caseId, 1, context.Today, currency);
        context.Add(sheet);
        if (withLines)
        {
            var kind = await context.Set<Borrower>().Where(row => row.CaseId == caseId).Select(row => row.Kind).FirstOrDefaultAsync(cancellationToken);
            var order = 0;
            foreach (var (section, name) in BudgetTemplate.For(kind))
            {
                var entry = BudgetEntry.In(sheet, Guid.CreateVersion7(), section, ++order);
                entry.Name = name;
                context.Add(entry);
            }
        }

        return await context.TrySaveAsync(cancellationToken) ? new Outcome<Guid>.Done(sheet.Id) : new Outcome<Guid>.Stale();
    }
}
