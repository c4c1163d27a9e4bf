using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Plans;

/// <summary>A request as sentences: one for each of its parts, and that the rate stays where it does.</summary>
internal sealed class RequestSentences(PlanProposal proposal, PaperWords words)
{
    private PlanStart Start => proposal.Start;

    public static string Of(PlanProposal proposal, PaperWords words) => string.Join(' ', new RequestSentences(proposal, words).All());

    private IEnumerable<string> All()
    {
        IReadOnlyList<PlanOption> parts = proposal.Option is PlanOption.CombinationOption all ? all.Parts : [proposal.Option];
        foreach (var part in parts)
        {
            yield return Say(part);
        }

        // Who reads the box alone must see a longer term and what becomes of the overdue amount.
        if (Start.Remaining.Count > 0 && proposal.Rows.Count != Start.Remaining.Count && !parts.Any(part => part is PlanOption.LongerTermOption or PlanOption.RenewalOption or PlanOption.SettlementOption))
        {
            yield return words.With(nameof(PlanText.AskLongerTermNoArrears), Count(proposal.Rows.Count), words.Number(Start.Remaining.Count));
        }

        if (!Start.Arrears.IsZero && parts.All(IsSilentOnOverdue))
        {
            yield return words[nameof(PlanText.AskOverdueIncluded)];
        }

        if (Start.IsRateKnown && proposal.YearlyRate == Start.YearlyRate && parts.Any(part => part is not (PlanOption.ArrearsOnTopOption or PlanOption.WaivePenaltiesOption or PlanOption.WaiveInterestOption)))
        {
            yield return words.With(nameof(PlanText.AskRateStays), words.Percent(Start.YearlyRate));
        }
    }

    private static bool IsSilentOnOverdue(PlanOption part) => part is not (PlanOption.ArrearsOnTopOption or PlanOption.LongerTermOption or PlanOption.CapitaliseArrearsOption
        or PlanOption.SpreadArrearsOption or PlanOption.ReAgeOption or PlanOption.FixedInstalmentsOption or PlanOption.SettlementOption);

    private string Say(PlanOption part) => part switch
    {
        PlanOption.ArrearsOnTopOption one => words.With(nameof(PlanText.AskArrearsOnTop), Overdue(), Count(one.Over)),
        PlanOption.LongerTermOption one => words.With(
            Start.Arrears.IsZero ? nameof(PlanText.AskLongerTermNoArrears) : nameof(PlanText.AskLongerTerm), Count(one.Instalments), words.Number(Start.Remaining.Count)),
        PlanOption.CapitalisedPauseOption => words[nameof(PlanText.AskCapitalisedPause)],
        PlanOption.DeferredPauseOption one => words.With(nameof(PlanText.AskDeferredPause), Count(one.CollectOver)),
        PlanOption.InterestFreePauseOption => words[nameof(PlanText.AskInterestFreePause)],
        PlanOption.InterestOnlyOption one => words.With(one.KeepsEnd ? nameof(PlanText.AskInterestOnlyKeepsEnd) : nameof(PlanText.AskInterestOnly), Count(one.Instalments)),
        PlanOption.LowerRateOption { Instalments: 0 } one => words.With(nameof(PlanText.AskLowerRate), words.Percent(one.YearlyRate), words.Percent(Start.YearlyRate)),
        PlanOption.LowerRateOption one => words.With(nameof(PlanText.AskLowerRateFor), words.Percent(one.YearlyRate), words.Percent(Start.YearlyRate), Count(one.Instalments)),
        PlanOption.CapitaliseArrearsOption => words.With(nameof(PlanText.AskCapitaliseArrears), Overdue()),
        PlanOption.SpreadArrearsOption one => words.With(nameof(PlanText.AskSpreadArrears), Count(one.Over)),
        PlanOption.ReAgeOption one => words.With(nameof(PlanText.AskReAge), Overdue(), Count(one.Instalments)),
        PlanOption.StepUpOption one => words.With(nameof(PlanText.AskStepUp), Count(one.Instalments), words.Percent(one.Share)),
        PlanOption.GraduatedOption one => words.With(nameof(PlanText.AskGraduated), words.Percent(one.YearlyGrowth)),
        PlanOption.SeasonalOption one => words.With(nameof(PlanText.AskSeasonal), Months(one.Months), words.Percent(one.Share)),
        PlanOption.BalloonOption one => words.With(nameof(PlanText.AskBalloon), words.Amount(one.LastPayment)),
        PlanOption.RenewalOption one => words.With(nameof(PlanText.AskRenewal), Count(one.Instalments)),
        PlanOption.RevolvingCreditOption one => words.With(nameof(PlanText.AskRevolvingCredit), words.Percent(one.Share), words.Amount(one.LeastPayment)),
        PlanOption.WaivePenaltiesOption => words.With(nameof(PlanText.AskWaivePenalties), words.Amount(proposal.WaivedPenalties)),
        PlanOption.WaiveInterestOption => words.With(nameof(PlanText.AskWaiveInterest), words.Amount(proposal.WaivedInterest)),
        PlanOption.FixedInstalmentsOption => words[nameof(PlanText.AskFixedInstalments)],
        PlanOption.FixedPaymentOption one => words.With(nameof(PlanText.AskFixedPayment), words.Amount(one.Amount)),
        PlanOption.PartialLumpSumOption one => words.With(nameof(PlanText.AskPartialLumpSum), words.Amount(one.PaidToday)),
        PlanOption.SettlementOption one => words.With(nameof(PlanText.AskSettlement), words.Amount(one.Amount), words.Amount(proposal.Waived)),
        _ => throw new InvalidOperationException("A request is one of the family, and a combination is of single ones."),
    };

    private string Overdue() => words.Amount(Money.Max(Money.Zero(Start.Currency), Start.Arrears - proposal.Waived - proposal.PaidToday));

    private string Count(int count) => words.Count("Instalments", count);

    private string Months(IReadOnlyList<int> months)
    {
        var names = months.Select(month => words.Month(month)).ToList();
        return names.Count == 1 ? names[0] : words.With(nameof(PlanText.ListOfTwo), string.Join(", ", names.Take(names.Count - 1)), names[^1]);
    }
}
