using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Sharing;

/// <summary>What somebody with a code is told before they accept: nothing of the case, and no name but those the owner typed for them.</summary>
/// <param name="From">Who invites.</param>
/// <param name="Name">Whom.</param>
/// <param name="Role">What they may do.</param>
/// <param name="LastOn">The last day; nothing when it does not end.</param>
/// <param name="OpenCaseId">The case, when it is open to the reader already; nothing otherwise.</param>
public sealed record InvitationView(string From, string Name, GrantRole Role, DateOnly? LastOn, Guid? OpenCaseId);
