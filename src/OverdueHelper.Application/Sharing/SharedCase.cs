using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Sharing;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Sharing;

/// <summary>What the acts of an owner begin with.</summary>
internal static class SharedCase
{
    /// <summary>Whether the case is the person's own.</summary>
    public static Task<bool> IsOwnerAsync(this OverdueDbContext context, Guid caseId, CancellationToken cancellationToken) =>
        context.Grants.AnyAsync(grant => grant.CaseId == caseId && grant.Role == GrantRole.Owner, cancellationToken);

    /// <summary>Another person's grant to be changed by the owner. Nothing when the person is not the owner, or there is no such grant, or it is an owner's.</summary>
    public static async Task<CaseGrant?> GrantToChangeAsync(this OverdueDbContext context, Guid caseId, string userId, CancellationToken cancellationToken)
    {
        if (!await context.IsOwnerAsync(caseId, cancellationToken))
        {
            return null;
        }

        var member = await context.Set<CaseMember>()
            .Where(member => member.CaseId == caseId && member.UserId == userId && member.Role != GrantRole.Owner)
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        return member is null ? null : context.Attach(member.ToGrant()).Entity;
    }
}
