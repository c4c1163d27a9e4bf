using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Web.Features.Options;

/// <summary>The words of a lender's fixed steps, and the request they come to.</summary>
internal static class WaterfallWords
{
    public static string Name(WaterfallPartKind kind) => kind switch
    {
        WaterfallPartKind.SetRate => WaterfallText.StepSetRate,
        WaterfallPartKind.LowerRate => WaterfallText.StepLowerRate,
        WaterfallPartKind.LongerTerm => WaterfallText.StepLongerTerm,
        WaterfallPartKind.Forbear => WaterfallText.StepForbear,
    };

    /// <summary>The request with the same result; nothing when it puts a part aside, raises the rate, or changes nothing.</summary>
    public static ProposalTerms? Terms(WaterfallResult result, PlanStart start)
    {
        if (!result.Forborne.IsZero || result.YearlyRate > start.YearlyRate)
        {
            return null;
        }

        List<ProposalPart> parts = [];
        if (result.YearlyRate < start.YearlyRate)
        {
            parts.Add(new ProposalPart(ProposalKind.LowerRate) { Share = result.YearlyRate });
        }

        if (result.Instalments > start.Remaining.Count)
        {
            parts.Add(new ProposalPart(ProposalKind.LongerTerm) { Instalments = result.Instalments });
        }

        if (!start.Arrears.IsZero)
        {
            parts.Add(new ProposalPart(ProposalKind.CapitaliseArrears));
        }

        return parts.Count > 0 && new ProposalTerms(parts) is { IsPossible: true } terms ? terms : null;
    }
}
