using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Accounts;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Sharing;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Sharing;

/// <summary>Takes up an invitation by its code, which is used up. The caller limits how often it may be tried.</summary>
/// <param name="factory">Makes contexts; nobody may be signed in, so there is no desk.</param>
/// <param name="normalizer">Makes names comparable, as Identity does.</param>
/// <param name="time">The clock.</param>
public sealed class AcceptInvitation(IDbContextFactory<OverdueDbContext> factory, ILookupNormalizer normalizer, TimeProvider time) : IUseCase
{
    private readonly InvitationDoor _door = new(factory, time);

    /// <summary>Opens the case for somebody who is signed in, as a guest or with an account.</summary>
    /// <param name="code">As typed.</param>
    /// <param name="userId">Who is signed in.</param>
    /// <param name="zone">Where they are, if known.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><c>Done</c> with the case; <c>Refused</c> when it is open to them already, and the code is still good; <c>Missing</c> for a code that offers nothing.</returns>
    public async Task<Outcome<Guid>> RunAsync(string code, string userId, string? zone, CancellationToken cancellationToken = default)
    {
        await using var context = await _door.OpenAsync(code, userId, zone, cancellationToken);
        return await TakeUpAsync(context, cancellationToken);
    }

    /// <summary>Opens the case for somebody who is not signed in: as a new guest, in the same transaction.</summary>
    /// <param name="code">As typed.</param>
    /// <param name="zone">Where they are, if known.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><c>Done</c> with the guest, to be signed in; <c>Missing</c> for a code that offers nothing, and no guest is made.</returns>
    public async Task<Outcome<StartedGuest>> AsGuestAsync(string code, string? zone, CancellationToken cancellationToken = default)
    {
        var guest = NewGuest.Make(normalizer);
        await using var context = await _door.OpenAsync(code, guest.Id, zone, cancellationToken);
        context.Add(guest);
        return await TakeUpAsync(context, cancellationToken) is Outcome<Guid>.Done done
            ? new Outcome<StartedGuest>.Done(new StartedGuest(guest, done.Value))
            : new Outcome<StartedGuest>.Missing();
    }

    private async Task<Outcome<Guid>> TakeUpAsync(OverdueDbContext context, CancellationToken cancellationToken)
    {
        if (await _door.FindAsync(context, cancellationToken) is not { } invitation)
        {
            return new Outcome<Guid>.Missing();
        }

        var before = await context.Set<CaseMember>()
            .AsNoTracking()
            .SingleOrDefaultAsync(member => member.CaseId == invitation.CaseId && member.UserId == context.UserId, cancellationToken);
        switch (before?.ToGrant())
        {
            case null:
                context.Add(CaseGrant.Of(invitation, context.UserId, _door.Now));
                break;
            case { } grant when grant.IsInForce(context.Today):
                return new Outcome<Guid>.Refused([new FieldError("", SharingErrorsText.AlreadyOpen)]);
            case { } grant:
                context.Attach(grant);
                grant.Renew(invitation, _door.Now);
                break;
        }

        context.Remove(invitation);
        return await context.TrySaveGrantsAsync(cancellationToken) ? new Outcome<Guid>.Done(invitation.CaseId) : new Outcome<Guid>.Missing();
    }
}
