namespace OverdueHelper.Domain.Loans.Events;

/// <summary>Puts the entries of a loan in the order of the replay, with corrections carried out.</summary>
internal static class EventOrder
{
    /// <summary>The entries that count, by effective day, then by entry.</summary>
    public static IReadOnlyList<LoanEvent> Of(IReadOnlyList<LoanEvent> entries)
    {
        var sorted = true;
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i] is LoanEvent.Correction)
            {
                return Sorted(Corrected(entries));
            }

            sorted &= i == 0 || Compare(entries[i - 1], entries[i]) <= 0;
        }

        // The usual case: the log was read in order and is not copied.
        return sorted ? entries : Sorted([.. entries]);
    }

    private static LoanEvent[] Sorted(LoanEvent[] entries)
    {
        Array.Sort(entries, Compare);
        return entries;
    }

    private static int Compare(LoanEvent left, LoanEvent right)
    {
        var byDay = left.On.DayNumber.CompareTo(right.On.DayNumber);
        return byDay == 0 ? left.Sequence.CompareTo(right.Sequence) : byDay;
    }

    // A correction of a correction settles what the first one replaced: the last word counts.
    private static LoanEvent[] Corrected(IReadOnlyList<LoanEvent> entries)
    {
        var aims = new Dictionary<int, int>();
        var settled = new Dictionary<int, LoanEvent?>();
        foreach (var correction in entries.OfType<LoanEvent.Correction>().OrderBy(entry => entry.Sequence))
        {
            var aim = aims.GetValueOrDefault(correction.Replaces, correction.Replaces);
            aims[correction.Sequence] = aim;
            settled[aim] = correction.Replacement;
        }

        return
        [
            .. entries
                .Where(entry => entry is not LoanEvent.Correction)
                .Select(entry => settled.TryGetValue(entry.Sequence, out var replacement) ? replacement : entry)
                .OfType<LoanEvent>(),
        ];
    }
}
