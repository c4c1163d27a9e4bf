using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>Each likely reason for a difference: the bank's figure is worked out by hand from another reading of the same loan.</summary>
public sealed class StatementCheckTests
{
    private static readonly DateOnly _on = Day("02-20");

    [Fact]
    public void The_lines_stand_in_their_order_with_both_figures()
    {
        var bank = new BankFigures(Eur, _on, Euro(300m), Euro(105.60m), Euro(109.30m), Day("02-01"));
        var lines = StatementCheck.Of(bank, Schedule, [], LoanRules.Default);

        Assert.Equal(
            [StatementPart.Balance, StatementPart.AmountOverdue, StatementPart.DaysPastDue, StatementPart.Instalment],
            lines.Select(line => line.Part));
        Assert.All(lines, line => Assert.True(line.Agrees));
        Assert.Equal([Euro(300m), Euro(109.30m), null, Euro(105.60m)], lines.Select(line => line.Ours));
        Assert.Equal([Euro(300m), Euro(109.30m), null, Euro(105.60m)], lines.Select(line => line.Banks));
        Assert.Equal((19, 19), (lines[2].OurDays, lines[2].BanksDays));
    }

    [Fact]
    public void What_the_bank_did_not_say_is_not_compared()
    {
        var lines = StatementCheck.Of(new BankFigures(Eur, _on), Schedule, [], LoanRules.Default);

        Assert.All(lines, line => Assert.Equal(DifferenceReason.NotComparable, line.Reason));
        Assert.All(lines, line => Assert.Null(line.Difference));
        Assert.DoesNotContain(lines, line => line.Agrees);
    }

    // 1 February is a due date and 20 January lies before the first: the fee is kept with an instalment that is not overdue yet.
    [Theory]
    [InlineData("01-20")]
    [InlineData("02-01")]
    public void A_charge_counts_from_its_own_day_so_that_a_figure_accepted_once_agrees(string on)
    {
        var bank = new BankFigures(Eur, Day(on), AmountOverdue: Euro(25m));
        var line = StatementCheck.Of(bank, Schedule, [], LoanRules.Default)[1];
        var accepted = StatementCheck.Accept(line, ArrearsStatement.On(Day(on), Schedule, [], LoanRules.Default), 1)!;

        Assert.Equal((DifferenceReason.Charge, Euro(25m)), (line.Reason, Assert.IsType<LoanEvent.Charge>(accepted).Amount));
        Assert.True(StatementCheck.Of(bank, Schedule, [accepted], LoanRules.Default)[1].Agrees);
    }

    // Ours: the first instalment of 109.30 and the fee of 5.00. Three instalments may differ by a cent each.
    [Theory]
    [InlineData(0.00, DifferenceReason.None)]
    [InlineData(-0.01, DifferenceReason.DayCount)]
    [InlineData(-0.03, DifferenceReason.DayCount)]
    [InlineData(0.03, DifferenceReason.DayCount)]
    [InlineData(0.04, DifferenceReason.Charge)]
    [InlineData(-0.04, DifferenceReason.Unexplained)]
    [InlineData(-5.00, DifferenceReason.Charge)]
    [InlineData(5.00, DifferenceReason.Charge)]
    [InlineData(-7.00, DifferenceReason.Unexplained)]
    public void A_few_cents_are_a_day_count_a_known_charge_is_named_and_more_than_ours_is_a_charge_of_the_banks(double difference, DifferenceReason reason) =>
        Assert.Equal(reason, Overdue(Euro(114.30m) + Euro((decimal)difference), Day("02-20"), Fee("02-10", 5m)));

    [Theory]
    [InlineData("02-20", 109.30, DifferenceReason.Charge)]
    [InlineData("02-21", 104.30, DifferenceReason.Unexplained)]
    public void A_charge_of_the_same_day_explains_a_difference_and_a_later_one_does_not(string charged, double theirs, DifferenceReason reason) =>
        Assert.Equal(reason, Overdue(Euro((decimal)theirs), Day("02-20"), Fee(charged, 5m)));

    [Theory]
    [InlineData(1, DifferenceReason.Charge)]
    [InlineData(2, DifferenceReason.MissingPayment)]
    [InlineData(61, DifferenceReason.MissingPayment)]
    public void The_last_60_payments_are_read_otherwise_and_no_older_one(int number, DifferenceReason reason)
    {
        // 61 payments, of 0.10, 0.20 and so on to 6.10; the bank asks for one of them again.
        LoanEvent[] events = [.. Enumerable.Range(1, 61).Select(k => Pay("01-05", 0.10m * k, k))];
        var bank = new BankFigures(Eur, Day("02-20"), null, null, ArrearsStatement.On(Day("02-20"), Of((2, 300m, 0m)), events, LoanRules.Default).Arrears.Total + Euro(0.10m * number));

        Assert.Equal(reason, StatementCheck.Of(bank, Of((2, 300m, 0m)), events, LoanRules.Default)[1].Reason);
    }

