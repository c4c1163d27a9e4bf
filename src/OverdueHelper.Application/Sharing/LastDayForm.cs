namespace OverdueHelper.Application.Sharing;

/// <summary>Until when another person may open a case, as typed by its owner.</summary>
public sealed class LastDayForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The person.</summary>
    public required string UserId { get; init; }

    /// <summary>The last day; nothing when it does not end.</summary>
    public DateOnly? LastOn { get; set; }
}
