using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Arrears;

/// <summary>Reads the statements of a credit line together with what moved its balance. Amounts in the smallest unit.</summary>
/// <param name="statements">By day, at least one.</param>
/// <param name="entries">The entries that count.</param>
/// <param name="today">The day asked about.</param>
internal sealed class LineReading(IReadOnlyList<LineStatement> statements, IReadOnlyList<LoanEntry> entries, DateOnly today)
{
    /// <summary>What is drawn today, how much of it lies above the limit, and the day since which it does; null when the limit is kept.</summary>
    public (long Balance, long OverLimit, DateOnly? PassedOn) Drawn()
    {
        var (balance, limit, passedOn) = (0L, (long?)null, (DateOnly?)null);
        for (var i = 0; i < statements.Count; i++)
        {
            balance = statements[i].BalanceMinor;
            limit = statements[i].LimitMinor ?? limit;
            passedOn = balance > limit ? passedOn ?? statements[i].On : null;
            foreach (var day in Between(statements[i].On, Until(i)).GroupBy(entry => entry.On).OrderBy(day => day.Key))
            {
                balance += day.Sum(Moved);
                passedOn = balance > limit ? passedOn ?? day.Key : null;
            }
        }

        return (balance, passedOn is null ? 0 : balance - limit!.Value, passedOn);
    }

    /// <summary>What is unpaid of the last minimum that fell due, the due date of the first in the row that was missed, and how many were.</summary>
    /// <param name="balance">What is drawn today: no more than that is missed.</param>
    public (long Missed, DateOnly? MissedOn, int Count) Minimums(long balance)
    {
        var nothing = (Missed: 0L, MissedOn: (DateOnly?)null, LastOn: (DateOnly?)null, Count: 0);
        var row = nothing;
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (AsksForNothing(statement) && row.LastOn < statement.On)
            {
                row = nothing;
            }

            if (statement.MinimumMinor is > 0 && statement.DueOn < today)
            {
                var open = StillMissed(i);
                row = open > 0 ? (open, row.MissedOn ?? statement.DueOn, statement.DueOn, row.Count + 1) : nothing;
            }
        }

        var missed = Math.Min(row.Missed, Math.Max(0, balance));
        return missed > 0 ? (missed, row.MissedOn, row.Count) : (0, null, 0);
    }

    /// <summary>What was paid after a day, up to another.</summary>
    public long Paid(DateOnly after, DateOnly last) =>
        Between(after, last).Where(entry => entry.Kind is LoanEntryKind.Payment or LoanEntryKind.HeldApplied).Sum(entry => entry.AmountMinor);

    private static bool AsksForNothing(LineStatement statement) => statement.MinimumMinor == 0 || statement.BalanceMinor <= 0;

    private DateOnly Until(int index) => index + 1 < statements.Count ? statements[index + 1].On : today;

    // The last minimum that fell due is met by whatever came since, a newer statement or not; one before it up to the next statement.
    private long StillMissed(int index)
    {
        var due = statements[index];
        var after = statements.Skip(index + 1).ToList();
        if (after.Exists(later => later is { MinimumMinor: > 0 } && later.DueOn < today))
        {
            return due.MinimumMinor!.Value - Paid(due.On, Until(index));
        }

        // Each statement after the due date is the bank's own word on how much of it is still asked for; one that names no minimum says nothing.
        var (open, counted) = (due.MinimumMinor!.Value, due.On);
        foreach (var later in after.Where(later => later.On > due.DueOn))
        {
            open = Math.Max(0, open - Paid(counted, later.On));
            open = Math.Min(open, Math.Min(later.MinimumMinor ?? long.MaxValue, Math.Max(0, later.BalanceMinor)));
            counted = later.On;
        }

        return open - Paid(counted, today);
    }

    private IEnumerable<LoanEntry> Between(DateOnly after, DateOnly last) => entries.Where(entry => entry.On > after && entry.On <= last);

    // Held money lowers the balance only once it is applied.
    private static long Moved(LoanEntry entry) => entry.Kind switch
    {
        LoanEntryKind.Disbursement or LoanEntryKind.Fee or LoanEntryKind.Penalty => entry.AmountMinor,
        LoanEntryKind.Payment or LoanEntryKind.HeldApplied or LoanEntryKind.FeeWaiver or LoanEntryKind.PenaltyWaiver
            or LoanEntryKind.InterestWaiver or LoanEntryKind.LateInterestWaiver => -entry.AmountMinor,
        LoanEntryKind.Pause or LoanEntryKind.RateChange or LoanEntryKind.Restructure or LoanEntryKind.Held or LoanEntryKind.Withdrawn => 0,
    };
}
