using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>Figures of Apache Fineract's own scenarios (features LoanReschedule, LoanReAmortization and LoanRepayment), with our entries.</summary>
public sealed class ScheduleChangeScenarioTests
{
    private static readonly Currency _euro = Currency.Of("EUR");
    private static readonly DateOnly _drawn = new(2023, 10, 1);

    // A quarter due at once, the rest every fifteen days.
    private static readonly RepaymentSchedule _fourQuarters = new(
        Euro(1000),
        _drawn,
        [.. Enumerable.Range(0, 4).Select(i => new Instalment(i + 1, _drawn.AddDays(15 * i), Euro(250), Euro(0), Euro(750 - (250 * i))))]);

    private static readonly RepaymentInterval _fortnight = RepaymentInterval.EveryDays(15);

    [Fact]
    public void An_instalment_due_today_stays_where_a_change_begins_with_a_later_one()
    {
        LoanEvent.Payment paid = new(_drawn, 1, Euro(250));
        var change = ScheduleChange.Extend(On(_drawn, paid), 2, _drawn.AddDays(15), 2, _fortnight);

        var rows = On(_drawn, paid, change).Instalments;

        Assert.Equal([250, 150, 150, 150, 150, 150], rows.Select(row => row.PrincipalDue.Amount));
        Assert.Equal(_drawn, rows[0].ClearedOn);
    }

    [Fact]
    public void A_charge_due_after_the_last_instalment_keeps_its_day_when_the_instalments_move()
    {
        var fee = new DateOnly(2023, 12, 17);
        LoanEvent.Disbursement place = new(_drawn, 1, Euro(0), [new Instalment(5, fee, Euro(0), Euro(0), Euro(0))]);
        LoanEvent.Charge charge = new(_drawn, 2, ChargeKind.Penalty, Euro(20), 5, fee);
        var day = new DateOnly(2023, 10, 5);
        var change = ScheduleChange.Postpone(On(day, place, charge), 3, _drawn.AddDays(15), new DateOnly(2023, 10, 31), _fortnight);

        var rows = On(day, place, charge, change).Instalments;

        Assert.Equal([_drawn, new(2023, 10, 31), new(2023, 11, 15), new(2023, 11, 30), fee], rows.Select(row => row.DueOn));
        Assert.Equal([0, 0, 0, 0, 20], rows.Select(row => row.Penalties.Amount));
    }

    [Fact]
    public void An_instalment_whose_rest_was_spread_is_cleared_on_the_day_of_the_change()
    {
        var (paidOn, day) = (new DateOnly(2023, 10, 17), new DateOnly(2023, 10, 30));
        LoanEvent[] paid = [new LoanEvent.Payment(_drawn, 1, Euro(250)), new LoanEvent.Payment(paidOn, 2, Euro(50))];
        var change = ScheduleChange.SpreadArrears(On(day, paid), 3, multiple: 100);

        var rows = On(day, [.. paid, change]).Instalments;

        Assert.Equal([250, 50, 350, 350], rows.Select(row => row.PrincipalDue.Amount));
        Assert.Equal(day, rows[1].ClearedOn);
    }

    [Fact]
    public void Flat_interest_moves_with_the_rate_from_the_instalment_named()
    {
        var drawn = new DateOnly(2023, 7, 1);
        var schedule = RepaymentSchedule.For(new LoanTerms(Euro(3000), 0.12m, drawn, drawn.AddMonths(1), 3) { DayCount = DayCount.Periodic, Method = RepaymentMethod.Flat });
        var day = new DateOnly(2023, 7, 5);
        var change = ScheduleChange.FlatRate(LoanLedger.To(day, schedule, [], LoanRules.Default), 1, new DateOnly(2023, 9, 1), 0.12m, 0.06m);

        var rows = LoanLedger.To(day, schedule, [change], LoanRules.Default).Instalments;

        Assert.Equal([30, 15, 15], rows.Select(row => row.InterestDue.Amount));
    }

    [Fact]
    public void Money_beyond_an_instalment_can_count_towards_the_principal_of_the_next_ones()
    {
        var drawn = new DateOnly(2022, 11, 1);
        var contract = RepaymentSchedule.For(new LoanTerms(Euro(5000), 0.12m, drawn, drawn.AddMonths(1), 6) { AgreedInstalment = Euro(862) });
        LoanEvent[] paid = [new LoanEvent.Payment(new DateOnly(2022, 12, 1), 1, Euro(1000)), new LoanEvent.Payment(new DateOnly(2023, 1, 1), 2, Euro(2000))];
        var terms = new ActualInterestTerms(0.12m, Euro(862)) { ExcessJoinsInstalment = true, RoundsEachStretch = true, Recast = ExcessPolicy.NextInstalment };

        var rows = ActualInterest.Rewrite(new DateOnly(2023, 1, 1), contract, paid, terms).Instalments;

        Assert.Equal([950.68m, 1958.73m, 0, 407.45m, 844.85m, 838.29m], rows.Select(row => row.Principal.Amount));
        Assert.Equal([49.32m, 41.27m, 21.31m, 19.24m, 17.15m, 8.27m], rows.Select(row => row.Interest.Amount));
    }

    private static LoanLedger On(DateOnly day, params LoanEvent[] events) => LoanLedger.To(day, _fourQuarters, events, LoanRules.Default);

    private static Money Euro(int amount) => new(amount * 100L, _euro);
}
