using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans.Events;

/// <summary>What the contract says about late fees: one for each late instalment, never one for an unpaid fee.</summary>
/// <remarks>No pyramiding: 12 CFR 1026.36(c)(2), 16 CFR 444.4, read in a secondary page. Days of grace before a fee never move the due date.</remarks>
/// <param name="Fixed">A fixed amount; null when it is a share.</param>
/// <param name="Share">A fraction of what is overdue of the instalment: 0.05 is 5 %. 0 when the fee is fixed.</param>
/// <param name="OfPrincipalOnly">Whether the share is of overdue principal, not of principal and interest.</param>
/// <param name="GraceDays">Days after the due date without a fee.</param>
/// <param name="Kind">What the bank calls it.</param>
public sealed record LateFeeRule(
    Money? Fixed,
    decimal Share = 0,
    bool OfPrincipalOnly = false,
    int GraceDays = 0,
    ChargeKind Kind = ChargeKind.Fee)
{
    /// <summary>The fees the contract allows up to a day, as entries to compare with what the bank charged.</summary>
    /// <param name="day">The last day.</param>
    /// <param name="schedule">The contract's schedule.</param>
    /// <param name="events">The loan's entries; charges among them change nothing, so that no fee follows from a fee.</param>
    /// <param name="rules">What the contract says beyond the schedule.</param>
    /// <param name="firstSequence">The order of entry of the first fee; later ones follow.</param>
    /// <returns>One fee for each instalment with principal or interest unpaid at the end of its last day of grace.</returns>
    /// <remarks>Rounded half-even to the smallest unit.</remarks>
    public IReadOnlyList<LoanEvent.Charge> FeesUpTo(
        DateOnly day, RepaymentSchedule schedule, IReadOnlyList<LoanEvent> events, LoanRules rules, int firstSequence)
    {
        // A payment may go to an old fee before it reaches the instalment: the fees must not make the next one late.
        var withoutCharges = events.Where(entry => entry is not LoanEvent.Charge).ToList();
        var fees = new List<LoanEvent.Charge>();
        for (var i = 0; i < schedule.Instalments.Count; i++)
        {
            var lastDay = schedule.Instalments[i].DueOn.AddDays(GraceDays);
            if (lastDay >= day)
            {
                break;
            }

            var rows = LoanLedger.To(lastDay, schedule, withoutCharges, rules).Instalments;
            if (i < rows.Count && rows[i].IsOpen)
            {
                fees.Add(new LoanEvent.Charge(lastDay.AddDays(1), firstSequence + fees.Count, Kind, FeeOf(rows[i]), i + 1));
            }
        }

        return fees;
    }

    private Money FeeOf(InstalmentState row)
    {
        var overdue = OfPrincipalOnly ? row.Principal : row.Principal + row.Interest;
        return Fixed ?? Money.Round(overdue.Amount * Share, overdue.Currency);
    }
}
