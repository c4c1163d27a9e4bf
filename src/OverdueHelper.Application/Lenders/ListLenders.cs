using Microsoft.EntityFrameworkCore;

namespace OverdueHelper.Application.Lenders;

/// <summary>Lists the lenders of a case with what is known of them.</summary>
public sealed class ListLenders(Desk desk) : IUseCase
{
    /// <summary>The lenders with a loan, by name.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<IReadOnlyList<LenderCard>?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken) ? await context.CardsOfAsync(caseId, cancellationToken) : null;
    }
}
