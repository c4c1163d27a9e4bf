using Microsoft.AspNetCore.Identity;

namespace OverdueHelper.Application.Accounts;

/// <summary>A guest who just started, to be signed in.</summary>
/// <param name="User">The guest.</param>
/// <param name="CaseId">The case that was opened.</param>
public sealed record StartedGuest(IdentityUser User, Guid CaseId);
