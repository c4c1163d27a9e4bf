using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Sharing;

/// <summary>An open invitation, for its owner.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Name">Whom it is for.</param>
/// <param name="Role">What they may do.</param>
/// <param name="LastOn">The last day; nothing when it does not end.</param>
/// <param name="GoodUntil">When its code stops working, where the owner is.</param>
public sealed record InvitationRow(Guid Id, string Name, GrantRole Role, DateOnly? LastOn, DateTimeOffset GoodUntil);
