using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Documents.Letters;

/// <summary>What happened to a file, in the printed log.</summary>
/// <param name="File">The file.</param>
/// <param name="Entry">The contact it belongs to.</param>
/// <param name="Change">What happened; <see langword="null"/> when it was added.</param>
public sealed record RecordedFile(ContactFile File, ContactEntry Entry, ContactFileChange? Change)
    : RecordedLine(Change?.Id ?? File.Id, Change?.At ?? Later(File.AddedAt, Entry.LoggedAt))
{
    // A file chosen while the contact was being written belongs to it from the moment that was saved: no line comes between others later.
    private static DateTimeOffset Later(DateTimeOffset added, DateTimeOffset logged) => added > logged ? added : logged;
}
