using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>A direct cash flow of thirteen weeks: what is in the bank, week by week.</summary>
/// <remarks>
/// Direct means cash on the day it moves, not invoices. Edge rules: an item before the first day is part of the opening balance and is
/// not counted, in any scenario; an item after the last day is not counted either. What a delay pushes past the last day is reported,
/// so a late receipt is never lost without a trace and never counted twice.
/// </remarks>
public sealed class CashForecast
{
    /// <summary>How many weeks are shown: a quarter of a year.</summary>
    public const int WeekCount = 13;

    private CashForecast(IReadOnlyList<CashWeek> weeks, CashScenario scenario, Money receivedAfter)
    {
        Weeks = weeks;
        Scenario = scenario;
        ReceivedAfter = receivedAfter;
    }

    /// <summary>The thirteen weeks, each opening with the closing of the one before.</summary>
    public IReadOnlyList<CashWeek> Weeks { get; }

    /// <summary>What was assumed about customers.</summary>
    public CashScenario Scenario { get; }

    /// <summary>What the scenario's delay pushed past the last day: still owed by customers, not cash within the thirteen weeks.</summary>
    public Money ReceivedAfter { get; }

    /// <summary>The week that closes lowest; the first of them when several do.</summary>
    public CashWeek Lowest => Weeks.MinBy(week => week.Closing.Minor)!;

    /// <summary>The first week that closes below zero; null when none does. For a company's directors this is the week to take advice before.</summary>
    public CashWeek? FirstBelowZero => FirstBelow(Money.Zero(Lowest.Closing.Currency));

    /// <summary>What comes in over the thirteen weeks.</summary>
    public Money Receipts => Money.Sum(Weeks.Select(week => week.Receipts), Lowest.Closing.Currency);

    /// <summary>What goes out over the thirteen weeks, debt service included.</summary>
    public Money Payments => Money.Sum(Weeks.Select(week => week.Payments), Lowest.Closing.Currency);

    /// <summary>What goes to lenders over the thirteen weeks.</summary>
    public Money DebtService => Money.Sum(Weeks.Select(week => week.DebtService), Lowest.Closing.Currency);

    /// <summary>Whether the trade's own cash of the thirteen weeks covers the debt service of the same weeks; the opening balance is not counted.</summary>
    public DebtServiceCover Cover => new(Receipts - (Payments - DebtService), DebtService);

    /// <summary>The first week that closes below a line the borrower needs to keep; null when none does.</summary>
    /// <param name="minimum">The least cash to hold.</param>
    public CashWeek? FirstBelow(Money minimum) => Weeks.FirstOrDefault(week => week.Closing < minimum);

    /// <summary>Lays expected movements out over thirteen weeks.</summary>
    /// <param name="opening">Cash at the start of <paramref name="startOn"/>; negative for an overdraft in use.</param>
    /// <param name="startOn">The first day of the first week.</param>
    /// <param name="items">The expected movements, in any order, all in the currency of <paramref name="opening"/>.</param>
    /// <param name="scenario">What is assumed about customers; as planned when left out.</param>
    /// <exception cref="InvalidOperationException">An item within the weeks is in another currency.</exception>
    public static CashForecast Of(Money opening, DateOnly startOn, IEnumerable<CashItem> items, CashScenario? scenario = null)
    {
        scenario ??= CashScenario.AsPlanned;
        var endOn = startOn.AddDays((7 * WeekCount) - 1);

        // Only what is still to come can be late: money expected before the first day is in the opening balance already.
        CashItem[] expected = [.. items.Where(item => item.On >= startOn && item.On <= endOn).Select(scenario.Apply)];
        var byWeek = expected.Where(item => item.On <= endOn).ToLookup(item => (item.On.DayNumber - startOn.DayNumber) / 7);
        var weeks = new List<CashWeek>(WeekCount);
        for (var i = 0; i < WeekCount; i++)
        {
            var week = new CashWeek(
                i + 1,
                startOn.AddDays(7 * i),
                i == 0 ? opening : weeks[i - 1].Closing,
                Total(byWeek[i].Where(item => item.IsReceipt)),
                Total(byWeek[i].Where(item => !item.IsReceipt)),
                Total(byWeek[i].Where(item => item.Kind == CashKind.DebtService)));
            weeks.Add(week);
        }

        return new CashForecast(weeks, scenario, Total(expected.Where(item => item.On > endOn)));

        Money Total(IEnumerable<CashItem> some) => Money.Sum(some.Select(item => item.Amount), opening.Currency);
    }
}
