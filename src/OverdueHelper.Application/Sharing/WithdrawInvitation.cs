using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Application.Sharing;

/// <summary>Takes an invitation back before it is taken up: its code opens nothing any more.</summary>
public sealed class WithdrawInvitation(Desk desk) : IUseCase
{
    /// <summary>Withdraws it. One that was taken up, or withdrawn before, is left as it is.</summary>
    /// <returns><c>Done</c> with whether it was still open; <c>Missing</c> when the case is not the person's own.</returns>
    public async Task<Outcome<bool>> RunAsync(Guid caseId, Guid invitationId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.IsOwnerAsync(caseId, cancellationToken))
        {
            return new Outcome<bool>.Missing();
        }

        var rows = await context.Set<CaseInvitation>().Where(row => row.Id == invitationId && row.CaseId == caseId).ToListAsync(cancellationToken);
        context.RemoveRange(rows);
        return new Outcome<bool>.Done(rows.Count > 0 && await context.TrySaveGrantsAsync(cancellationToken));
    }
}
