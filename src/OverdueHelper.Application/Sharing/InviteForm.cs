using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Sharing;

/// <summary>Who is to see a case, as typed by its owner.</summary>
public sealed class InviteForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Names the invitation, so that a repeated submit makes one.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What the owner calls the person.</summary>
    public string Name { get; set; } = "";

    /// <summary>The name the person knows the owner by: all they see before they accept.</summary>
    public string From { get; set; } = "";

    /// <summary>What the person may do.</summary>
    public GrantRole? Role { get; set; }

    /// <summary>The last day; nothing when it does not end.</summary>
    public DateOnly? LastOn { get; set; }
}
