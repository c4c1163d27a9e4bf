using CsCheck;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Budgets;

public class CashOutlookTests
{
    private static readonly Currency _eur = Currency.Of("EUR");
    private static readonly Currency _usd = Currency.Of("USD");
    private static readonly DateOnly _start = new(2026, 11, 30);

    private static readonly Gen<CashItem> _item = Gen.Select(Gen.Int[-20, 120], Gen.Long[0, 900_000], Gen.Enum<CashKind>(), Gen.Bool)
        .Select((day, minor, kind, foreign) => new CashItem("", _start.AddDays(day), new Money(minor, foreign ? _usd : _eur), kind));

    [Fact]
    public void The_harder_assumption_never_leaves_more_in_any_week() =>
        _item.Array[0, 40].Sample(items =>
        {
            var outlook = CashOutlook.Of(Money.Zero(_eur), _start, items);
            return Enumerable.Range(0, CashForecast.WeekCount).All(week =>
                At(CashScenarioKind.PayLessAndLater, week) <= Money.Min(At(CashScenarioKind.PayLess, week), At(CashScenarioKind.PayLater, week)) &&
                Money.Max(At(CashScenarioKind.PayLess, week), At(CashScenarioKind.PayLater, week)) <= At(CashScenarioKind.AsPlanned, week));

            Money At(CashScenarioKind kind, int week) => outlook[kind].Weeks[week].Closing;
        });

    [Fact]
    public void What_comes_later_is_missing_now_to_the_cent_in_both_delays() =>
        _item.Array[0, 40].Sample(items =>
        {
            var outlook = CashOutlook.Of(Money.Zero(_eur), _start, items);
            return Adds(CashScenarioKind.PayLater, CashScenarioKind.AsPlanned) && Adds(CashScenarioKind.PayLessAndLater, CashScenarioKind.PayLess);

            bool Adds(CashScenarioKind late, CashScenarioKind early) => outlook[late].Receipts + outlook[late].ReceivedAfter == outlook[early].Receipts;
        });

    [Fact]
    public void Nothing_is_lost_between_the_weeks_and_what_is_kept_apart() =>
        _item.Array[0, 40].Sample(items =>
        {
            var outlook = CashOutlook.Of(Money.Zero(_eur), _start, items);
            var inWeeks = items.Where(item => item.On >= _start && item.On < _start.AddDays(91)).ToLookup(item => item.Amount.Currency);
            var apart = outlook.KeptApart.SingleOrDefault(one => one.Currency == _usd);
            return Sum(inWeeks[_eur], _eur) == outlook.AsPlanned.Receipts + outlook.AsPlanned.Payments
                && Sum(inWeeks[_usd], _usd) == (apart is null ? Money.Zero(_usd) : apart.Receipts + apart.Payments);

            static Money Sum(IEnumerable<CashItem> some, Currency currency) => Money.Sum(some.Select(item => item.Amount), currency);
        });

    [Fact]
    public void A_rate_turns_each_amount_once()
    {
        CashItem[] items = [new("Hotel", _start, new Money(1_005, _usd), CashKind.CustomerReceipt), new("Hotel", _start, new Money(1_005, _usd), CashKind.CustomerReceipt)];

        var outlook = CashOutlook.Of(Money.Zero(_eur), _start, items, [new EnteredRate(_usd, _eur, 0.91m)]);

        // 10.05 x 0.91 = 9.1455, rounded to 9.15 each
        Assert.Equal("18.30 EUR", outlook.AsPlanned.Receipts.ToString());
        Assert.Empty(outlook.KeptApart);
    }

    [Fact]
    public void The_mildest_assumption_that_ends_below_zero_is_named()
    {
        CashItem[] items =
        [
            new("Hotel", _start, new Money(1_000_00, _eur), CashKind.CustomerReceipt),
            new("Wages", _start.AddDays(3), new Money(900_00, _eur), CashKind.Payment),
        ];

        Assert.Null(CashOutlook.Of(new Money(900_00, _eur), _start, items).FirstBelowZero);
        Assert.Equal(CashScenarioKind.PayLess, CashOutlook.Of(Money.Zero(_eur), _start, items).FirstBelowZero);
        Assert.Equal(CashScenarioKind.PayLater, CashOutlook.Of(new Money(100_00, _eur), _start, items).FirstBelowZero);
        Assert.Equal(CashScenarioKind.AsPlanned, CashOutlook.Of(new Money(-200_00, _eur), _start, items).FirstBelowZero);
    }
}
