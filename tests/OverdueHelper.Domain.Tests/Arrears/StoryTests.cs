using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using static OverdueHelper.Domain.Tests.Arrears.SampleLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

public sealed class StoryTests
{
    [Fact]
    public void The_time_line_shows_eighteen_in_time_one_late_two_unpaid_and_the_rest_to_come()
    {
        var marks = LoanTimeline.On(Today, Schedule, Events, LoanRules.Default, RulePackFile.Plain).Instalments.CountBy(row => row.Mark).ToDictionary();

        Assert.Equal(18, marks[InstalmentMark.PaidOnTime]);
        Assert.Equal(1, marks[InstalmentMark.PaidLate]);
        Assert.Equal(2, marks[InstalmentMark.Unpaid]);
        Assert.Equal(27, marks[InstalmentMark.Future]);
    }

    [Fact]
    public void The_bands_reach_60_days_on_30_november_and_90_on_30_december()
    {
        var bands = LoanTimeline.On(Today, Schedule, Events, LoanRules.Default, RulePackFile.Plain).Bands;

        Assert.Contains(bands, span => span.Stage!.Key == "from-60" && span.From == new DateOnly(2026, 11, 30));
        Assert.Contains(bands, span => span.Stage!.Key == "from-90" && span.From == new DateOnly(2026, 12, 30));
        Assert.Contains(bands, span => span.Stage!.Key == "from-1" && span.From == new DateOnly(2026, 9, 2) && span.Until == new DateOnly(2026, 9, 8));
    }

    [Fact]
    public void A_backdated_payment_rewrites_the_stage_history_from_its_day()
    {
        LoanEvent[] events = [.. Events, new LoanEvent.Payment(new DateOnly(2026, 10, 5), 30, Pounds(255.02m))];
        var spans = StageHistory.Of(Today, Schedule, events, LoanRules.Default, RulePackFile.Plain);

        Assert.Equal("from-1", spans[^1].Stage!.Key);
        Assert.Equal(new DateOnly(2026, 11, 2), spans[^1].From);
    }

    [Fact]
    public void A_statement_that_leaves_the_late_fee_out_is_explained_by_the_charge()
    {
        var bank = new BankFigures(Gbp, Today, AmountOverdue: Pounds(486.04m), OverdueSince: new DateOnly(2026, 10, 1));
        var lines = StatementCheck.Of(bank, Schedule, Events, LoanRules.Default);

        Assert.Equal(DifferenceReason.Charge, lines.Single(line => line.Part is StatementPart.AmountOverdue).Reason);
        Assert.Equal(DifferenceReason.None, lines.Single(line => line.Part is StatementPart.DaysPastDue).Reason);
        Assert.Equal(DifferenceReason.NotComparable, lines.Single(line => line.Part is StatementPart.Balance).Reason);
    }

    [Fact]
    public void Accepting_the_banks_overdue_amount_makes_the_two_agree()
    {
        var bank = new BankFigures(Gbp, Today, AmountOverdue: Pounds(523.04m));
        var statement = ArrearsStatement.On(Today, Schedule, Events, LoanRules.Default);
        var line = StatementCheck.Of(bank, Schedule, Events, LoanRules.Default).Single(line => line.Part is StatementPart.AmountOverdue);
        LoanEvent[] events = [.. Events, StatementCheck.Accept(line, statement, 40)!];

        Assert.Equal(Pounds(25m), line.Difference);
        Assert.Equal(Pounds(523.04m), ArrearsStatement.On(Today, Schedule, events, LoanRules.Default).Arrears.Total);
    }

    [Fact]
    public void A_loan_known_from_the_bank_has_days_and_arrears_but_no_split()
    {
        var bank = new BankFigures(Gbp, new DateOnly(2026, 11, 20), Pounds(6_245.13m), Pounds(243.02m), Pounds(498.04m), new DateOnly(2026, 10, 1));
        var standing = LoanStanding.FromBank(bank, Today);

        Assert.Equal(53, standing.DaysPastDue);
        Assert.Equal(Pounds(498.04m), standing.AmountToBringCurrent);
        Assert.Null(standing.Split);
        Assert.Null(standing.InstalmentsMissed);
        Assert.Contains(UnknownPart.Split, standing.Unknown);
        Assert.Contains(UnknownPart.Rate, standing.Unknown);
        Assert.DoesNotContain(UnknownPart.Balance, standing.Unknown);
        Assert.Equal(new DateOnly(2026, 11, 30), StageClock.On(standing, RulePackFile.Plain)!.NextStageOn);
    }

    [Fact]
    public void A_loan_of_which_the_bank_said_nothing_is_not_known_rather_than_zero()
    {
        var standing = LoanStanding.FromBank(new BankFigures(Gbp, Today), Today);

        Assert.Null(standing.IsOverdue);
        Assert.Null(standing.DaysPastDue);
        Assert.Null(standing.Arrears);
        Assert.Null(StageClock.On(standing, RulePackFile.Plain));
    }

    [Fact]
    public void The_materiality_counter_waits_for_both_limits()
    {
        var limits = new MaterialityLimits(Pounds(100), 0.05m);
        var counter = MaterialityCounter.On(Today, Schedule, Events, LoanRules.Default, limits);

        // One instalment is 3.9 % of what is owed; the second one lifts it above 5 % from 2 November on.
        Assert.Equal(new DateOnly(2026, 11, 2), counter.Since);
        Assert.Equal(22, counter.Days);
        Assert.Equal(new DateOnly(2027, 1, 31), counter.DefaultOn);
    }

