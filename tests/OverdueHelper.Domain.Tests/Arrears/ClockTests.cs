using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

public sealed class ClockTests
{
    private static readonly Citation _citation = new("GB", "Handbook", new(2026, 11, 23), SourceReading.Primary);

    private static readonly DateOnly _today = new(2026, 6, 1);

    // Days 1 to 29, 30 to 59, from 60; marks on days 10 and 45.
    [Theory]
    [InlineData(DueDateCounting.Exclusive, 0, null, "-", null, "")]
    [InlineData(DueDateCounting.Exclusive, 1, "one", "06-30", 29, "notice 06-10, bar 07-15")]
    [InlineData(DueDateCounting.Exclusive, 10, "one", "06-21", 20, "notice 06-01, bar 07-06")]
    [InlineData(DueDateCounting.Exclusive, 29, "one", "06-02", 1, "bar 06-17")]
    [InlineData(DueDateCounting.Exclusive, 30, "thirty", "07-01", 30, "bar 06-16")]
    [InlineData(DueDateCounting.Exclusive, 60, "sixty", "-", null, "")]
    [InlineData(DueDateCounting.Inclusive, 0, null, "-", null, "")]
    [InlineData(DueDateCounting.Inclusive, 1, "one", "06-29", 28, "notice 06-09, bar 07-14")]
    [InlineData(DueDateCounting.Inclusive, 29, "thirty", "07-01", 30, "bar 06-16")]
    public void The_stage_the_next_one_and_the_marks_to_come(DueDateCounting counting, int days, string? stage, string nextOn, int? left, string marks)
    {
        var clock = StageClock.On(days, Pack(counting), _today);

        Assert.Equal((stage, nextOn, left), (clock.Stage?.Key, Text(clock.NextStageOn), clock.DaysLeft));
        Assert.Equal(marks, string.Join(", ", clock.Marks.Select(mark => $"{mark.Mark.Key} {Text(mark.On)}")));
    }

    [Fact]
    public void The_due_date_itself_is_day_1_of_an_inclusive_count_while_it_is_unpaid()
    {
        Assert.Equal((1, "one"), On(StageClock.On(_today, Pack(DueDateCounting.Inclusive), _today)));
        Assert.Equal((0, null), On(StageClock.On(_today, Pack(DueDateCounting.Exclusive), _today)));
        Assert.Equal("06-02", Text(StageClock.On(_today, Pack(DueDateCounting.Exclusive), _today).NextStageOn));
        Assert.Equal((0, null), On(StageClock.On(_today.AddDays(1), Pack(DueDateCounting.Inclusive), _today)));
        Assert.Equal((0, null), On(StageClock.On(null, Pack(DueDateCounting.Inclusive), _today)));
        Assert.Equal((32, "thirty"), On(StageClock.On(_today.AddDays(-31), Pack(DueDateCounting.Inclusive), _today)));
    }

    [Fact]
    public void A_negative_count_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => StageClock.On(-1, Pack(DueDateCounting.Exclusive), _today));

    [Fact]
    public void A_statement_starts_the_inclusive_count_on_the_due_date_when_it_is_unpaid()
    {
        Assert.Equal((1, "one"), On(Clock("02-01")));
        Assert.Equal((0, null), On(Clock("01-31")));
        Assert.Equal((0, null), On(Clock("02-01", Pay("02-01", 109.30m))));
        Assert.Equal((10, "one"), On(Clock("02-10")));

        static StageClock Clock(string today, params LoanEvent[] events) =>
            StageClock.On(ArrearsStatement.On(Day(today), Schedule, events, LoanRules.Default), Pack(DueDateCounting.Inclusive));
    }

    [Fact]
    public void A_standing_starts_it_on_the_same_day()
    {
        Assert.Equal((1, "one"), On(Clock("02-01")!));
        Assert.Equal((0, null), On(Clock("01-31")!));
        Assert.Equal((10, "one"), On(Clock("02-10")!));

        static StageClock? Clock(string today) => StageClock.On(
            LoanStanding.FromContract(ArrearsStatement.On(Day(today), Schedule, [], LoanRules.Default), LoanRules.Default), Pack(DueDateCounting.Inclusive));
    }

    [Fact]
    public void The_history_has_one_stretch_for_each_stage_without_gaps()
    {
        // Unpaid on 1 February; paid on 10 March with the second instalment; the third is unpaid from 1 April.
        var spans = History("04-05", DueDateCounting.Exclusive, Pay("03-10", 214.90m));

        Assert.Equal(["- 01-01 02-01", "one 02-02 03-02", "thirty 03-03 03-09", "- 03-10 04-01", "one 04-02 04-05"], spans);
    }

    [Fact]
    public void An_inclusive_history_is_a_day_earlier() => Assert.Equal(
        ["- 01-01 01-31", "one 02-01 03-01", "thirty 03-02 03-09", "- 03-10 03-31", "one 04-01 04-05"],
        History("04-05", DueDateCounting.Inclusive, Pay("03-10", 214.90m)));

    [Fact]
    public void A_history_has_one_day_on_the_day_of_payout_and_none_before()
    {
        Assert.Equal(["- 01-01 01-01"], History("01-01", DueDateCounting.Exclusive));
        Assert.Empty(StageHistory.Of(Drawn.AddDays(-1), Schedule, [], LoanRules.Default, Pack(DueDateCounting.Exclusive)));
    }

    [Fact]
    public void A_contractual_pause_holds_the_stage() => Assert.Equal(
        ["- 01-01 02-01", "one 02-02 03-12", "thirty 03-13 03-14"],
        History("03-14", DueDateCounting.Exclusive, new LoanEvent.Pause(Day("02-10"), 1, Day("02-20"), PauseKind.Contractual)));

    [Fact]
    public void A_settled_instalment_that_asks_for_more_is_overdue_again()
    {
        // The first instalment is paid ahead; a later part of the loan or a change of the schedule adds 10.00 to its day.
        var paid = Pay("01-10", 109.30m, 1);
        string[] overdue = ["- 01-01 02-01", "one 02-02 02-05"];

        Assert.Equal(overdue, History("02-05", DueDateCounting.Exclusive, paid, new LoanEvent.Disbursement(Day("01-15"), 2, Euro(10m), Rows((2, 10m, 0m)))));
        Assert.Equal(overdue, History("02-05", DueDateCounting.Exclusive, paid, new LoanEvent.Restructure(Day("01-15"), 2, Rows((2, 10m, 0m), (3, 190m, 0m)), CarriesArrears: false)));
    }

    private static IEnumerable<string> History(string today, DueDateCounting counting, params LoanEvent[] events) =>
        StageHistory.Of(Day(today), Schedule, events, LoanRules.Default, Pack(counting)).Select(span => $"{span.Stage?.Key ?? "-"} {Text(span.From)} {Text(span.Until)}");

    private static (int Days, string? Stage) On(StageClock clock) => (clock.Days, clock.Stage?.Key);

    private static RulePack Pack(DueDateCounting counting) => new(
        "own",
        "Own",
        "GB",
        "any",
        counting,
        [Stage("one", 1, 29), Stage("thirty", 30, 59), Stage("sixty", 60, null)],
        [new DayMark("notice", "Notice", 10, "", _citation), new DayMark("bar", "Bar", 45, "", _citation)]);

    private static Stage Stage(string key, int from, int? to) => new(key, key, from, to, "", _citation);
}
