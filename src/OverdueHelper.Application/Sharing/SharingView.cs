using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Sharing;

/// <summary>Who can see a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Role">What the reader may do there.</param>
/// <param name="People">Everybody it is open to, owners first; the owner also sees those it was open to once.</param>
/// <param name="Invitations">What is offered and not taken up, the newest first; for the owner only.</param>
/// <param name="Looks">Who looked, the latest day first; for the owner only.</param>
/// <param name="LastFrom">The name the owner used last towards somebody; empty when none.</param>
public sealed record SharingView(
    Guid CaseId, GrantRole Role, IReadOnlyList<SharedPerson> People, IReadOnlyList<InvitationRow> Invitations, IReadOnlyList<LookRow> Looks, string LastFrom)
{
    /// <summary>Whether the reader decides who sees the case.</summary>
    public bool IsOwner => Role is GrantRole.Owner;
}