    [Fact]
    public void An_agreed_pause_freezes_the_net_count_and_a_contractual_one_both()
    {
        var agreed = With(PauseKind.Agreed);
        var contractual = With(PauseKind.Contractual);
        var promise = With(PauseKind.PromiseNotToCollect);

        Assert.Equal((53, 43), (agreed.DaysPastDue, agreed.DaysNetOfPauses));
        Assert.Equal((43, 43), (contractual.DaysPastDue, contractual.DaysNetOfPauses));
        Assert.Equal((53, 53), (promise.DaysPastDue, promise.DaysNetOfPauses));

        static ArrearsStatement With(PauseKind kind) => ArrearsStatement.On(
            Today, Schedule, [.. Events, new LoanEvent.Pause(new DateOnly(2026, 11, 1), 30, new DateOnly(2026, 11, 11), kind)], LoanRules.Default);
    }

    [Fact]
    public void Default_interest_runs_on_overdue_principal_and_makes_the_amount_good_for_today_only()
    {
        var rules = new LoanRules { ContractYearlyRate = 0.099m, DefaultInterest = new DefaultInterestRule(DefaultInterestKind.Margin, 0.05m) };
        var statement = ArrearsStatement.On(Today, Schedule, Events, rules);

        // September's principal for 8 days, 191.50 for 53 days and 193.08 for 22 days, at 14.9 % of 365 days.
        var september = Schedule.Instalments[18].Principal.Amount;
        Assert.Equal(Money.Round(((september * 8) + (191.50m * 53) + (193.08m * 22)) * 0.149m / 365, Gbp), statement.DefaultInterest);
        Assert.Equal(Today, statement.GoodThrough);
        Assert.Equal(Pounds(498.04m) + statement.DefaultInterest, statement.AmountToBringCurrent);
    }

    [Fact]
    public void Money_beyond_what_is_due_shortens_the_term_or_lowers_the_payment()
    {
        LoanEvent[] events = [new LoanEvent.Payment(new DateOnly(2025, 3, 1), 1, Pounds(2_243.02m))];
        var shorter = ArrearsStatement.On(new DateOnly(2025, 3, 1), Schedule, events, With(ExcessPolicy.ShortenTerm));
        var lower = ArrearsStatement.On(new DateOnly(2025, 3, 1), Schedule, events, With(ExcessPolicy.LowerPayment));

        Assert.Equal(Schedule.Instalments[0].Balance - Pounds(2_000m), shorter.PrincipalOutstanding);
        Assert.Equal(shorter.PrincipalOutstanding, lower.PrincipalOutstanding);
        Assert.Equal(Pounds(243.02m), shorter.NextDueAmount);
        Assert.InRange(lower.NextDueAmount.Amount, 191m, 192m);
        Assert.True(shorter.StillToPay < lower.StillToPay);

        static LoanRules With(ExcessPolicy excess) => new() { Allocation = AllocationRule.Standard with { Excess = excess } };
    }

    [Fact]
    public void Held_money_does_not_reduce_what_is_overdue_until_it_is_applied()
    {
        LoanEvent[] held = [.. Events, new LoanEvent.ToSuspense(new DateOnly(2026, 11, 10), 30, Pounds(200m))];
        LoanEvent[] applied = [.. held, new LoanEvent.FromSuspense(new DateOnly(2026, 11, 20), 31, Pounds(200m))];
        var before = ArrearsStatement.On(Today, Schedule, held, LoanRules.Default);
        var after = ArrearsStatement.On(Today, Schedule, applied, LoanRules.Default);

        Assert.Equal((Pounds(498.04m), Pounds(200m)), (before.Arrears.Total, before.Suspense));
        Assert.Equal((Pounds(298.04m), Pounds(0m)), (after.Arrears.Total, after.Suspense));
    }

    [Theory]
    [InlineData("{", 1, "not JSON")]
    [InlineData("{\n\"id\": \"x\",\n\"title\": \"X\",\n\"country\": \"DE\",\n\"scope\": \"all\"\n}", 1, "'stages' is missing")]
    [InlineData("{\n\"id\": \"x\", \"title\": \"X\", \"country\": \"DE\", \"scope\": \"all\", \"counting\": \"exclusive\", \"source\": \"s\", \"checkedOn\": \"2026-01-01\", \"reading\": \"primary\",\n\"stages\": [\n{ \"key\": \"a\", \"name\": \"A\", \"from\": 30, \"to\": 59 },\n{ \"key\": \"b\", \"name\": \"B\", \"from\": 50 }\n]}", 5, "before the one above")]
    [InlineData("{\n\"country\": \"DE\", \"source\": \"s\", \"checkedOn\": \"yesterday\", \"reading\": \"primary\",\n\"stages\": [\n{ \"key\": \"a\", \"name\": \"A\", \"from\": 30 }]}", 2, "'checkedOn' is a day")]
    public void A_bad_rule_pack_is_refused_with_its_line_and_the_reason(string text, int line, string reason)
    {
        var refused = Assert.Throws<RulePackException>(() => RulePackFile.Read(System.Text.Encoding.UTF8.GetBytes(text)));

        Assert.Equal(line, refused.Line);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_stage_and_mark_of_every_pack_says_where_it_comes_from()
    {
        Assert.All(RulePackFile.BuiltIn.SelectMany(pack => pack.Stages), stage => Assert.NotEmpty(stage.Citation.Source));
        Assert.All(RulePackFile.BuiltIn.SelectMany(pack => pack.Marks), mark => Assert.NotEmpty(mark.Citation.Source));
        Assert.Equal(13, RulePackFile.BuiltIn.Count);
    }
}
