using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Plans;

/// <summary>The rate a borrower pays from here with a proposal. It is no annual percentage rate of charge: it starts today, not at the payout.</summary>
public static class ProposalRate
{
    /// <summary>The yearly rate at which all that is still to pay is worth the principal owed today; overdue interest and fees make it higher, what is given up lower.</summary>
    /// <remarks>Same equation as the European annual rate (Directive 2008/48/EC, annex I); times in years of 365 days.</remarks>
    /// <param name="proposal">The proposal.</param>
    /// <returns>Fraction, to 12 decimals; null when the split is not known, nothing is owed, or there is no rate.</returns>
    public static decimal? FromHere(PlanProposal proposal)
    {
        var start = proposal.Start;
        if (!start.IsSplitKnown || start.Principal.Minor <= 0)
        {
            return null;
        }

        return AnnualPercentageRate.European(
            [new TimedAmount(0, start.Principal.Amount)],
            proposal.Rows.Select(row => new TimedAmount((row.DueOn.DayNumber - start.Today.DayNumber) / 365m, row.Total.Amount)).Prepend(new TimedAmount(0, proposal.PaidToday.Amount)));
    }
}
