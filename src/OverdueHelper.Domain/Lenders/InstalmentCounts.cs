using OverdueHelper.Domain.Arrears;

namespace OverdueHelper.Domain.Lenders;

/// <summary>How the instalments that fell due so far were paid.</summary>
/// <param name="OnTime">On the due date or earlier.</param>
/// <param name="Late">After it.</param>
/// <param name="Unpaid">Not or not in full.</param>
public sealed record InstalmentCounts(int OnTime, int Late, int Unpaid)
{
    /// <summary>All that fell due.</summary>
    public int Due => OnTime + Late + Unpaid;

    /// <summary>Counts the instalments of loans whose contract is known.</summary>
    /// <param name="accounts">The loans.</param>
    /// <returns><see langword="null"/> when no contract is known or no payment was entered: then nothing can be said.</returns>
    public static InstalmentCounts? Of(IEnumerable<LoanAccount> accounts)
    {
        InstalmentMark[] marks =
        [
            .. accounts
                .Where(account => account is { Schedule: not null, Entries.Count: > 0 })
                .SelectMany(account => LoanTimeline.On(account.Standing.Today, account.Schedule!, account.Events, account.Rules, RulePackFile.Plain).Instalments)
                .Select(row => row.Mark),
        ];
        var counts = new InstalmentCounts(
            marks.Count(mark => mark is InstalmentMark.PaidOnTime), marks.Count(mark => mark is InstalmentMark.PaidLate), marks.Count(mark => mark is InstalmentMark.Unpaid));
        return counts.Due == 0 ? null : counts;
    }
}
