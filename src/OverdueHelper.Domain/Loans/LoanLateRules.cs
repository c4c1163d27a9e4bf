using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Domain.Loans;

/// <summary>Turns what is known of a contract's words about being late into the rules of the replay.</summary>
public static class LoanLateRules
{
    /// <summary>The rules. Default interest is not charged while the contract's rule for it is not known; that it has none is a fixed rate of 0.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="terms">Its terms: default interest counts a year of 360 days where the contract's own interest does.</param>
    public static LoanRules Of(Loan loan, LoanTerms terms) => LoanRules.Default with
    {
        ContractYearlyRate = terms.YearlyRate,
        Allocation = RuleOf(loan),
        AgeingGraceDays = loan.AgeingGraceDays,
        Roll = terms.Roll,
        WorkingDays = terms.WorkingDays,
        DefaultInterest = loan is { DefaultInterestKind: { } kind, DefaultInterestValue: { } value }
            ? new DefaultInterestRule(kind, value, loan.DefaultInterestBase, DaysInYear(terms.DayCount), loan.DefaultInterestGraceDays)
            : null,
    };

    /// <summary>The rule of a loan: a preset or its own order, with what happens to money beyond what is due.</summary>
    public static AllocationRule RuleOf(Loan loan)
    {
        var rule = RuleOf(loan.Allocation, loan.CustomOrder, loan.CustomDirection);
        return rule.Excess == loan.Excess ? rule : rule with { Excess = loan.Excess };
    }

    /// <summary>The rule of a preset; an order of the loan's own is the usual one as long as it names nothing.</summary>
    public static AllocationRule RuleOf(AllocationPreset preset) => RuleOf(preset, [], AllocationDirection.Horizontal);

    // An order of its own that names nothing is the usual one. Parts it leaves out are paid last, in the usual order: none is left unpaid for ever.
    private static AllocationRule RuleOf(AllocationPreset preset, IReadOnlyList<PaymentComponent> order, AllocationDirection direction) => preset switch
    {
        AllocationPreset.Custom => order.Count == 0 ? AllocationRule.Standard : new AllocationRule([.. order, .. AllocationRule.Standard.Order.Except(order)], direction),
        AllocationPreset.Standard => AllocationRule.Standard,
        AllocationPreset.InterestFirst => AllocationRule.InterestFirst,
        AllocationPreset.AllInterestFirst => AllocationRule.AllInterestFirst,
        AllocationPreset.PrincipalFirst => AllocationRule.PrincipalFirst,
        AllocationPreset.CostsInterestPrincipal => AllocationRule.CostsInterestPrincipal,
        AllocationPreset.GermanConsumerInDefault => AllocationRule.GermanConsumerInDefault,
        AllocationPreset.CurrentInstalmentFirst => AllocationRule.CurrentInstalmentFirst,
    };

    private static int DaysInYear(DayCount count) => count switch
    {
        DayCount.Actual360 or DayCount.Thirty360Bond or DayCount.ThirtyE360 or DayCount.ThirtyE360Isda or DayCount.ThirtyU360 => 360,
        DayCount.Actual365Fixed or DayCount.Actual364 or DayCount.Actual36525 or DayCount.ActualActualIsda or DayCount.ActualActualIcma
            or DayCount.ActualActualAfb or DayCount.Actual365Actual or DayCount.NoLeap365 or DayCount.Thirty365
            or DayCount.AprcMonths or DayCount.AprcWeeks or DayCount.AprcYears or DayCount.Periodic => 365,
    };
}
