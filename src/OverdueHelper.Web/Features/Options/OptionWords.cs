using System.Globalization;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Budgets;

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

    /// <summary>Which tests of something going wrong the request passes, in one line.</summary>
    public static string Stress(PlanStress? stress) => stress switch
    {
        { Fails: true } => string.Format(CultureInfo.CurrentCulture, ItemsText.StressFails, Either([.. Failed(stress)])),
        { IsKnown: true } => ItemsText.StressAllHold,
        _ => BudgetText.NotKnownYet,
    };

    private static string Either(string[] cases) => cases.Length == 1
        ? cases[0]
        : string.Format(CultureInfo.CurrentCulture, ItemsText.StressOr, string.Join(", ", cases[..^1]), cases[^1]);

    // What fails at 10% fails at 20% too: it is said once.
    private static IEnumerable<string> Failed(PlanStress stress)
    {
        var failed = stress.Results.Where(result => result.Verdict is StressVerdict.Fails).Select(result => result.Kind).ToList();
        return failed.Where(kind => kind is not StressKind.IncomeDownTwentyPercent || !failed.Contains(StressKind.IncomeDownTenPercent)).Select(kind => kind switch
        {
            StressKind.IncomeDownTenPercent => ItemsText.StressIfTen,
            StressKind.IncomeDownTwentyPercent => ItemsText.StressIfTwenty,
            StressKind.OneMonthWithoutIncome => ItemsText.StressIfMonth,
            StressKind.RateUpTwoPoints => ItemsText.StressIfRate,
        });
    }

    private static string Word(string key) => OptionsText.ResourceManager.GetString(key, CultureInfo.CurrentUICulture) ?? key;
}
