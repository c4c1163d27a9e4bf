using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>What happens to the money expected from customers.</summary>
/// <param name="ShareReceived">The part of each receipt that comes in: 1 is all, 0.8 is 20 % less.</param>
/// <param name="DaysLater">How many days later each receipt comes in; not negative.</param>
/// <exception cref="ArgumentOutOfRangeException">The share is negative, or the delay is.</exception>
public sealed record CashScenario(decimal ShareReceived, int DaysLater)
{
    /// <summary>Customers pay what is expected, when it is expected.</summary>
    public static CashScenario AsPlanned { get; } = new(1m, 0);

    /// <summary>Customers pay 20 % less.</summary>
    /// <remarks>Source: 13-week forecasting practice (core.score.org; secondary).</remarks>
    public static CashScenario CustomersPayLess { get; } = new(0.8m, 0);

    /// <summary>Customers pay two weeks later.</summary>
    /// <remarks>Source: 13-week forecasting practice (core.score.org; secondary).</remarks>
    public static CashScenario CustomersPayLater { get; } = new(1m, 14);

    /// <summary>Customers pay 20 % less, and two weeks later.</summary>
    public static CashScenario CustomersPayLessAndLater { get; } = new(0.8m, 14);

    /// <summary>The part of each receipt that comes in; not negative.</summary>
    public decimal ShareReceived { get; } = ShareReceived >= 0
        ? ShareReceived
        : throw new ArgumentOutOfRangeException(nameof(ShareReceived), ShareReceived, "A share is not negative.");

    /// <summary>How many days later each receipt comes in; not negative.</summary>
    public int DaysLater { get; } = DaysLater >= 0
        ? DaysLater
        : throw new ArgumentOutOfRangeException(nameof(DaysLater), DaysLater, "A delay is not negative.");

    /// <summary>The assumption by its name.</summary>
    public static CashScenario Of(CashScenarioKind kind) => kind switch
    {
        CashScenarioKind.AsPlanned => AsPlanned,
        CashScenarioKind.PayLess => CustomersPayLess,
        CashScenarioKind.PayLater => CustomersPayLater,
        CashScenarioKind.PayLessAndLater => CustomersPayLessAndLater,
    };

    /// <summary>The item as this scenario has it; only a customer's receipt changes. The amount is rounded once, half to the even unit.</summary>
    internal CashItem Apply(CashItem item) => item.Kind == CashKind.CustomerReceipt
        ? new CashItem(item.Name, item.On.AddDays(DaysLater), Money.Round(item.Amount.Amount * ShareReceived, item.Amount.Currency), item.Kind)
        : item;
}
