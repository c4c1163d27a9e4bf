using System.Globalization;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Features.Options;

/// <summary>The words of the requests.</summary>
internal static class OptionWords
{
    public static string Name(ProposalKind kind) => Word("Kind" + kind);

    public static string Means(ProposalKind kind) => Word("What" + kind);

    public static string NeedsFromBank(ProposalKind kind) => Word("NeedsFrom" + kind);

    public static string Need(PlanNeed need) => Word("Need" + need);

    /// <summary>Why a request has no figures.</summary>
    public static string WhyNot(PlanResult result, PlanStart start) => result switch
    {
        PlanDoesNotApply { Why: PlanObstacle.TermNotLonger } => string.Format(CultureInfo.CurrentCulture, OptionsText.ObstacleTermNotLonger, start.Remaining.Count),
        PlanDoesNotApply { Why: PlanObstacle.RateNotLower } => string.Format(CultureInfo.CurrentCulture, OptionsText.ObstacleRateNotLower, Formats.Percent(start.YearlyRate)),
        PlanDoesNotApply no => Word("Obstacle" + no.Why),
        PlanNeverRepays => OptionsText.NeverRepays,
        _ => OptionsText.NoFit,
    };

    /// <summary>What the request costs the bank, in per cent of the value at the contract's rate.</summary>
    public static string CostToBank(OptionFigures figures) => figures.Test switch
    {
        null => OptionsText.BankUnknown,
        { IsFree: true } => OptionsText.BankFree,
        { } test => test.Share.ToString("P2", CultureInfo.CurrentCulture.NumberFormat),
    };

    private static string Word(string key) => OptionsText.ResourceManager.GetString(key, CultureInfo.CurrentUICulture) ?? key;
}
