using System.Globalization;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Features.Options;

/// <summary>The words of what the engine found.</summary>
internal static class SuggestionWords
{
    /// <summary>A plan in words, its parts one after the other.</summary>
    public static string Name(PlanOption option) => option switch
    {
        PlanOption.CombinationOption all => string.Join(", ", all.Parts.Select(Name)),
        PlanOption.ArrearsOnTopOption one => Say(SuggestionsText.ArrearsOnTop, one.Over),
        PlanOption.LongerTermOption one => Say(SuggestionsText.LongerTerm, one.Instalments),
        PlanOption.CapitalisedPauseOption one => Say(SuggestionsText.CapitalisedPause, one.Pause),
        PlanOption.DeferredPauseOption one => Say(SuggestionsText.DeferredPause, one.Pause, one.CollectOver),
        PlanOption.InterestFreePauseOption one => Say(SuggestionsText.InterestFreePause, one.Pause),
        PlanOption.InterestOnlyOption { KeepsEnd: true } one => Say(SuggestionsText.InterestOnlyKeepsEnd, one.Instalments),
        PlanOption.InterestOnlyOption one => Say(SuggestionsText.InterestOnly, one.Instalments),
        PlanOption.LowerRateOption { Instalments: > 0 } one => Say(SuggestionsText.LowerRateFor, Formats.Percent(one.YearlyRate), one.Instalments),
        PlanOption.LowerRateOption one => Say(SuggestionsText.LowerRate, Formats.Percent(one.YearlyRate)),
        PlanOption.CapitaliseArrearsOption => SuggestionsText.CapitaliseArrears,
        PlanOption.SpreadArrearsOption one => Say(SuggestionsText.SpreadArrears, one.Over),
        PlanOption.StepUpOption one => Say(SuggestionsText.StepUp, one.Instalments, Formats.Percent(one.Share)),
        PlanOption.GraduatedOption one => Say(SuggestionsText.Graduated, Formats.Percent(one.YearlyGrowth)),
        PlanOption.SeasonalOption one => Say(SuggestionsText.Seasonal, Formats.Percent(one.Share), string.Join(", ", one.Months.Select(Formats.DayCulture.DateTimeFormat.GetAbbreviatedMonthName))),
        PlanOption.BalloonOption one => Say(SuggestionsText.Balloon, Formats.Amount(one.LastPayment)),
        PlanOption.RenewalOption one => Say(SuggestionsText.Renewal, one.Instalments),
        PlanOption.RevolvingCreditOption one => Say(SuggestionsText.RevolvingCredit, Formats.Percent(one.Share), Formats.Amount(one.LeastPayment)),
        PlanOption.WaivePenaltiesOption => SuggestionsText.WaivePenalties,
        PlanOption.WaiveInterestOption one => Say(SuggestionsText.WaiveInterest, Formats.Percent(one.Share)),
        PlanOption.FixedInstalmentsOption one => Say(SuggestionsText.FixedInstalments, one.Instalments),
        PlanOption.FixedPaymentOption one => Say(SuggestionsText.FixedPayment, Formats.Amount(one.Amount)),
        PlanOption.ReAgeOption one => Say(SuggestionsText.ReAge, one.Instalments),
        PlanOption.PartialLumpSumOption one => Say(SuggestionsText.PartialLumpSum, Formats.Amount(one.PaidToday)),
        PlanOption.SettlementOption { Instalments: > 1 } one => Say(SuggestionsText.SettlementParts, Formats.Amount(one.Amount), one.Instalments),
        PlanOption.SettlementOption one => Say(SuggestionsText.Settlement, Formats.Amount(one.Amount)),
        _ => throw new InvalidOperationException("A request is one of the family."),
    };

    /// <summary>Why a plan is not suggested.</summary>
    /// <param name="left">The plan.</param>
    /// <param name="amount">The words for an amount.</param>
    public static string Why(LeftOut left, Func<Money, string> amount) => left.Reason switch
    {
        LeftOutReason.DoesNotApply => SuggestionsText.WhyDoesNotApply,
        LeftOutReason.AboveBudget => Say(SuggestionsText.WhyAboveBudget, left.Excess is { } excess ? amount(excess) : ""),
        LeftOutReason.AboveThreshold => SuggestionsText.WhyAboveThreshold,
        LeftOutReason.DearerForBoth => Say(SuggestionsText.WhyDearerForBoth, left.Better is { } better ? Name(better.Proposal.Option) : ""),
        LeftOutReason.BetweenTwoOthers => SuggestionsText.WhyBetween,
    };

    /// <summary>Which plans were left out for one reason, and the reason.</summary>
    /// <param name="group">The plans.</param>
    /// <param name="amount">The words for an amount.</param>
    public static string Why(LeftOutGroup group, Func<Money, string> amount)
    {
        var which = group switch
        {
            { Most: 0 } => Say(SuggestionsText.GroupNone, Formats.Number(group.Count)),
            _ when group.Fewest == group.Most => Say(SuggestionsText.GroupSame, Formats.Number(group.Count), group.Most),
            _ => Say(SuggestionsText.GroupMany, Formats.Number(group.Count), group.Fewest, group.Most),
        };
        return Say(SuggestionsText.GroupWhat, which, group.Reason switch
        {
            LeftOutReason.DoesNotApply => SuggestionsText.GroupDoesNotApply,
            LeftOutReason.AboveBudget => group.LeastExcess is { } excess ? Say(SuggestionsText.GroupAboveBudget, amount(excess)) : SuggestionsText.GroupAboveBudgetRise,
            LeftOutReason.AboveThreshold => SuggestionsText.GroupAboveThreshold,
            LeftOutReason.DearerForBoth => SuggestionsText.GroupDearer,
            LeftOutReason.BetweenTwoOthers => SuggestionsText.GroupBetween,
        });
    }

    public static string Say(string words, params object[] parts) => string.Format(CultureInfo.CurrentCulture, words, parts);
}
