namespace OverdueHelper.Application.Sharing;

/// <summary>Ends another person's access to one's own case, at once.</summary>
public sealed class EndGrant(Desk desk) : IUseCase
{
    /// <summary>Ends it, with the person's calendar address of the case. One that has ended stays ended.</summary>
    /// <returns><c>Missing</c> when the case is not the person's own, or the other has no grant there.</returns>
    public async Task<Outcome<Guid>> RunAsync(Guid caseId, string userId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.GrantToChangeAsync(caseId, userId, cancellationToken) is not { } grant)
        {
            return new Outcome<Guid>.Missing();
        }

        grant.End(desk.Now);
        await GivenFeeds.RemoveAsync(context, caseId, userId, cancellationToken);
        return await context.TrySaveGrantsAsync(cancellationToken) ? new Outcome<Guid>.Done(caseId) : new Outcome<Guid>.Stale();
    }
}