    [Fact]
    public void A_loan_without_instalments_is_compared_too()
    {
        LoanEvent[] events = [new LoanEvent.Restructure(Day("01-10"), 1, [], CarriesArrears: true)];

        Assert.Equal(Euro(0), StatementCheck.Of(new BankFigures(Eur, _on, Euro(0), Euro(0), Euro(0)), Schedule, events, LoanRules.Default)[3].Ours);
    }

    [Fact]
    public void Another_order_of_spreading_is_found()
    {
        // 50.00 paid on 5 February and a fee of 5.00 the day before. We pay the fee first: 5.00 and 9.30, then 35.70 of principal.
        // A bank that pays interest and principal first repays 40.70 of it, one that pays principal first all 50.00.
        Assert.Equal(DifferenceReason.AllocationOrder, Reason(Balance(259.30m), StatementPart.Balance, Fee("02-04", 5m, 1), Pay("02-05", 50m, 2)));
        Assert.Equal(DifferenceReason.AllocationOrder, Reason(Balance(250m), StatementPart.Balance, Fee("02-04", 5m, 1), Pay("02-05", 50m, 2)));

        static BankFigures Balance(decimal amount) => new(Eur, _on, Balance: Euro(amount));
    }

    [Fact]
    public void Another_day_of_receipt_is_found_up_to_a_week_later()
    {
        // The bank has nothing of the 109.30 we sent on 15 February: it received them on 21 or 22 February, or we never sent them.
        Assert.Equal(DifferenceReason.DateOfReceipt, Overdue(Euro(109.30m), _on, Pay("02-15", 109.30m)));
        Assert.Equal(DifferenceReason.DateOfReceipt, Overdue(Euro(109.30m), _on, Pay("02-14", 109.30m)));
        Assert.Equal(DifferenceReason.MissingPayment, Overdue(Euro(109.30m), _on, Pay("02-13", 109.30m)));
    }

    [Fact]
    public void Only_the_payment_that_explains_the_difference_is_moved()
    {
        LoanEvent[] events = [Pay("02-05", 50m, 1), Fee("02-06", 4m, 2), Pay("02-18", 30m, 3)];

        // 109.30 and 4.00 less 50.00: the 30.00 came after the 20th.
        Assert.Equal(DifferenceReason.DateOfReceipt, Overdue(Euro(63.30m), _on, events));
        // Less 30.00: the 50.00 are missing.
        Assert.Equal(DifferenceReason.MissingPayment, Overdue(Euro(83.30m), _on, events));
    }

    [Fact]
    public void Default_interest_that_the_bank_counts_as_overdue_is_named()
    {
        // 100.00 for 19 days at 36.5 %: 1.90.
        var rules = new LoanRules { DefaultInterest = new DefaultInterestRule(DefaultInterestKind.Fixed, 0.365m) };
        var lines = StatementCheck.Of(new BankFigures(Eur, _on, AmountOverdue: Euro(111.20m)), Schedule, [], rules);

        Assert.Equal(DifferenceReason.DefaultInterest, lines[1].Reason);
    }

    [Fact]
    public void A_balance_above_ours_is_not_explained_by_a_charge() =>
        Assert.Equal(DifferenceReason.Unexplained, Reason(new BankFigures(Eur, _on, Balance: Euro(310m)), StatementPart.Balance));

    [Fact]
    public void Another_instalment_is_a_matter_of_the_day_count() =>
        Assert.Equal(DifferenceReason.DayCount, Reason(new BankFigures(Eur, _on, Instalment: Euro(120m)), StatementPart.Instalment));

    [Theory]
    [InlineData("02-01", "109.30")]
    [InlineData("02-02", "105.60")]
    [InlineData("03-01", "105.60")]
    [InlineData("03-02", "103.10")]
    [InlineData("06-01", "103.10")]
    public void The_instalment_compared_is_the_next_one_or_the_last(string asOf, string instalment)
    {
        var line = StatementCheck.Of(new BankFigures(Eur, Day(asOf)), Schedule, [], LoanRules.Default)[3];

        Assert.Equal(instalment, Text(line.Ours!.Value));
    }

