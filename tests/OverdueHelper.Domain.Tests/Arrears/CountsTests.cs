using System.Globalization;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>The counts beside days past due: months, whole instalments, the materiality counter, the clock of an agreed change.</summary>
public sealed class CountsTests
{
    [Theory]
    [InlineData("01-15", "01-15", 0, 0)]
    [InlineData("01-15", "02-13", 0, 0)]
    [InlineData("01-15", "02-14", 1, 0)]
    [InlineData("01-15", "02-15", 1, 1)]
    [InlineData("01-15", "04-20", 3, 3)]
    [InlineData("01-31", "02-27", 1, 0)]
    [InlineData("01-31", "02-28", 1, 1)]
    [InlineData("01-31", "03-29", 1, 1)]
    [InlineData("01-31", "03-30", 2, 1)]
    [InlineData("03-15", "01-15", 0, 0)]
    public void A_month_is_full_the_day_before_the_next_due_date_for_one_method_and_on_it_for_the_other(string due, string today, int mba, int ots) =>
        Assert.Equal((mba, ots), (MonthCount.Mba(Day(due), Day(today)), MonthCount.Ots(Day(due), Day(today))));

    [Fact]
    public void Months_are_counted_over_the_turn_of_the_year() => Assert.Equal(14, MonthCount.Ots(new(2025, 11, 15), new(2027, 1, 20)));

    // FFIEC, 65 FR 36903: 300 due, 150 paid six times is 900 short: three instalments.
    [Theory]
    [InlineData(900_00, 300_00, 3)]
    [InlineData(899_99, 300_00, 2)]
    [InlineData(0, 300_00, 0)]
    [InlineData(-900_00, 300_00, 0)]
    public void Short_payments_add_up_to_whole_instalments(long arrears, long instalment, int count) =>
        Assert.Equal(count, PartialPayments.InstalmentsShort(new(arrears, Eur), new(instalment, Eur)));

