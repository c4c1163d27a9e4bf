using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Sharing;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Sharing;

/// <summary>Reads who can see a case.</summary>
/// <param name="desk">The way to the database.</param>
/// <param name="user">Where the reader is.</param>
public sealed class OpenSharing(Desk desk, ICurrentUser user) : IUseCase
{
    /// <summary>How many days of looking are shown.</summary>
    public const int MostLooks = 100;

    /// <summary>Everything the page shows: all of it for the owner, and the people for everybody else.</summary>
    /// <returns><see langword="null"/> when the case is not open to the reader.</returns>
    public async Task<SharingView?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var mine = await context.Cases
            .Where(file => file.Id == caseId)
            .Join(context.Grants, file => file.Id, grant => grant.CaseId, (file, grant) => new { file.OpenedOn, grant.Role, grant.From })
            .SingleOrDefaultAsync(cancellationToken);
        if (mine is null)
        {
            return null;
        }

        var isOwner = mine.Role is GrantRole.Owner;
        var zone = (await user.GetAsync(cancellationToken)).Zone;
        var members = await context.Set<CaseMember>().Where(member => member.CaseId == caseId).AsNoTracking().ToListAsync(cancellationToken);
        return new SharingView(
            caseId,
            mine.Role,
            [
                .. members
                    .Select(member => Person(member, member.Role is GrantRole.Owner ? mine.From : member.Name, mine.OpenedOn, zone, context))
                    .Where(person => isOwner || person.IsOpen)
                    .OrderBy(person => person.Role).ThenBy(person => person.SinceOn).ThenBy(person => person.Name, StringComparer.CurrentCulture),
            ],
            isOwner ? await InvitationsAsync(context, caseId, zone, cancellationToken) : [],
            isOwner ? await LooksAsync(context, caseId, zone, cancellationToken) : [],
            isOwner ? members.OrderByDescending(member => member.GrantedAt).FirstOrDefault(member => member.From.Length > 0)?.From ?? "" : "");
    }

    private static SharedPerson Person(CaseMember member, string name, DateOnly openedOn, string? zone, OverdueDbContext context) => new(
        member.UserId,
        name,
        member.Role,
        member.GrantedAt is { } since ? ZoneClock.DayIn(zone, since) : openedOn,
        member.ExpiresOn,
        member.EndedAt is { } ended ? ZoneClock.DayIn(zone, ended) : null,
        member.ToGrant().IsInForce(context.Today),
        member.UserId == context.UserId);

    private async Task<IReadOnlyList<InvitationRow>> InvitationsAsync(OverdueDbContext context, Guid caseId, string? zone, CancellationToken cancellationToken)
    {
        var now = desk.Now;
        var rows = await context.Set<CaseInvitation>()
            .Where(row => row.CaseId == caseId && row.GoodUntil > now)
            .OrderByDescending(row => row.GoodUntil)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new InvitationRow(row.Id, row.Name, row.Role, row.ExpiresOn, ZoneClock.TimeIn(zone, row.GoodUntil)))];
    }

    private static async Task<IReadOnlyList<LookRow>> LooksAsync(OverdueDbContext context, Guid caseId, string? zone, CancellationToken cancellationToken)
    {
        var rows = await context.Set<CaseLook>()
            .Where(row => row.CaseId == caseId)
            .OrderByDescending(row => row.LastAt)
            .Take(MostLooks)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new LookRow(row.Name, row.On, ZoneClock.TimeIn(zone, row.FirstAt), ZoneClock.TimeIn(zone, row.LastAt)))];
    }
}
