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
        Allocation = RuleOf(loan.Allocation),
        AgeingGraceDays = loan.AgeingGraceDays,
        DefaultInterest = loan is { DefaultInterestKind: { } kind, DefaultInterestValue: { } value }
            ? new DefaultInterestRule(kind, value, loan.DefaultInterestBase, DaysInYear(terms.DayCount), loan.DefaultInterestGraceDays)
            : null,
    };

    /// <summary>The rule of a preset.</summary>
    public static AllocationRule RuleOf(AllocationPreset preset) => preset switch
    {
        AllocationPreset.Standard => AllocationRule.Standard,
        AllocationPreset.InterestFirst => AllocationRule.InterestFirst,
        AllocationPreset.AllInterestFirst => AllocationRule.AllInterestFirst,
        AllocationPreset.PrincipalFirst => AllocationRule.PrincipalFirst,
        AllocationPreset.CostsInterestPrincipal => AllocationRule.CostsInterestPrincipal,
        AllocationPreset.GermanConsumerInDefault => AllocationRule.GermanConsumerInDefault,
        AllocationPreset.CurrentInstalmentFirst => AllocationRule.CurrentInstalmentFirst,
    };

    private static int DaysInYear(DayCount count) => count is DayCount.Actual360 or DayCount.Thirty360Bond ? 360 : 365;
}
