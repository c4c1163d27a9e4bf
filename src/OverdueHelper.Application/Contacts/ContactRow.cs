using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>One contact as the timeline shows it: the newest version of the entry.</summary>
/// <param name="Entry">What was written down.</param>
/// <param name="Matter">What the matter is about.</param>
/// <param name="LenderName">The lender; empty when it is not one of the case's.</param>
/// <param name="IsConfirmed">Whether a letter confirms it.</param>
public sealed record ContactRow(ContactEntry Entry, string Matter, string LenderName, bool IsConfirmed)
{
    /// <summary>The time of day where the borrower was.</summary>
    public TimeOnly Time => TimeOnly.FromDateTime(Entry.At.ToOffset(TimeSpan.FromMinutes(Entry.OffsetMinutes)).DateTime);

    /// <summary>Its files, removed ones included, in the order they were added.</summary>
    public IReadOnlyList<ContactFileRow> Files { get; init; } = [];

    /// <summary>Whether an earlier version stands before it.</summary>
    public bool IsCorrected => Entry.CorrectsId is not null;
}
