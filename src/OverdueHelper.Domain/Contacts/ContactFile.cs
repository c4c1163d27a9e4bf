using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Contacts;

/// <summary>A file that belongs to a contact: a letter that was scanned, a photo, a saved message. What it says of itself never changes.</summary>
/// <remarks>Removing it is a <see cref="ContactFileChange"/> beside it, so that adding and removing stay visible.</remarks>
public sealed class ContactFile : ICaseRow
{
    /// <summary>The largest file, in bytes: 10 MB.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>The most files of one contact, removed ones included.</summary>
    public const int MostOfContact = 10;

    /// <summary>The most files of one case, removed ones included.</summary>
    public const int MostOfCase = 300;

    /// <summary>The longest name kept, in characters.</summary>
    public const int NameLength = 120;

    /// <summary>The identity: random, so that it tells nothing and cannot be guessed.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc/>
    public required Guid CaseId { get; init; }

    /// <summary>The contact it belongs to, by its first version; <see langword="null"/> while the contact is being written.</summary>
    public Guid? EntryId { get; private set; }

    /// <summary>The name it had where it came from; only ever shown, never a path.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required ContactFileKind Kind { get; init; }

    /// <summary>How large it is as it is kept, in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>The SHA-256 of the bytes as they are kept, in hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it was added.</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Who added it: the account's id.</summary>
    public required string AddedBy { get; init; }

    /// <summary>Gives it to a contact for good.</summary>
    /// <param name="entryId">The first version of the contact.</param>
    /// <exception cref="InvalidOperationException">It belongs to another contact.</exception>
    public void BelongTo(Guid entryId)
    {
        if (EntryId is { } other && other != entryId)
        {
            throw new InvalidOperationException("The file belongs to another contact.");
        }

        EntryId = entryId;
    }
}
