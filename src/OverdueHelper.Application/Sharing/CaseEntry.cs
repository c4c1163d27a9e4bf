using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Sharing;

/// <summary>As what a person is in a case.</summary>
/// <param name="Role">What they may do.</param>
/// <param name="From">Who shares it with them; empty for an owner.</param>
public sealed record CaseEntry(GrantRole Role, string From)
{
    /// <summary>Whether they may only read.</summary>
    public bool IsReadOnly => !Role.Allows(GrantRole.Counsellor);
}
