using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Application.Sharing;

/// <summary>A person comes to a case. Whoever is not its owner is written into the log of who looked.</summary>
/// <param name="desk">The way to the database.</param>
public sealed class EnterCase(Desk desk) : IUseCase
{
    /// <summary>Says as what the person is there. One reading; a write only for the first opening of a day and for later visits of it.</summary>
    /// <returns><see langword="null"/> when the case is not open to them.</returns>
    public async Task<CaseEntry?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var found = await context.Grants
            .Where(grant => grant.CaseId == caseId)
            .Select(grant => new
            {
                grant.Role,
                grant.Name,
                grant.From,
                Look = context.Set<CaseLook>().SingleOrDefault(look => look.CaseId == grant.CaseId && look.UserId == grant.UserId && look.On == context.Today),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var isWritten = found.Role is GrantRole.Owner || found.Look?.Again(desk.Now) is false;
        if (!isWritten)
        {
            if (found.Look is null)
            {
                context.Add(CaseLook.First(caseId, context.UserId, found.Name, context.Today, desk.Now));
            }

            // A second window at the same instant has written the same.
            await context.TrySaveAsync(cancellationToken);
        }

        return new CaseEntry(found.Role, found.From);
    }
}
