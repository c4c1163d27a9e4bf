namespace OverdueHelper.Domain.Budgets;

/// <summary>How the sections stand to each other.</summary>
public static class BudgetSections
{
    /// <summary>Every section, in the order of the statement.</summary>
    public static IReadOnlyList<BudgetSection> All { get; } = Enum.GetValues<BudgetSection>();

    /// <summary>The sections of the household; drawings are its income from a trade.</summary>
    public static IReadOnlyList<BudgetSection> Household { get; } =
        [.. All.Where(section => section.Group() is not (BudgetGroup.Takings or BudgetGroup.RunningCosts))];

    /// <summary>The sections of the business.</summary>
    public static IReadOnlyList<BudgetSection> Business { get; } =
        [.. All.Where(section => section.Group() is BudgetGroup.Takings or BudgetGroup.RunningCosts or BudgetGroup.Drawings)];

    /// <summary>The block that a section is totalled in.</summary>
    public static BudgetGroup Group(this BudgetSection section) => section switch
    {
        BudgetSection.Earnings or BudgetSection.Benefits or BudgetSection.Pensions or BudgetSection.OtherIncome => BudgetGroup.Income,
        BudgetSection.Home or BudgetSection.Utilities or BudgetSection.Water or BudgetSection.CareAndHealth or BudgetSection.Transport
            or BudgetSection.School or BudgetSection.PensionsAndInsurance or BudgetSection.Professional or BudgetSection.OtherEssential => BudgetGroup.Essentials,
        BudgetSection.CommunicationsAndLeisure or BudgetSection.FoodAndHousekeeping or BudgetSection.Personal => BudgetGroup.Flexible,
        BudgetSection.Savings => BudgetGroup.Savings,
        BudgetSection.Takings => BudgetGroup.Takings,
        BudgetSection.RunningCosts => BudgetGroup.RunningCosts,
        BudgetSection.Drawings => BudgetGroup.Drawings,
    };
}
