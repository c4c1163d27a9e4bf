using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Papers;

/// <summary>Reads the checklist of supporting documents.</summary>
public sealed class ListPapers(Desk desk) : IUseCase
{
    /// <summary>The checklist.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<PaperList?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var file = await context.Cases
            .Where(file => file.Id == caseId)
            .Select(file => new { file.Country, Borrower = context.Set<Borrower>().SingleOrDefault(row => row.CaseId == file.Id) })
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        return file is null ? null : await context.PapersOfAsync(caseId, file.Borrower, file.Country, cancellationToken);
    }
}
