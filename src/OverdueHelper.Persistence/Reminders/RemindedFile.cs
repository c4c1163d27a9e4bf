namespace OverdueHelper.Persistence.Reminders;

/// <summary>A case that somebody is reminded of. It does not leave the outbox.</summary>
internal sealed class RemindedFile
{
    public required string UserId { get; init; }

    public required Guid CaseId { get; init; }

    public required TimeOnly? From { get; init; }

    public required TimeOnly? Until { get; init; }
}
