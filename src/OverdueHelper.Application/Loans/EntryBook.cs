using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Loans;

/// <summary>The log of one loan, opened to write in. For the use cases that enter and correct.</summary>
/// <param name="Loan">The loan.</param>
/// <param name="Rows">Every entry, corrections included.</param>
internal sealed record EntryBook(Loan Loan, IReadOnlyList<LoanEntry> Rows)
{
    /// <summary>The next number in the order of entry.</summary>
    public int NextSequence => Rows.Count == 0 ? 1 : Rows.Max(row => row.Sequence) + 1;

    /// <summary>Opens the log; <see langword="null"/> when the loan is not there.</summary>
    public static async Task<EntryBook?> OpenAsync(OverdueDbContext context, Guid caseId, Guid loanId, CancellationToken cancellationToken)
    {
        var loan = await context.Set<Loan>().SingleOrDefaultAsync(loan => loan.Id == loanId && loan.CaseId == caseId && loan.RemovedAt == null, cancellationToken);
        return loan is null
            ? null
            : new EntryBook(loan, await context.Set<LoanEntry>().AsNoTracking().Where(entry => entry.LoanId == loanId).ToListAsync(cancellationToken));
    }

    /// <summary>The loan as it stands without one of its entries and what corrected it.</summary>
    public LoanAccount Without(Guid? entryId, DateOnly today) =>
        LoanAccount.On(Loan, entryId is null ? Rows : Rows.Where(row => (row.CorrectsId ?? row.Id) != entryId), today);

    /// <summary>
    /// Whether a schedule can be written with the entries, and one with a payment that was named is repaid by it, give or take one payment.
    /// A last payment that takes more is what was meant when the person has seen it.
    /// </summary>
    public bool Repays(IReadOnlyList<LoanEntry> added, DateOnly today, long? seenLastMinor = null)
    {
        if (!added.Any(entry => LoanEntry.ChangesSchedule(entry.Kind)))
        {
            return true;
        }

        try
        {
            LoanEntry[] rows = [.. Rows, .. added];
            return added
                .Where(entry => LoanEntry.ChangesSchedule(entry.Kind))
                .All(entry => WrittenBy(entry, rows, today) is var written
                    && (entry.Terms is not ({ InstalmentMinor: not null } or { Rows.Count: > 0 }) || IsRepaid(entry, written, seenLastMinor)));
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or OverflowException)
        {
            // A rate and a term under which the debt outgrows every amount, or a change that leaves an earlier entry without its instalment.
            return false;
        }
    }

    /// <summary>The payments that follow from an agreed change, saved or not; none when it cannot be worked out.</summary>
    public IReadOnlyList<Instalment> Following(LoanEntry entry, DateOnly today)
    {
        try
        {
            return WrittenBy(entry, Rows.Contains(entry) ? Rows : [.. Rows, entry], today);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or OverflowException)
        {
            return [];
        }
    }

    // A loan known only from the bank that begins anew later is looked at on the day it does.
    private IReadOnlyList<Instalment> WrittenBy(LoanEntry entry, IReadOnlyList<LoanEntry> rows, DateOnly today)
    {
        var account = LoanAccount.On(Loan, rows, today > entry.On ? today : entry.On);
        if (account.Beginning?.Entry.Id == entry.Id)
        {
            return account.Schedule!.Instalments;
        }

        var matter = account.Log.Single(matter => matter.Now.Id == entry.Id);
        return [.. account.Events.Where(written => Wrote(matter, written)).SelectMany(Instalments)];
    }

    // A change on a due date is written on the day after, before anything else of that day.
    private static bool Wrote(LoggedEntry matter, LoanEvent written) =>
        (written.Sequence == matter.Sequence || written.Sequence == int.MinValue + matter.Sequence) && written.On.DayNumber - matter.On.DayNumber is 0 or 1;

    // The last instalment may come to one payment more than was planned for it: another of the same, with the balloon, or what the bank's own table says.
    private bool IsRepaid(LoanEntry entry, IReadOnlyList<Instalment> rows, long? seenLastMinor)
    {
        if (rows.Count < 2 || rows[^1].Total.Minor == seenLastMinor)
        {
            return true;
        }

        var each = rows.Take(rows.Count - 1).Max(row => row.Total.Minor);
        var balloon = Loan.Method is RepaymentMethod.Balloon ? Loan.BalloonMinor ?? 0 : 0;
        var planned = entry.Terms is { Rows: [.., var last] } ? last.Asked : each + balloon;
        return rows[^1].Total.Minor <= each + planned;
    }

    private static IReadOnlyList<Instalment> Instalments(LoanEvent written) => written switch
    {
        LoanEvent.Restructure change => change.Instalments,
        LoanEvent.RateChange change => change.Instalments,
        _ => [],
    };
}
