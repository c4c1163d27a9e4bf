namespace OverdueHelper.Domain.Budgets;

/// <summary>The assumptions about customers that are shown side by side.</summary>
public enum CashScenarioKind
{
    /// <summary>Customers pay what is expected, when it is expected.</summary>
    AsPlanned,

    /// <summary>Customers pay 20 % less.</summary>
    PayLess,

    /// <summary>Customers pay two weeks later.</summary>
    PayLater,

    /// <summary>Customers pay 20 % less, and two weeks later.</summary>
    PayLessAndLater,
}