    // Ours: 19 days on 20 February, 9 of them frozen by an agreed pause.
    [Theory]
    [InlineData("02-01", DifferenceReason.None)]
    [InlineData("01-31", DifferenceReason.DayCount)]
    [InlineData("02-10", DifferenceReason.DayCount)]
    [InlineData("02-05", DifferenceReason.Unexplained)]
    [InlineData("02-02", DifferenceReason.Unexplained)]
    public void Days_differ_by_the_due_date_itself_or_by_a_pause(string since, DifferenceReason reason) => Assert.Equal(
        reason,
        Reason(new BankFigures(Eur, _on, OverdueSince: Day(since)), StatementPart.DaysPastDue, new LoanEvent.Pause(Day("02-05"), 1, Day("02-14"), PauseKind.Agreed)));

    [Fact]
    public void Days_of_a_payment_the_bank_does_not_have_are_found()
    {
        var on = Day("03-11");

        // With the payment the second instalment is the oldest, 10 days; without it the first one, 38 days.
        Assert.Equal(DifferenceReason.MissingPayment, Reason(new BankFigures(Eur, on, OverdueSince: Day("02-01")), StatementPart.DaysPastDue, Pay("02-01", 109.30m)));
        Assert.Equal(DifferenceReason.Unexplained, Reason(new BankFigures(Eur, on, OverdueSince: Day("02-20")), StatementPart.DaysPastDue, Pay("02-01", 109.30m)));
    }

    [Fact]
    public void Days_of_another_order_of_spreading_are_found()
    {
        // A fee of 5.00, then 109.30: we pay the fee and 5.00 of the instalment stays open; interest and principal first leave only the fee.
        var bank = new BankFigures(Eur, _on, AmountOverdue: Euro(0m));

        Assert.Equal(DifferenceReason.AllocationOrder, Reason(bank, StatementPart.DaysPastDue, Fee("02-04", 5m, 1), Pay("02-05", 109.30m, 2)));
    }

    [Fact]
    public void A_bank_that_says_nothing_is_overdue_counts_no_day_and_one_whose_date_is_to_come_neither()
    {
        Assert.Equal(0, StatementCheck.Of(new BankFigures(Eur, _on, AmountOverdue: Euro(0m)), Schedule, [], LoanRules.Default)[2].BanksDays);
        Assert.Equal(0, StatementCheck.Of(new BankFigures(Eur, _on, OverdueSince: Day("03-01")), Schedule, [], LoanRules.Default)[2].BanksDays);
        Assert.Null(StatementCheck.Of(new BankFigures(Eur, _on, AmountOverdue: Euro(1m)), Schedule, [], LoanRules.Default)[2].BanksDays);
    }

    [Theory]
    [InlineData(125.30, "Charge Fee 4.00")]
    [InlineData(121.30, null)]
    [InlineData(116.30, "Waiver Fee 5.00")]
    [InlineData(114.30, "Waiver Penalty 7.00")]
    [InlineData(114.29, null)]
    public void The_banks_amount_is_accepted_as_a_fee_or_as_a_waiver_of_what_is_charged(double banks, string? entry)
    {
        LoanEvent[] events = [Fee("02-10", 5m), Penalty("02-11", 7m)];
        var ours = ArrearsStatement.On(_on, Schedule, events, LoanRules.Default);
        var line = StatementCheck.Of(new BankFigures(Eur, _on, AmountOverdue: Euro((decimal)banks)), Schedule, events, LoanRules.Default)[1];

        var accepted = StatementCheck.Accept(line, ours, 9);

        Assert.Equal(entry, accepted switch
        {
            LoanEvent.Charge charge => $"Charge {charge.Kind} {Text(charge.Amount)}",
            LoanEvent.Waiver waiver => $"Waiver {waiver.Component} {Text(waiver.Amount)}",
            _ => null,
        });
        Assert.True(accepted is null || (accepted.On, accepted.Sequence) == (_on, 9));
    }

    [Fact]
    public void Only_the_overdue_amount_can_be_accepted()
    {
        var lines = StatementCheck.Of(new BankFigures(Eur, _on, Balance: Euro(310m)), Schedule, [], LoanRules.Default);
        var ours = ArrearsStatement.On(_on, Schedule, [], LoanRules.Default);

        Assert.Null(StatementCheck.Accept(lines[0], ours, 9));
        Assert.Null(StatementCheck.Accept(lines[1], ours, 9));
    }

    private static DifferenceReason Overdue(Domain.Values.Money banks, DateOnly on, params LoanEvent[] events) =>
        Reason(new BankFigures(Eur, on, AmountOverdue: banks), StatementPart.AmountOverdue, events);

    private static DifferenceReason Reason(BankFigures bank, StatementPart part, params LoanEvent[] events) =>
        StatementCheck.Of(bank, Schedule, events, LoanRules.Default).Single(line => line.Part == part).Reason;
}
