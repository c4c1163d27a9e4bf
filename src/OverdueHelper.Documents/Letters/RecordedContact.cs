using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Documents.Letters;

/// <summary>A contact in the printed log.</summary>
/// <param name="Entry">What was written down.</param>
/// <param name="Matter">What the matter is about.</param>
/// <param name="LenderName">The bank; may be empty.</param>
/// <param name="IsReplaced">Whether a later entry corrects it.</param>
public sealed record RecordedContact(ContactEntry Entry, string Matter, string LenderName, bool IsReplaced) : RecordedLine(Entry.Id, Entry.LoggedAt);
