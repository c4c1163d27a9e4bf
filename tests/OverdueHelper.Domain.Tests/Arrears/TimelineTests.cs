using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

public sealed class TimelineTests
{
    [Theory]
    [InlineData("01-20", "Future 109.30 0, Future 105.60 0, Future 103.10 0")]
    [InlineData("02-01", "Future 109.30 0, Future 105.60 0, Future 103.10 0")]
    [InlineData("02-02", "Unpaid 109.30 1, Future 105.60 0, Future 103.10 0")]
    public void An_unpaid_instalment_is_overdue_from_the_day_after(string today, string rows) => Assert.Equal(rows, Rows(today));

    [Fact]
    public void A_paid_instalment_says_whether_it_was_in_time_and_how_late()
    {
        Assert.Equal("PaidOnTime 0.00 0, Future 105.60 0, Future 103.10 0", Rows("02-20", Pay("02-01", 109.30m)));
        Assert.Equal("PaidLate 0.00 1, Future 105.60 0, Future 103.10 0", Rows("02-20", Pay("02-02", 109.30m)));
        Assert.Equal("PaidLate 0.00 1, Future 105.60 0, Future 103.10 0", Rows("02-02", Pay("02-02", 109.30m)));
        Assert.Equal("PaidOnTime 0.00 0, PaidOnTime 0.00 0, PaidLate 0.00 4", Rows("04-20", Pay("01-15", 214.90m), Pay("04-05", 103.10m, 2)));
    }

    [Fact]
    public void Each_row_keeps_its_number_its_day_and_what_it_asked_for()
    {
        var row = LoanTimeline.On(Day("02-20"), Schedule, [Pay("02-02", 109.30m), Fee("02-10", 5m)], LoanRules.Default, RulePackFile.Plain).Instalments[0];

        Assert.Equal(new TimelineInstalment(1, Day("02-01"), Euro(109.30m), Euro(5m), InstalmentMark.PaidLate, Day("02-02"), 1), row);
    }

    [Fact]
    public void An_instalment_that_asks_for_nothing_is_to_come_and_then_in_time()
    {
        var schedule = Of((2, 0m, 0m), (3, 300m, 5.60m));
        InstalmentMark Mark(string today) => LoanTimeline.On(Day(today), schedule, [], LoanRules.Default, RulePackFile.Plain).Instalments[0].Mark;

        Assert.Equal((InstalmentMark.Future, InstalmentMark.Future, InstalmentMark.PaidOnTime), (Mark("01-20"), Mark("02-01"), Mark("02-02")));
    }

    [Fact]
    public void An_instalment_taken_away_by_a_change_is_marked()
    {
        // On 10 February all that is left is put on two new instalments.
        var change = new LoanEvent.Restructure(Day("02-10"), 1, SmallLoan.Rows((3, 150m, 9m), (4, 150m, 9m)), CarriesArrears: true);

        Assert.Equal("Replaced 0.00 0, Future 159.00 0, Future 159.00 0", Rows("02-20", change));
    }

    [Fact]
    public void Entries_of_days_to_come_change_nothing_but_a_correction_made_later_does()
    {
        var wrong = Pay("02-01", 109.30m);

        Assert.StartsWith("Unpaid 109.30 9", Rows("02-10", Pay("02-11", 109.30m)), StringComparison.Ordinal);
        Assert.StartsWith("PaidOnTime", Rows("02-10", wrong), StringComparison.Ordinal);
        Assert.StartsWith("Unpaid 109.30 9", Rows("02-10", wrong, new LoanEvent.Correction(Day("02-15"), 2, 1, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bands_to_come_begin_tomorrow_and_reach_120_days()
    {
        var bands = LoanTimeline.On(Day("02-10"), Schedule, [], LoanRules.Default, RulePackFile.Plain).Bands
            .Select(band => $"{band.Stage?.Key} {Text(band.From)} {Text(band.Until)}");

        Assert.Equal(
            ["none 01-01 02-01", "from-1 02-02 02-10", "from-1 02-11 03-02", "from-30 03-03 04-01", "from-60 04-02 05-01", "from-90 05-02 06-10"],
            bands);
    }

    [Fact]
    public void A_band_that_begins_today_goes_on_tomorrow()
    {
        var bands = LoanTimeline.On(Day("03-03"), Schedule, [], LoanRules.Default, RulePackFile.Plain).Bands.Select(band => $"{band.Stage?.Key} {Text(band.From)} {Text(band.Until)}");

        Assert.Equal(["from-30 03-03 03-03", "from-30 03-04 04-01"], bands.Skip(2).Take(2));
    }

    [Fact]
    public void A_stage_that_changes_tomorrow_is_not_split() => Assert.Equal(
        ["01-01 02-01", "02-02 03-02", "03-03 04-01"],
        LoanTimeline.On(Day("03-02"), Schedule, [], LoanRules.Default, RulePackFile.Plain).Bands.Take(3).Select(band => $"{Text(band.From)} {Text(band.Until)}"));

    [Fact]
    public void A_loan_with_nothing_due_and_unpaid_has_no_bands_to_come()
    {
        Assert.Equal(Day("01-20"), LoanTimeline.On(Day("01-20"), Schedule, [], LoanRules.Default, RulePackFile.Plain).Bands[^1].Until);
        Assert.Equal(Day("06-01"), LoanTimeline.On(Day("02-01"), Schedule, [], LoanRules.Default, RulePackFile.Plain).Bands[^1].Until);
    }

    private static string Rows(string today, params LoanEvent[] events) => string.Join(", ", LoanTimeline
        .On(Day(today), Schedule, events, LoanRules.Default, RulePackFile.Plain).Instalments
        .Select(row => FormattableString.Invariant($"{row.Mark} {Text(row.Unpaid)} {row.DaysLate}")));
}
