using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.BankView;

/// <summary>The bank's side of one loan: what was entered, and starting values for the rest.</summary>
/// <param name="Form">What was entered.</param>
/// <param name="Loan">The loan.</param>
/// <param name="DaysPastDue">The days past due; <see langword="null"/> when not known.</param>
public sealed record BankSide(BankViewForm Form, Loan Loan, int? DaysPastDue)
{
    /// <summary>The largest loss before a plan counts as a default.</summary>
    public decimal Threshold => Form.Threshold ?? PresentValueTest.DefaultThreshold;

    /// <summary>What the test against collections assumes.</summary>
    /// <param name="start">The loan as it stands.</param>
    public CollectionsAssumptions Assumes(PlanStart start)
    {
        var row = BankAssumptions.For(Loan);
        Form.FillInto(row);
        return row.On(start, DaysPastDue);
    }
}
