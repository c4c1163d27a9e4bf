using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Domain.Arrears;

/// <summary>What a loan costs a year from a day on, if everything overdue is paid that day and the rest as agreed.</summary>
public static class RateFromHere
{
    /// <summary>The European annual rate at which what is still to pay, fees and late interest included, is worth the principal outstanding today.</summary>
    /// <remarks>Same equation as the annual percentage rate of charge (Directive 2008/48/EC, annex I); times are counted in years of 365 days.</remarks>
    /// <param name="account">The loan on its day.</param>
    /// <returns>Fraction, to 12 decimals; null when the contract is not known, nothing is owed, or there is no rate.</returns>
    public static decimal? Of(LoanAccount account)
    {
        if (account is not { Schedule: { } schedule, Statement: { PrincipalOutstanding.Minor: > 0 } statement })
        {
            return null;
        }

        var today = statement.Today;
        var toCome = LoanLedger.To(today, schedule, account.Events, account.Rules).Instalments
            .Where(row => row.DueOn > today)
            .Select(row => new TimedAmount((row.DueOn.DayNumber - today.DayNumber) / 365m, (row.Principal + row.Interest).Amount));
        return AnnualPercentageRate.European(
            [new TimedAmount(0, statement.PrincipalOutstanding.Amount)],
            [new TimedAmount(0, statement.AmountToBringCurrent.Amount), .. toCome]);
    }

    /// <summary>The same for a plan: the rate at which what it asks for is worth the principal outstanding today.</summary>
    /// <param name="proposal">The plan.</param>
    /// <returns>Fraction, to 12 decimals; null when less than the principal is paid or there is no rate.</returns>
    public static decimal? Of(PlanProposal proposal)
    {
        var today = proposal.Start.Today;
        if (proposal.TotalToPay < proposal.Start.Principal || proposal.Start.Principal.Minor <= 0)
        {
            return null;
        }

        return AnnualPercentageRate.European(
            [new TimedAmount(0, proposal.Start.Principal.Amount)],
            proposal.Rows.Select(row => new TimedAmount(Math.Max(0, row.DueOn.DayNumber - today.DayNumber) / 365m, row.Total.Amount))
                .Prepend(new TimedAmount(0, proposal.PaidToday.Amount)));
    }
}
