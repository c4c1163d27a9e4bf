using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Plans;

/// <summary>A day on which the plan that was printed last asks for a payment on a loan. Kept, because paper does not move with the figures.</summary>
public sealed class PlanDay : ICaseRow
{
    /// <summary>For how many months of a plan days are kept.</summary>
    public const int MonthsKept = 24;

    private PlanDay()
    {
    }

    /// <summary>The loan.</summary>
    public Guid LoanId { get; private init; }

    /// <summary>The payment: 1 is the first of the plan.</summary>
    public int Number { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The day the payment falls due.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The version of the plan that named the day; a later version that moves it has a higher one.</summary>
    public int PlanVersion { get; private set; }

    /// <summary>A payment of a printed plan.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="number">1 for the first payment.</param>
    /// <param name="on">The day it falls due.</param>
    /// <param name="planVersion">The version printed.</param>
    public static PlanDay Of(Loan loan, int number, DateOnly on, int planVersion) =>
        new() { LoanId = loan.Id, CaseId = loan.CaseId, Number = number, On = on, PlanVersion = planVersion };

    /// <summary>Names the day of the same payment in a later version.</summary>
    /// <param name="on">The day it falls due.</param>
    /// <param name="planVersion">The version printed.</param>
    public void Move(DateOnly on, int planVersion) => (On, PlanVersion) = (on, planVersion);
}
