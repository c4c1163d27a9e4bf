using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Web.Features.Loans;

/// <summary>The words for what a contract says about being late.</summary>
internal static class LateWords
{
    public static string Of(LateInterest said) => said switch
    {
        LateInterest.NotKnown => LateText.InterestNotKnown,
        LateInterest.None => LateText.InterestNone,
        LateInterest.Fixed => LateText.InterestFixed,
        LateInterest.Margin => LateText.InterestMargin,
        LateInterest.Multiple => LateText.InterestMultiple,
    };

    public static string RateLabel(LateInterest said) => said switch
    {
        LateInterest.NotKnown or LateInterest.None or LateInterest.Fixed => LateText.RateFixed,
        LateInterest.Margin => LateText.RateMargin,
        LateInterest.Multiple => LateText.RateMultiple,
    };

    public static string? RateHint(LateInterest said) => said switch
    {
        LateInterest.NotKnown or LateInterest.None or LateInterest.Fixed => null,
        LateInterest.Margin => LateText.RateMarginHint,
        LateInterest.Multiple => LateText.RateMultipleHint,
    };

    public static string Of(DefaultInterestBase runsOn) => runsOn switch
    {
        DefaultInterestBase.OverduePrincipal => LateText.BasePrincipal,
        DefaultInterestBase.OverdueInstalment => LateText.BaseInstalment,
        DefaultInterestBase.WholeBalance => LateText.BaseWhole,
    };

    public static string Of(AllocationPreset order) => order switch
    {
        AllocationPreset.Standard => LateText.OrderStandard,
        AllocationPreset.InterestFirst => LateText.OrderInterestFirst,
        AllocationPreset.AllInterestFirst => LateText.OrderAllInterestFirst,
        AllocationPreset.PrincipalFirst => LateText.OrderPrincipalFirst,
        AllocationPreset.CostsInterestPrincipal => LateText.OrderCosts,
        AllocationPreset.GermanConsumerInDefault => LateText.OrderGerman,
        AllocationPreset.CurrentInstalmentFirst => LateText.OrderCurrentFirst,
        AllocationPreset.Custom => LateText.OrderCustom,
    };

    /// <summary>The order of a loan in words: a preset, or its own parts one by one.</summary>
    public static string OrderOf(Loan loan) => loan is { Allocation: AllocationPreset.Custom, CustomOrder.Count: > 0 }
        ? string.Join(", ", LoanLateRules.RuleOf(loan).Order.Select(ShapeWords.Of))
        : Of(loan.Allocation);

    public static string Of(MinimumInterest interest) => interest switch
    {
        MinimumInterest.OnTop => LateText.MinimumOnTop,
        MinimumInterest.Included => LateText.MinimumIncluded,
    };
}
