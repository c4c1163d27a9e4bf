using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>Changes written on 10 February, when the first instalment of 109.30 is overdue, unless a test says otherwise.</summary>
public sealed class ScheduleChangeTests
{
    private static readonly RepaymentInterval _monthly = RepaymentInterval.EveryMonths(1);

    private static readonly LoanLedger _ledger = LoanLedger.To(Day("02-10"), Schedule, [], LoanRules.Default);

    [Fact]
    public void Postponing_moves_the_instalments_from_one_on_and_keeps_their_amounts()
    {
        Assert.Equal(
            "2 03-15 100.00 5.60 100.00, 3 04-15 100.00 3.10 0.00",
            Rows(ScheduleChange.Postpone(_ledger, 7, Day("03-01"), Day("03-15"), _monthly)));
        Assert.Equal(
            "2 03-15 100.00 5.60 100.00, 3 03-29 100.00 3.10 0.00",
            Rows(ScheduleChange.Postpone(_ledger, 7, Day("03-01"), Day("03-15"), RepaymentInterval.EveryDays(14))));
        Assert.Equal(
            "3 04-20 100.00 3.10 0.00",
            Rows(ScheduleChange.Postpone(_ledger, 7, Day("04-01"), Day("04-20"), _monthly)));
    }

    [Fact]
    public void A_change_is_an_entry_of_its_day_and_leaves_the_arrears_where_they_are()
    {
        var change = ScheduleChange.Postpone(_ledger, 7, Day("03-01"), Day("03-15"), _monthly);
        var rows = LoanLedger.To(Day("02-20"), Schedule, [change], LoanRules.Default).Instalments;

        Assert.Equal((Day("02-10"), 7, false), (change.On, change.Sequence, change.CarriesArrears));
        Assert.Equal("109.30", Text(rows[0].Unpaid));
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public void Grace_puts_instalments_without_principal_before_the_one_named()
    {
        Assert.Equal(
            "3 04-01 0.00 0.00 100.00, 4 05-01 0.00 0.00 100.00, 5 06-01 100.00 3.10 0.00",
            Rows(ScheduleChange.PrincipalGrace(_ledger, 7, Day("03-02"), 2, _monthly)));
        Assert.Equal(
            "2 03-01 0.00 0.00 200.00, 3 04-01 100.00 5.60 100.00, 4 05-01 100.00 3.10 0.00",
            Rows(ScheduleChange.PrincipalGrace(_ledger, 7, Day("03-01"), 1, _monthly)));
    }

    // 200.00 and 8.70 are left from 1 March: thirds of them, the last takes the odd cent; or thirds in whole euros.
    [Theory]
    [InlineData(1, "2 03-01 66.67 2.90 133.33, 3 04-01 66.67 2.90 66.66, 4 05-01 66.66 2.90 0.00")]
    [InlineData(100, "2 03-01 67.00 2.90 133.00, 3 04-01 67.00 2.90 66.00, 4 05-01 66.00 2.90 0.00")]
    public void Extending_spreads_what_is_left_over_more_instalments(long multiple, string rows) =>
        Assert.Equal(rows, Rows(ScheduleChange.Extend(_ledger, 7, Day("03-01"), 1, _monthly, multiple)));

    [Fact]
    public void Extending_from_a_later_instalment_leaves_the_earlier_ones() => Assert.Equal(
        "3 04-01 50.00 1.55 50.00, 4 05-01 50.00 1.55 0.00",
        Rows(ScheduleChange.Extend(_ledger, 7, Day("04-01"), 1, _monthly)));

    // 100.00 and 9.30 are overdue: halves for the two instalments that remain; 60.00 and the rest in steps of 30.00.
    [Theory]
    [InlineData(1, "2 03-01 150.00 10.25 150.00, 3 04-01 150.00 7.75 0.00")]
    [InlineData(30_00, "2 03-01 160.00 10.25 140.00, 3 04-01 140.00 7.75 0.00")]
    public void Spreading_the_arrears_adds_a_share_to_each_instalment_that_remains(long multiple, string rows)
    {
        var change = ScheduleChange.SpreadArrears(_ledger, 7, multiple);

        Assert.True(change.CarriesArrears);
        Assert.Equal(rows, Rows(change));
    }

    [Fact]
    public void What_is_due_on_the_day_of_the_change_is_spread_too_and_its_own_row_is_empty()
    {
        var ledger = LoanLedger.To(Day("03-01"), Schedule, [], LoanRules.Default);

        Assert.Equal("2 03-01 0.00 0.00 300.00, 3 04-01 300.00 18.00 0.00", Rows(ScheduleChange.SpreadArrears(ledger, 7)));
    }

    [Fact]
    public void Arrears_cannot_be_spread_when_no_instalment_remains() =>
        Assert.Throws<InvalidOperationException>(() => ScheduleChange.SpreadArrears(LoanLedger.To(Day("04-01"), Schedule, [], LoanRules.Default), 7));

    [Theory]
    [InlineData(1, "2 03-10 75.00 4.50 225.00, 3 04-10 75.00 4.50 150.00, 4 05-10 75.00 4.50 75.00, 5 06-10 75.00 4.50 0.00")]
    [InlineData(20_00, "2 03-10 80.00 4.50 220.00, 3 04-10 80.00 4.50 140.00, 4 05-10 80.00 4.50 60.00, 5 06-10 60.00 4.50 0.00")]
    public void Re_ageing_spreads_all_that_is_left_over_new_instalments(long multiple, string rows)
    {
        var change = ScheduleChange.ReAge(_ledger, 7, Day("03-10"), 4, _monthly, multiple);

        Assert.True(change.CarriesArrears);
        Assert.Equal(rows, Rows(change));
    }

    [Fact]
    public void One_new_instalment_takes_all() =>
        Assert.Equal("2 03-10 300.00 18.00 0.00", Rows(ScheduleChange.ReAge(_ledger, 7, Day("03-10"), 1, _monthly)));

    [Fact]
    public void Only_spreading_and_re_ageing_carry_the_arrears()
    {
        Assert.False(ScheduleChange.PrincipalGrace(_ledger, 7, Day("03-01"), 1, _monthly).CarriesArrears);
        Assert.False(ScheduleChange.Extend(_ledger, 7, Day("03-01"), 1, _monthly).CarriesArrears);
    }

    [Fact]
    public void An_instalment_due_on_the_day_of_the_change_stays_where_a_later_one_moves()
    {
        var ledger = LoanLedger.To(Day("03-01"), Schedule, [], LoanRules.Default);

        var change = ScheduleChange.Postpone(ledger, 7, Day("04-01"), Day("04-20"), _monthly);

        Assert.Equal("3 04-20 100.00 3.10 0.00", Rows(change));
        Assert.Equal(["02-01", "03-01", "04-20"], LoanLedger.To(Day("03-01"), Schedule, [change], LoanRules.Default).Instalments.Select(row => Text(row.DueOn)));
    }

    [Fact]
    public void A_change_from_a_day_after_the_last_instalment_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => ScheduleChange.PrincipalGrace(_ledger, 7, Day("04-02"), 1, _monthly));
    }

    [Fact]
    public void No_more_instalments_are_no_change()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ScheduleChange.PrincipalGrace(_ledger, 7, Day("03-01"), 0, _monthly));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScheduleChange.Extend(_ledger, 7, Day("03-01"), 0, _monthly));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScheduleChange.ReAge(_ledger, 7, Day("03-10"), 0, _monthly));
    }

    private static string Rows(LoanEvent.Restructure change) => string.Join(", ", change.Instalments.Select(row =>
        FormattableString.Invariant($"{row.Number} {Text(row.DueOn)} {Text(row.Principal)} {Text(row.Interest)} {Text(row.Balance)}")));
}
