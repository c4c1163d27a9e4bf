using CsCheck;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Budgets;

public class CashForecastTests
{
    private static readonly Currency _eur = Currency.Of("EUR");
    private static readonly DateOnly _start = new(2026, 11, 30);
    private static readonly DateOnly _end = _start.AddDays(90);

    private static readonly Gen<CashItem> _item = Gen.Select(Gen.Int[-20, 120], Gen.Long[0, 900_000], Gen.Enum<CashKind>())
        .Select((day, minor, kind) => new CashItem("", _start.AddDays(day), new Money(minor, _eur), kind));

    private static readonly CashItem[] _workshop =
    [
        .. CashItem.Repeat(new CashItem("Customers", new DateOnly(2026, 12, 4), Eur(2_500_00), CashKind.CustomerReceipt), Frequency.Weekly, _end),
        .. CashItem.Repeat(new CashItem("Wages", new DateOnly(2026, 12, 31), Eur(5_000_00), CashKind.Payment), Frequency.Monthly, _end),
        .. CashItem.Repeat(new CashItem("Supplier", new DateOnly(2026, 12, 1), Eur(1_800_00), CashKind.Payment), Frequency.FourWeekly, _end),
        .. CashItem.Repeat(new CashItem("Bank", new DateOnly(2026, 12, 15), Eur(1_450_00), CashKind.DebtService), Frequency.Monthly, _end),
    ];

    [Fact]
    public void Thirteen_weeks_of_a_workshop()
    {
        var flow = CashForecast.Of(Eur(3_000_00), _start, _workshop);

        string[] expected =
        [
            "1 2026-11-30 3000.00 2500.00 1800.00 3700.00",
            "2 2026-12-07 3700.00 2500.00 0.00 6200.00",
            "3 2026-12-14 6200.00 2500.00 1450.00 7250.00",
            "4 2026-12-21 7250.00 2500.00 0.00 9750.00",
            "5 2026-12-28 9750.00 2500.00 6800.00 5450.00",
            "6 2027-01-04 5450.00 2500.00 0.00 7950.00",
            "7 2027-01-11 7950.00 2500.00 1450.00 9000.00",
            "8 2027-01-18 9000.00 2500.00 0.00 11500.00",
            "9 2027-01-25 11500.00 2500.00 6800.00 7200.00",
            "10 2027-02-01 7200.00 2500.00 0.00 9700.00",
            "11 2027-02-08 9700.00 2500.00 0.00 12200.00",
            "12 2027-02-15 12200.00 2500.00 1450.00 13250.00",
            "13 2027-02-22 13250.00 2500.00 6800.00 8950.00",
        ];
        Assert.Equal(expected, flow.Weeks.Select(week => FormattableString.Invariant(
            $"{week.Number} {week.StartsOn:yyyy-MM-dd} {week.Opening.Amount:F2} {week.Receipts.Amount:F2} {week.Payments.Amount:F2} {week.Closing.Amount:F2}")));
        Assert.Equal(1, flow.Lowest.Number);
        Assert.Null(flow.FirstBelowZero);
        Assert.Equal(1, flow.FirstBelow(Eur(5_000_00))!.Number);

        // 32,500 received; 7,200 + 15,000 to run the trade; 4,350 to the bank: 10,300 / 4,350 = 2.3678
        Assert.Equal(2.36m, flow.Cover.Ratio);
    }

    [Fact]
    public void Customers_who_pay_two_weeks_later_pull_the_lowest_week_down()
    {
        var flow = CashForecast.Of(Eur(3_000_00), _start, _workshop, CashScenario.CustomersPayLater);

        // Week 5: 3,000 - 1,800, two weeks without receipts, 3 x 2,500 - 1,450 - 6,800
        Assert.Equal((5, "450.00 EUR"), (flow.Lowest.Number, flow.Lowest.Closing.ToString()));
        Assert.Equal("5000.00 EUR", flow.ReceivedAfter.ToString());
        Assert.Equal("27500.00 EUR", flow.Receipts.ToString());
    }

    [Fact]
    public void Customers_who_pay_a_fifth_less_bring_a_fifth_less()
    {
        var flow = CashForecast.Of(Eur(3_000_00), _start, _workshop, CashScenario.CustomersPayLess);

        Assert.Equal("26000.00 EUR", flow.Receipts.ToString());
        // 3,800 / 4,350 = 0.8735
        Assert.Equal(0.87m, flow.Cover.Ratio);
        Assert.False(flow.Cover.IsMet);
    }

    [Fact]
    public void Wages_on_the_31st_return_to_the_31st_after_a_shorter_month() =>
        Assert.Equal(
            ["2027-01-31", "2027-02-28", "2027-03-31"],
            CashItem.Repeat(new CashItem("Wages", new DateOnly(2027, 1, 31), Eur(1), CashKind.Payment), Frequency.Monthly, new DateOnly(2027, 3, 31))
                .Select(item => item.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_week_opens_with_the_closing_of_the_one_before() =>
        Gen.Select(_item.Array[0, 40], Gen.Long[-900_000, 900_000]).Sample((items, opening) =>
        {
            var flow = CashForecast.Of(Eur(opening), _start, items);
            return flow.Weeks.Count == CashForecast.WeekCount
                && flow.Weeks.Zip(flow.Weeks.Skip(1)).All(pair => pair.First.Closing == pair.Second.Opening)
                && flow.Weeks[^1].Closing.Minor == opening + flow.Receipts.Minor - flow.Payments.Minor
                && flow.Weeks.All(week => week.Closing >= flow.Lowest.Closing);
        });

    [Fact]
    public void A_late_receipt_is_neither_created_nor_lost() =>
        Gen.Select(_item.Array[0, 40], Gen.Int[0, 120]).Sample((items, days) =>
        {
            var planned = CashForecast.Of(Eur(0), _start, items);
            var late = CashForecast.Of(Eur(0), _start, items, new CashScenario(1m, days));
            return planned.Receipts == late.Receipts + late.ReceivedAfter && planned.Payments == late.Payments && planned.ReceivedAfter.IsZero;
        });

    [Fact]
    public void Later_or_less_money_never_lifts_a_week() =>
        Gen.Select(_item.Array[0, 40], Gen.Int[0, 60], Gen.Int[0, 100]).Sample((items, days, percent) =>
        {
            var planned = CashForecast.Of(Eur(0), _start, items);
            var worse = CashForecast.Of(Eur(0), _start, items, new CashScenario(percent / 100m, days));
            return planned.Weeks.Zip(worse.Weeks).All(pair => pair.Second.Closing <= pair.First.Closing);
        });

    [Fact]
    public void Cover_is_cut_down_so_that_it_never_looks_met_when_it_is_not()
    {
        Assert.Equal(0.99m, new DebtServiceCover(Eur(9_999), Eur(10_000)).Ratio);
        Assert.False(new DebtServiceCover(Eur(9_999), Eur(10_000)).IsMet);
        Assert.Equal(-0.51m, new DebtServiceCover(Eur(-5_001), Eur(10_000)).Ratio);
        Assert.Null(new DebtServiceCover(Eur(5), Eur(0)).Ratio);
    }

    private static Money Eur(long minor) => new(minor, _eur);
}
