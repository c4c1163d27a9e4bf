using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Papers;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Papers;

/// <summary>Reads the checklist of a case. For use cases that show or print it.</summary>
internal static class PaperBook
{
    /// <summary>The documents for who the borrower is, what they earn and why it became hard, with their marks.</summary>
    public static async Task<PaperList> PapersOfAsync(this OverdueDbContext context, Guid caseId, Borrower? borrower, string? country, CancellationToken cancellationToken)
    {
        var marks = await context.Set<PaperMark>()
            .Where(mark => mark.CaseId == caseId)
            .ToDictionaryAsync(mark => mark.Paper, mark => mark.State, StringComparer.Ordinal, cancellationToken);
        var incomes = PaperCatalogue.IncomesIn(await context.IncomeSectionsAsync(caseId, cancellationToken));
        var rows = PaperCatalogue.For(borrower?.Kind ?? BorrowerKind.Person, incomes, borrower?.Reason, country ?? "");
        return new PaperList(caseId, borrower?.Kind, borrower?.Reason, [.. rows.Select(row => new PaperView(row, marks.GetValueOrDefault(row.Key)))]);
    }
}
