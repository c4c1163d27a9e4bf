using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Contacts;

/// <summary>What happened to a file, written down once.</summary>
public sealed class ContactFileChange : ICaseRow
{
    /// <summary>The identity.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid CaseId { get; init; }

    /// <summary>The file.</summary>
    public required Guid FileId { get; init; }

    /// <summary>What happened.</summary>
    public required ContactFileAct Act { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it: the account's id.</summary>
    public required string By { get; init; }
}
