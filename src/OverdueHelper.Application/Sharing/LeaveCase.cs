using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Sharing;

/// <summary>Gives back the access to another person's case.</summary>
public sealed class LeaveCase(Desk desk) : IUseCase
{
    /// <summary>Ends the person's own grant, with their calendar address of the case.</summary>
    /// <returns><c>Missing</c> when the person has none, or owns the case: an owner deletes it instead.</returns>
    public async Task<Outcome<Guid>> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var grant = await context.Grants.SingleOrDefaultAsync(grant => grant.CaseId == caseId && grant.Role != GrantRole.Owner, cancellationToken);
        if (grant is null)
        {
            return new Outcome<Guid>.Missing();
        }

        grant.End(desk.Now);
        await GivenFeeds.RemoveAsync(context, caseId, context.UserId, cancellationToken);
        return await context.TrySaveGrantsAsync(cancellationToken) ? new Outcome<Guid>.Done(caseId) : new Outcome<Guid>.Stale();
    }
}
