using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Accounts;

/// <summary>Deletes a person's account and every case they alone own, for good.</summary>
/// <param name="desk">The way to the database.</param>
public sealed class DeleteEverything(Desk desk) : IUseCase
{
    /// <summary>Deletes in one transaction. A case that has another owner stays theirs; a case the person only helps in stays its owner's.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many cases were deleted.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var user = context.UserId;
        var owned = await context.Grants.Where(grant => grant.Role == GrantRole.Owner).Select(grant => grant.CaseId).ToListAsync(cancellationToken);

        // Other people's grants are hidden from this person, and rightly; whether there is another owner is the one thing to know.
        var (owner, active) = (nameof(GrantRole.Owner), nameof(GrantState.Active));
        var shared = await context.Database
            .SqlQuery<Guid>(
                $"""
                 SELECT other."CaseId" AS "Value" FROM "Grants" AS other
                 WHERE other."UserId" <> {user} AND other."Role" = {owner} AND other."State" = {active}
                   AND (other."ExpiresOn" IS NULL OR other."ExpiresOn" >= {context.Today})
                   AND other."CaseId" IN (SELECT mine."CaseId" FROM "Grants" AS mine WHERE mine."UserId" = {user})
                 """)
            .ToListAsync(cancellationToken);
        var alone = owned.Except(shared).ToList();

        // The database deletes with the case every row that belongs to it, and with the user every grant and credential.
        context.RemoveRange(await context.Cases.Where(file => alone.Contains(file.Id)).ToListAsync(cancellationToken));
        context.RemoveRange(await context.Set<IdentityUser>().Where(one => one.Id == user).ToListAsync(cancellationToken));
        await context.SaveWithGrantsAsync(cancellationToken);
        return alone.Count;
    }
}
