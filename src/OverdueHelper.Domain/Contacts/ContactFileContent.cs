using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Contacts;

/// <summary>The bytes of a <see cref="ContactFile"/>, apart from it so that a list of files does not read them.</summary>
public sealed class ContactFileContent : ICaseRow
{
    /// <summary>The file.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid CaseId { get; init; }

    /// <summary>The bytes.</summary>
    public required byte[] Bytes { get; init; }
}
