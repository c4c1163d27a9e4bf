using Microsoft.EntityFrameworkCore;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Sharing;

/// <summary>Tells somebody with a code what it offers. The caller limits how often it may be tried.</summary>
/// <param name="factory">Makes contexts; nobody may be signed in, so there is no desk.</param>
/// <param name="time">The clock.</param>
public sealed class FindInvitation(IDbContextFactory<OverdueDbContext> factory, TimeProvider time) : IUseCase
{
    private readonly InvitationDoor _door = new(factory, time);

    /// <summary>Looks the code up.</summary>
    /// <param name="code">As typed.</param>
    /// <param name="userId">Who is signed in; nothing when nobody is.</param>
    /// <param name="zone">Where they are, if known.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><see langword="null"/> for a code that offers nothing, whatever the reason.</returns>
    public async Task<InvitationView?> RunAsync(string code, string? userId, string? zone, CancellationToken cancellationToken = default)
    {
        await using var context = await _door.OpenAsync(code, userId ?? "", zone, cancellationToken);
        if (await _door.FindAsync(context, cancellationToken) is not { } invitation)
        {
            return null;
        }

        var isOpen = await context.Grants.AnyAsync(grant => grant.CaseId == invitation.CaseId, cancellationToken);
        return new InvitationView(invitation.From, invitation.Name, invitation.Role, invitation.ExpiresOn, isOpen ? invitation.CaseId : null);
    }
}
