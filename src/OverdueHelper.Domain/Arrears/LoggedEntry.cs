using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Arrears;

/// <summary>One matter of a loan's log: the entry that counts, and what stood before it was corrected.</summary>
/// <param name="Now">The last word. When it is <see cref="LoanEntryKind.Withdrawn"/>, nothing counts.</param>
/// <param name="Before">What stood before, the newest first; empty when it was never corrected.</param>
public sealed record LoggedEntry(LoanEntry Now, IReadOnlyList<LoanEntry> Before)
{
    /// <summary>The effective day.</summary>
    public DateOnly On => Now.On;

    /// <summary>Whether the entry counts.</summary>
    public bool Counts => Now.Kind is not LoanEntryKind.Withdrawn;

    /// <summary>The first entry: what a further correction names.</summary>
    public Guid Id => Before.Count == 0 ? Now.Id : Before[^1].Id;

    /// <summary>The order among entries of one day: that of the first entry, so that a correction keeps its place.</summary>
    public int Sequence => Before.Count == 0 ? Now.Sequence : Before[^1].Sequence;

    /// <summary>Puts every correction behind the entry that it corrects.</summary>
    /// <param name="entries">The entries of one loan, in any order.</param>
    /// <returns>By effective day, then by order of entry. An entry that was withdrawn keeps the day it had.</returns>
    public static IReadOnlyList<LoggedEntry> Of(IEnumerable<LoanEntry> entries) =>
    [
        .. entries
            .GroupBy(entry => entry.CorrectsId ?? entry.Id)
            .Select(matter => matter.OrderByDescending(entry => entry.Sequence).ToArray())
            .Select(matter => new LoggedEntry(matter[0], matter[1..]))
            .OrderBy(matter => matter.Now.On)
            .ThenBy(matter => matter.Sequence),
    ];
}
