namespace OverdueHelper.Domain.Budgets;

/// <summary>The sections of a statement of income and spending.</summary>
/// <remarks>
/// The order and the division follow the structure that advisers in the United Kingdom use
/// (moneyadviceservice/sfs-developer-toolkit, data entry template), without its name or its figures.
/// </remarks>
public enum BudgetSection
{
    /// <summary>Income: wages, salary.</summary>
    Earnings,

    /// <summary>Income: payments from the state.</summary>
    Benefits,

    /// <summary>Income: pensions received.</summary>
    Pensions,

    /// <summary>Income: rent received, maintenance, help from relatives, anything else.</summary>
    OtherIncome,

    /// <summary>Fixed: rent, ground rent, property tax, the building's insurance.</summary>
    Home,

    /// <summary>Fixed: electricity, gas, other fuel.</summary>
    Utilities,

    /// <summary>Fixed: water and waste water.</summary>
    Water,

    /// <summary>Fixed: childcare, care of adults, prescriptions, health insurance.</summary>
    CareAndHealth,

    /// <summary>Fixed: fares, fuel, car insurance and tax.</summary>
    Transport,

    /// <summary>Fixed: uniforms, meals, trips, fees.</summary>
    School,

    /// <summary>Fixed: contributions to a pension, life and other insurance.</summary>
    PensionsAndInsurance,

    /// <summary>Fixed: accountant, court costs, union and professional fees.</summary>
    Professional,

    /// <summary>Fixed: another cost that cannot be left out.</summary>
    OtherEssential,

    /// <summary>Flexible: telephone, internet, hobbies, gifts.</summary>
    CommunicationsAndLeisure,

    /// <summary>Flexible: food, cleaning, pets, repairs.</summary>
    FoodAndHousekeeping,

    /// <summary>Flexible: clothing, hairdresser, toiletries.</summary>
    Personal,

    /// <summary>Money put aside each month.</summary>
    Savings,

    /// <summary>Business: what customers pay.</summary>
    Takings,

    /// <summary>Business: materials, wages, premises, everything the trade costs.</summary>
    RunningCosts,

    /// <summary>Business to household: what the owner takes out.</summary>
    Drawings,
}
