using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.SampleLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

public sealed class ArrearsStatementTests
{
    private static readonly ArrearsStatement _statement = ArrearsStatement.On(Today, Schedule, Events, LoanRules.Default);

    [Fact]
    public void The_example_loan_is_53_days_past_due_with_two_instalments_missed()
    {
        Assert.Equal(53, _statement.DaysPastDue);
        Assert.Equal(53, _statement.DaysNetOfPauses);
        Assert.Equal(2, _statement.InstalmentsMissed);
        Assert.Equal(new DateOnly(2026, 10, 1), _statement.OldestUnpaidDueOn);
    }

    [Fact]
    public void The_example_loan_is_brought_current_by_498_04_until_the_day_before_the_next_instalment()
    {
        Assert.Equal(Pounds(498.04m), _statement.AmountToBringCurrent);
        Assert.Equal(new DateOnly(2026, 11, 30), _statement.GoodThrough);
        Assert.Equal(new DateOnly(2026, 12, 1), _statement.NextDueOn);
        Assert.Equal(Pounds(243.02m), _statement.NextDueAmount);
    }

    [Fact]
    public void The_example_loan_shows_its_overdue_rows_as_on_the_page()
    {
        var rows = _statement.Rows.Select(row => FormattableString.Invariant(
            $"{row.DueOn:yyyy-MM-dd} {row.Principal.Amount} {row.Interest.Amount} {row.Fees.Amount} {row.Total.Amount} {row.Days}"));

        Assert.Equal(["2026-10-01 191.5 51.52 12 255.02 53", "2026-11-01 193.08 49.94 0 243.02 22"], rows);
        Assert.Equal(Pounds(384.58m), _statement.Arrears.Principal);
        Assert.Equal(Pounds(101.46m), _statement.Arrears.Interest);
    }

    [Fact]
    public void Principal_outstanding_includes_the_overdue_principal()
    {
        Assert.Equal(Pounds(6_245.13m), _statement.PrincipalOutstanding);
        Assert.Equal(Pounds(12m), _statement.Charges);
    }

    [Fact]
    public void The_next_plain_stage_begins_on_30_november_in_7_days()
    {
        var clock = StageClock.On(LoanStanding.FromContract(_statement, LoanRules.Default), RulePackFile.Plain)!;

        Assert.Equal("from-30", clock.Stage!.Key);
        Assert.Equal("from-60", clock.NextStage!.Key);
        Assert.Equal(new DateOnly(2026, 11, 30), clock.NextStageOn);
        Assert.Equal(7, clock.DaysLeft);
    }
}
