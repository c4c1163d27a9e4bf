using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <content>The same loan at another rate.</content>
public sealed partial record PlanStart
{
    /// <summary>The same loan with the contract's rate changed from today on: what a stress test of the rate asks.</summary>
    /// <remarks>
    /// Level instalments are worked out anew for the same number of them, as an annuity; where the contract's principal parts differ
    /// (equal principal, a balloon), they stay and only the interest changes. What is overdue stays as it is.
    /// </remarks>
    /// <param name="yearlyRate">Fraction: 0.12 is 12 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative or above 10 (1000 %).</exception>
    public PlanStart AtRate(decimal yearlyRate)
    {
        var notYetDue = Principal - OverduePrincipal;
        var start = Remaining.Count == 0
            ? PastItsEnd(Today, Currency, yearlyRate, Frequency)
            : notYetDue.Minor > 0 && HasLevelInstalments
                ? FromBalance(Today, notYetDue, yearlyRate, Remaining.Count, NextDueOn, Frequency, DueDay)
                : FromContract(Today, Frequency, yearlyRate, [.. WithInterestAt(yearlyRate, notYetDue)]);
        return (start with { AskedNow = AskedNow, DueDay = DueDay, IsSplitKnown = IsSplitKnown }).WithOverdue(OverduePrincipal, OverdueInterest, Fees, Penalties);
    }

    // The first may be partly paid; the last absorbs a unit of rounding for each that came before.
    private bool HasLevelInstalments
    {
        get
        {
            var usual = Remaining[^1].Total.Minor;
            var middle = Remaining.Skip(1).SkipLast(1).Select(row => row.Total.Minor).ToList();
            return middle.Count == 0
                || (middle.Max() - middle.Min() <= 1 && Math.Abs(middle[0] - usual) <= Remaining.Count + 1);
        }
    }

    private IEnumerable<Instalment> WithInterestAt(decimal yearlyRate, Money balance)
    {
        // With a pause, interest put off stands with a later instalment: it is of the rate alone, as its principal stays.
        var isPaused = YearlyRate > 0 && Remaining.Any(row => row.Total.IsZero);
        var rate = yearlyRate / Frequency.PerYear();
        var joined = Money.Zero(Currency);
        foreach (var row in Remaining)
        {
            var interest = isPaused ? Money.Round(row.Interest.Amount * yearlyRate / YearlyRate, Currency) : Money.Round(balance.Amount * rate, Currency);
            var principal = row.Principal.Minor < 0 ? row.Total - interest : row.Principal;
            joined += row.Principal - principal;
            principal = row.Number == Remaining[^1].Number ? principal + joined : principal;
            balance -= principal;
            yield return row with { Principal = principal, Interest = interest, Balance = balance };
        }
    }
}
