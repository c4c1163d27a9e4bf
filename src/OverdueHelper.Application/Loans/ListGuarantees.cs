using Microsoft.EntityFrameworkCore;

namespace OverdueHelper.Application.Loans;

/// <summary>Reads who else is bound by the loans of a case.</summary>
public sealed class ListGuarantees(Desk desk) : IUseCase
{
    /// <summary>The guarantees for their page.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<GuaranteesView?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken)
            ? await context.GuaranteesOfAsync(caseId, await context.LoansOfAsync(caseId, cancellationToken), cancellationToken)
            : null;
    }
}
