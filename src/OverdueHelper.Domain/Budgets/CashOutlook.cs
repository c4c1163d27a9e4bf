using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>The same thirteen weeks under each assumption about customers, side by side.</summary>
/// <remarks>Amounts in another currency are turned once each, at the rate the borrower entered, half to the even unit; without a rate they are kept apart.</remarks>
public sealed class CashOutlook
{
    private readonly Dictionary<CashScenarioKind, CashForecast> _forecasts;

    private CashOutlook(Dictionary<CashScenarioKind, CashForecast> forecasts, Money? minimum, IReadOnlyList<CashApart> keptApart)
    {
        _forecasts = forecasts;
        Minimum = minimum;
        KeptApart = keptApart;
    }

    /// <summary>The least cash that the borrower needs to keep; null for no such line.</summary>
    public Money? Minimum { get; }

    /// <summary>What could not be counted for want of a rate, by currency code.</summary>
    public IReadOnlyList<CashApart> KeptApart { get; }

    /// <summary>The weeks as they are expected.</summary>
    public CashForecast AsPlanned => this[CashScenarioKind.AsPlanned];

    /// <summary>The currency of the forecast.</summary>
    public Currency Currency => AsPlanned.Lowest.Closing.Currency;

    /// <summary>The weeks under one assumption.</summary>
    public CashForecast this[CashScenarioKind kind] => _forecasts[kind];

    /// <summary>The first assumption under which a week closes below zero, from the mildest to the hardest; null when none does.</summary>
    public CashScenarioKind? FirstBelowZero =>
        Enum.GetValues<CashScenarioKind>().Where(kind => this[kind].FirstBelowZero is not null).Cast<CashScenarioKind?>().FirstOrDefault();

    /// <summary>Lays the movements out under each assumption.</summary>
    /// <param name="opening">Cash at the start of <paramref name="startOn"/>; negative for an overdraft in use.</param>
    /// <param name="startOn">The first day of the first week.</param>
    /// <param name="items">The expected movements, in any order and any currency.</param>
    /// <param name="rates">The rates that were entered, to the currency of <paramref name="opening"/>; others are not used.</param>
    /// <param name="minimum">The least cash to keep, in the currency of <paramref name="opening"/>.</param>
    /// <exception cref="ArgumentException">Two rates are given for one pair of currencies.</exception>
    public static CashOutlook Of(Money opening, DateOnly startOn, IEnumerable<CashItem> items, IEnumerable<EnteredRate>? rates = null, Money? minimum = null)
    {
        var currency = opening.Currency;
        var rateFrom = (rates ?? []).Where(rate => rate.To == currency).ToDictionary(rate => rate.From, rate => rate.Rate);
        var byCurrency = items.ToLookup(item => item.Amount.Currency);
        CashItem[] counted =
        [
            .. byCurrency[currency],
            .. rateFrom.SelectMany(rate => byCurrency[rate.Key].Select(item =>
                new CashItem(item.Name, item.On, Money.Round(item.Amount.Amount * rate.Value, currency), item.Kind))),
        ];
        var apart = byCurrency.Where(group => group.Key != currency && !rateFrom.ContainsKey(group.Key))
            .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => CashForecast.Of(Money.Zero(group.Key), startOn, group))
            .Select(alone => new CashApart(alone.Receipts, alone.Payments));
        return new CashOutlook(
            Enum.GetValues<CashScenarioKind>().ToDictionary(kind => kind, kind => CashForecast.Of(opening, startOn, counted, CashScenario.Of(kind))), minimum, [.. apart]);
    }
}
