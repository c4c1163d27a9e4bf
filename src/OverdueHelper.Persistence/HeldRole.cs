using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Persistence;

/// <summary>What the person may do in a case today.</summary>
internal sealed record HeldRole(Guid CaseId, GrantRole Role);
