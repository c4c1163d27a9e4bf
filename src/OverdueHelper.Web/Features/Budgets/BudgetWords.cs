using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Web.Features.Budgets;

/// <summary>The words for what the domain names, and which sections a borrower is asked for.</summary>
internal static class BudgetWords
{
    public static string Of(BudgetSection section) => section switch
    {
        BudgetSection.Earnings => BudgetText.Earnings,
        BudgetSection.Benefits => BudgetText.Benefits,
        BudgetSection.Pensions => BudgetText.Pensions,
        BudgetSection.OtherIncome => BudgetText.OtherIncome,
        BudgetSection.Home => BudgetText.Home,
        BudgetSection.Utilities => BudgetText.Utilities,
        BudgetSection.Water => BudgetText.Water,
        BudgetSection.CareAndHealth => BudgetText.CareAndHealth,
        BudgetSection.Transport => BudgetText.Transport,
        BudgetSection.School => BudgetText.School,
        BudgetSection.PensionsAndInsurance => BudgetText.PensionsAndInsurance,
        BudgetSection.Professional => BudgetText.Professional,
        BudgetSection.OtherEssential => BudgetText.OtherEssential,
        BudgetSection.CommunicationsAndLeisure => BudgetText.CommunicationsAndLeisure,
        BudgetSection.FoodAndHousekeeping => BudgetText.FoodAndHousekeeping,
        BudgetSection.Personal => BudgetText.Personal,
        BudgetSection.Savings => BudgetText.Savings,
        BudgetSection.Takings => BudgetText.Takings,
        BudgetSection.RunningCosts => BudgetText.RunningCosts,
        BudgetSection.Drawings => BudgetText.Drawings,
    };

    public static string Of(BudgetGroup group) => group switch
    {
        BudgetGroup.Income => BudgetText.GroupIncome,
        BudgetGroup.Essentials => BudgetText.GroupEssentials,
        BudgetGroup.Flexible => BudgetText.GroupFlexible,
        BudgetGroup.Savings => BudgetText.GroupSavings,
        BudgetGroup.Takings => BudgetText.GroupTakings,
        BudgetGroup.RunningCosts => BudgetText.GroupRunningCosts,
        BudgetGroup.Drawings => BudgetText.GroupDrawings,
    };

    public static string Of(StressKind kind) => kind switch
    {
        StressKind.IncomeDownTenPercent => BudgetText.StressTen,
        StressKind.IncomeDownTwentyPercent => BudgetText.StressTwenty,
        StressKind.OneMonthWithoutIncome => BudgetText.StressMonth,
        StressKind.RateUpTwoPoints => BudgetText.StressRate,
    };

    public static string Of(StressVerdict verdict) => verdict switch
    {
        StressVerdict.Holds => BudgetText.Holds,
        StressVerdict.Fails => BudgetText.Fails,
        StressVerdict.NotKnown => BudgetText.NotKnownYet,
    };

    public static string Of(MemberAge age) => age switch
    {
        MemberAge.Adult => ItemsText.AgeAdult,
        MemberAge.OlderChild => ItemsText.AgeOlderChild,
        MemberAge.YoungerChild => ItemsText.AgeYoungerChild,
    };

    public static string Of(GuidelinePer per) => per switch
    {
        GuidelinePer.Household => ItemsText.PerHousehold,
        GuidelinePer.FirstAdult => ItemsText.PerFirstAdult,
        GuidelinePer.FurtherAdult => ItemsText.PerFurtherAdult,
        GuidelinePer.YoungerChild => ItemsText.PerYoungerChild,
        GuidelinePer.OlderChild => ItemsText.PerOlderChild,
    };

    public static string Of(GuidelineProblem problem) => problem switch
    {
        GuidelineProblem.FieldsMissing => ItemsText.ProblemFieldsMissing,
        GuidelineProblem.SectionUnknown => ItemsText.ProblemSectionUnknown,
        GuidelineProblem.PerUnknown => ItemsText.ProblemPerUnknown,
        GuidelineProblem.CurrencyUnknown => ItemsText.ProblemCurrencyUnknown,
        GuidelineProblem.AmountUnreadable => ItemsText.ProblemAmountUnreadable,
        GuidelineProblem.Repeated => ItemsText.ProblemRepeated,
        GuidelineProblem.NotAList => ItemsText.ProblemNotAList,
    };

    /// <summary>The sections of who the borrower is, and any other that has a line. A company has no household, and its directors' pay is a running cost.</summary>
    public static IEnumerable<BudgetSection> Asked(BorrowerKind? kind, ISet<BudgetSection> used) => BudgetSections.All
        .Where(section => used.Contains(section) || kind switch
        {
            BorrowerKind.Company => section.Group() is BudgetGroup.Takings or BudgetGroup.RunningCosts,
            BorrowerKind.SoleTrader => true,
            BorrowerKind.Person or null => BudgetSections.Household.Contains(section) && section is not BudgetSection.Drawings,
        })
        .OrderBy(section => section.Group() is BudgetGroup.Takings or BudgetGroup.RunningCosts or BudgetGroup.Drawings ? 0 : 1);
}