    [Fact]
    public void An_instalment_of_nothing_or_of_another_currency_counts_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialPayments.InstalmentsShort(Euro(1), Euro(0)));
        Assert.Throws<InvalidOperationException>(() => PartialPayments.InstalmentsShort(Euro(1), new Money(1, Currency.Of("GBP"))));
    }

    // Del. Reg. (EU) 2018/171: above the amount and above the share, both.
    [Theory]
    [InlineData(100_00, 5_000_00, false)]
    [InlineData(100_01, 5_000_00, true)]
    [InlineData(100_01, 10_001_00, false)]
    [InlineData(100_01, 10_000_00, true)]
    [InlineData(500_00, 50_000_00, false)]
    public void An_amount_is_material_above_both_limits_only(long overdue, long owed, bool material) =>
        Assert.Equal(material, MaterialityLimits.EuroRetail.IsMaterial(new(overdue, Eur), new(owed, Eur)));

    [Fact]
    public void The_limits_are_those_of_the_regulations()
    {
        Assert.Equal((100m, 0.01m), (MaterialityLimits.EuroRetail.Absolute.Amount, MaterialityLimits.EuroRetail.Share));
        Assert.Equal((500m, 0.01m), (MaterialityLimits.EuroOther.Absolute.Amount, MaterialityLimits.EuroOther.Share));
        Assert.Equal((0m, 0m, "GBP"), (MaterialityLimits.UkRetail.Absolute.Amount, MaterialityLimits.UkRetail.Share, MaterialityLimits.UkRetail.Absolute.Currency.Code));
        Assert.Equal((440m, 0.01m), (MaterialityLimits.UkOther.Absolute.Amount, MaterialityLimits.UkOther.Share));
    }

    // Above 100.00 from 2 February on, as soon as 109.30 is overdue.
    [Theory]
    [InlineData("02-01", 0, "-", "-")]
    [InlineData("02-02", 1, "02-02", "05-03")]
    [InlineData("02-11", 10, "02-02", "05-03")]
    public void Ninety_one_days_in_a_row_above_the_limits_are_a_default(string today, int days, string since, string defaultOn) =>
        Assert.Equal((days, since, defaultOn), Counter(today));

    [Fact]
    public void A_day_below_the_limits_starts_the_count_anew() =>
        // 20.00 on 5 February leave 89.30; from 2 March the second instalment lifts it again.
        Assert.Equal((9, "03-02", "05-31"), Counter("03-10", Pay("02-05", 20m)));

    [Fact]
    public void The_count_never_goes_back_beyond_the_day_of_payout()
    {
        var always = new MaterialityLimits(Euro(-1m), -1m);

        Assert.Equal(9, MaterialityCounter.On(Day("01-10"), Schedule, [], LoanRules.Default, always).Days);
    }

    [Fact]
    public void Default_interest_counts_as_overdue_and_held_money_does_not_lower_what_is_owed()
    {
        var rules = new LoanRules { DefaultInterest = new DefaultInterestRule(DefaultInterestKind.Fixed, 3.65m) };
        var atTheLimit = new MaterialityLimits(Euro(110.30m), 0m);

        // 109.30 and 1.00 for each day of 100.00 at 365 %: 111.30 on 3 February is above, 110.30 the day before is not.
        Assert.Equal(1, MaterialityCounter.On(Day("02-03"), Schedule, [], rules, atTheLimit).Days);

        // 109.30 of 309.50 is 35.3 %; less the 50.00 held it would be 42.1 %.
        LoanEvent[] held = [new LoanEvent.ToSuspense(Day("01-15"), 1, Euro(50m))];
        Assert.Equal(0, MaterialityCounter.On(Day("02-02"), Schedule, held, LoanRules.Default, new MaterialityLimits(Euro(0m), 0.40m)).Days);
        Assert.Equal(1, MaterialityCounter.On(Day("02-02"), Schedule, held, LoanRules.Default, new MaterialityLimits(Euro(0m), 0.35m)).Days);
    }

    // EBA Q&A 2014_1018: a year as non-performing, then two years of probation; more than 30 days overdue fail it.
    [Theory]
    [InlineData(true, "01-10", "2027-01-10", "2029-01-10", "02-10")]
    [InlineData(false, null, "2026-01-10", "2028-01-10", "-")]
    public void An_agreed_change_is_cured_after_a_year_and_unmarked_after_two_more(bool nonPerforming, string? oldest, string cured, string ends, string fails)
    {
        var clock = ForbearanceClock.Of(Day("01-10"), nonPerforming, oldest is null ? null : Day(oldest));

        Assert.Equal(DateOnly.Parse(cured, CultureInfo.InvariantCulture), clock.CureEndsOn);
        Assert.Equal(DateOnly.Parse(ends, CultureInfo.InvariantCulture), clock.ProbationEndsOn);
        Assert.Equal(fails, Text(clock.FailsOn));
    }

    // 91 days past due on 3 May, 90 on 2 May; a suspension or a promise marks nothing.
    [Theory]
    [InlineData(LoanEntryKind.Restructure, "2026-05-03", null, "2027-05-03", "2029-05-03")]
    [InlineData(LoanEntryKind.Restructure, "2026-05-02", null, "2026-05-02", "2028-05-02")]
    [InlineData(LoanEntryKind.Pause, "2026-02-20", PauseKind.Agreed, "2026-02-20", "2028-02-20")]
    [InlineData(LoanEntryKind.Pause, "2026-02-20", PauseKind.Contractual, null, null)]
    [InlineData(LoanEntryKind.RateChange, "2026-02-20", null, null, null)]
    public void The_last_change_agreed_in_difficulty_sets_the_clock(LoanEntryKind kind, string on, PauseKind? pause, string? cured, string? ends)
    {
        var loan = new LoggedLoan();
        loan.Enter(kind, on, terms: new AgreedTerms { Overdue = OverdueTreatment.JoinsLoan, Instalments = 40, PauseKind = pause, Until = LoggedLoan.Day(on).AddDays(30), YearlyRate = 0.1m });

        var clock = ForbearanceClock.Of(loan.On("2026-06-10"));

        Assert.Equal((cured, ends), (clock?.CureEndsOn.ToString("O", CultureInfo.InvariantCulture), clock?.ProbationEndsOn.ToString("O", CultureInfo.InvariantCulture)));
        Assert.Null(ForbearanceClock.Of(loan.On(LoggedLoan.Day(on).AddDays(-1).ToString("O", CultureInfo.InvariantCulture))));
    }

    // 91 days past due on 3 May, 90 on 2 May. Nothing is overdue on the second day, but the loan is in its year, or in the two after it.
    [Theory]
    [InlineData("2026-05-03", "2026-06-10", "2027-06-10", "2029-06-10")]
    [InlineData("2026-05-03", "2027-08-10", "2028-08-10", "2030-08-10")]
    [InlineData("2026-05-02", "2026-06-10", "2026-06-10", "2028-06-10")]
    public void Another_change_before_the_mark_is_gone_makes_the_year_begin_anew(string first, string second, string cured, string ends)
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Restructure, first, terms: new AgreedTerms { Overdue = OverdueTreatment.JoinsLoan, Instalments = 40 });
        loan.Enter(LoanEntryKind.Payment, "2026-06-01", 100_000_00);
        loan.Enter(LoanEntryKind.Pause, second, terms: new AgreedTerms { PauseKind = PauseKind.Agreed, Until = LoggedLoan.Day(second).AddDays(30) });

        var clock = ForbearanceClock.Of(loan.On(second))!;

        Assert.Equal((cured, ends), (clock.CureEndsOn.ToString("O", CultureInfo.InvariantCulture), clock.ProbationEndsOn.ToString("O", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_clock_of_a_change_ends_with_its_probation()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Restructure, "2026-01-10", terms: new AgreedTerms { Overdue = OverdueTreatment.StaysOverdue, Instalments = 60 });

        Assert.NotNull(ForbearanceClock.Of(loan.On("2028-01-09")));
        Assert.Null(ForbearanceClock.Of(loan.On("2028-01-10")));
    }

    // 41.50 due on 1 February is material from the 2nd at once; of 5 to 10 February five days stand still.
    [Theory]
    [InlineData("02-04", 3)]
    [InlineData("02-05", 4)]
    [InlineData("02-10", 4)]
    [InlineData("02-11", 5)]
    public void A_suspension_under_the_contract_holds_the_count_of_material_days(string today, int days)
    {
        LoanEvent[] events = [new LoanEvent.Pause(Day("02-05"), 1, Day("02-10"), PauseKind.Contractual)];
        var counter = MaterialityCounter.On(Day(today), Schedule, events, LoanRules.Default, new MaterialityLimits(Euro(0m), 0m));

        Assert.Equal((days, "02-02"), (counter.Days, Text(counter.Since)));
        Assert.Equal(Day("05-03").AddDays(5), counter.DefaultOn);
    }

    private static (int Days, string Since, string DefaultOn) Counter(string today, params LoanEvent[] events)
    {
        var counter = MaterialityCounter.On(Day(today), Schedule, events, LoanRules.Default, MaterialityLimits.EuroRetail);
        return (counter.Days, Text(counter.Since), Text(counter.DefaultOn));
    }
}
