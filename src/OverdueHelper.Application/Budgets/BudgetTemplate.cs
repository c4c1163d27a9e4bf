using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Budgets;

/// <summary>The lines that most statements have, to start from. They carry no amount: nothing is guessed.</summary>
internal static class BudgetTemplate
{
    /// <summary>The lines for who the borrower is, in the reader's language.</summary>
    public static IReadOnlyList<(BudgetSection Section, string Name)> For(BorrowerKind? kind) => kind switch
    {
        BorrowerKind.Company => Business,
        BorrowerKind.SoleTrader => [.. Business, (BudgetSection.Drawings, BudgetsText.LineDrawings), .. Household],
        BorrowerKind.Person or null => [(BudgetSection.Earnings, BudgetsText.LineWages), .. Household],
    };

    private static IReadOnlyList<(BudgetSection Section, string Name)> Household =>
    [
        (BudgetSection.Benefits, BudgetsText.LineBenefits),
        (BudgetSection.Home, BudgetsText.LineRent),
        (BudgetSection.Utilities, BudgetsText.LineEnergy),
        (BudgetSection.Water, BudgetsText.LineWater),
        (BudgetSection.CareAndHealth, BudgetsText.LineHealth),
        (BudgetSection.Transport, BudgetsText.LineTransport),
        (BudgetSection.PensionsAndInsurance, BudgetsText.LineInsurance),
        (BudgetSection.CommunicationsAndLeisure, BudgetsText.LinePhone),
        (BudgetSection.FoodAndHousekeeping, BudgetsText.LineFood),
        (BudgetSection.Personal, BudgetsText.LineClothing),
        (BudgetSection.Savings, BudgetsText.LineSavings),
    ];

    private static IReadOnlyList<(BudgetSection Section, string Name)> Business =>
    [
        (BudgetSection.Takings, BudgetsText.LineTakings),
        (BudgetSection.RunningCosts, BudgetsText.LineMaterials),
        (BudgetSection.RunningCosts, BudgetsText.LineStaff),
        (BudgetSection.RunningCosts, BudgetsText.LinePremises),
        (BudgetSection.RunningCosts, BudgetsText.LineTax),
    ];
}
