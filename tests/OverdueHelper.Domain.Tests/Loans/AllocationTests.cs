using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Tests.Arrears;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>
/// Where a payment goes. On 15 March two instalments are due, 100.00 and 9.30, then 100.00 and 5.60; a fee of 5.00 and a penalty of 7.00
/// belong to the first.
/// </summary>
public sealed class AllocationTests
{
    private static readonly LoanEvent[] _charged = [Fee("02-10", 5m, 1), Penalty("02-11", 7m, 2)];

    [Theory]
    [InlineData(AllocationPreset.Standard, 20_00, "P0.00 I8.00 F5.00 Q7.00")]
    [InlineData(AllocationPreset.InterestFirst, 20_00, "P10.70 I9.30 F0.00 Q0.00")]
    [InlineData(AllocationPreset.AllInterestFirst, 20_00, "P5.10 I14.90 F0.00 Q0.00")]
    [InlineData(AllocationPreset.PrincipalFirst, 20_00, "P20.00 I0.00 F0.00 Q0.00")]
    [InlineData(AllocationPreset.CostsInterestPrincipal, 20_00, "P0.00 I8.00 F5.00 Q7.00")]
    [InlineData(AllocationPreset.GermanConsumerInDefault, 20_00, "P8.00 I0.00 F5.00 Q7.00")]
    [InlineData(AllocationPreset.CurrentInstalmentFirst, 20_00, "P14.40 I5.60 F0.00 Q0.00")]
    [InlineData(AllocationPreset.Standard, 130_00, "P103.10 I14.90 F5.00 Q7.00")]
    [InlineData(AllocationPreset.InterestFirst, 115_00, "P100.00 I9.30 F0.00 Q5.70")]
    [InlineData(AllocationPreset.AllInterestFirst, 130_00, "P115.10 I14.90 F0.00 Q0.00")]
    [InlineData(AllocationPreset.PrincipalFirst, 115_00, "P100.00 I9.30 F0.00 Q5.70")]
    [InlineData(AllocationPreset.CostsInterestPrincipal, 30_00, "P3.10 I14.90 F5.00 Q7.00")]
    [InlineData(AllocationPreset.GermanConsumerInDefault, 214_00, "P200.00 I2.00 F5.00 Q7.00")]
    [InlineData(AllocationPreset.CurrentInstalmentFirst, 130_00, "P115.10 I14.90 F0.00 Q0.00")]
    [InlineData(AllocationPreset.CurrentInstalmentFirst, 222_00, "P200.00 I14.90 F5.00 Q2.10")]
    public void A_payment_is_spread_in_the_order_of_the_preset(AllocationPreset preset, long minor, string split) =>
        Assert.Equal(split, Split(LoanLateRules.RuleOf(preset), minor));

    [Theory]
    [InlineData(AllocationPreset.Standard, "I3.10 of 3.10, P96.90 of 100.00")]
    [InlineData(AllocationPreset.PrincipalFirst, "P100.00 of 100.00, I0.00 of 3.10")]
    public void Money_beyond_what_is_due_pays_the_next_instalment_in_the_same_order(AllocationPreset preset, string third)
    {
        var row = Ledger(LoanLateRules.RuleOf(preset), 326_90).Instalments[2];
        var (principal, interest) = ($"P{Text(row.PrincipalDue - row.Principal)} of {Text(row.PrincipalDue)}", $"I{Text(row.InterestDue - row.Interest)} of {Text(row.InterestDue)}");

        Assert.Equal(third, preset is AllocationPreset.PrincipalFirst ? $"{principal}, {interest}" : $"{interest}, {principal}");
    }

    // 109.30 pay the first instalment on 1 February; the rest is beyond what is due.
    [Theory]
    [InlineData(ExcessPolicy.NextInstalment, 50_00, "55.60+0.00 | 100.00+3.10 | held 0.00")]
    [InlineData(ExcessPolicy.NextInstalment, 110_60, "0.00+0.00 | 98.10+0.00 | held 0.00")]
    [InlineData(ExcessPolicy.LastInstalment, 50_00, "100.00+5.60 | 53.10+0.00 | held 0.00")]
    [InlineData(ExcessPolicy.LastInstalment, 110_60, "98.10+0.00 | 0.00+0.00 | held 0.00")]
    [InlineData(ExcessPolicy.EveryInstalment, 50_00, "80.60+0.00 | 78.10+0.00 | held 0.00")]
    [InlineData(ExcessPolicy.EveryInstalment, 50_01, "80.60+0.00 | 78.09+0.00 | held 0.00")]
    [InlineData(ExcessPolicy.EveryInstalment, 1, "100.00+5.60 | 100.00+3.09 | held 0.00")]
    [InlineData(ExcessPolicy.EveryInstalment, 208_00, "0.70+0.00 | 0.00+0.00 | held 0.00")]
    [InlineData(ExcessPolicy.EveryInstalment, 208_71, "0.00+0.00 | 0.00+0.00 | held 0.01")]
    [InlineData(ExcessPolicy.Suspense, 50_00, "100.00+5.60 | 100.00+3.10 | held 50.00")]
    [InlineData(ExcessPolicy.NextInstalment, 208_71, "0.00+0.00 | 0.00+0.00 | held 0.01")]
    [InlineData(ExcessPolicy.LastInstalment, 208_71, "0.00+0.00 | 0.00+0.00 | held 0.01")]
    // 150.00 are left of 200.00: 4.20 of interest instead of 5.60, and 101.40 of the unchanged 105.60 repay; then 48.60 and 1.51.
    [InlineData(ExcessPolicy.ShortenTerm, 50_00, "101.40+4.20 | 48.60+1.51 | held 0.00")]
    // Three quarters of each principal; 3.10 on 75.00 instead of 100.00 is 2.325.
    [InlineData(ExcessPolicy.LowerPayment, 50_00, "75.00+4.20 | 75.00+2.32 | held 0.00")]
    // 55.00 are left, less than one instalment: the last one has nothing any more.
    [InlineData(ExcessPolicy.ShortenTerm, 145_00, "55.00+1.54 | 0.00+0.00 | held 0.00")]
    [InlineData(ExcessPolicy.ShortenTerm, 200_00, "0.00+0.00 | 0.00+0.00 | held 0.00")]
    [InlineData(ExcessPolicy.LowerPayment, 201_00, "0.00+0.00 | 0.00+0.00 | held 1.00")]
    public void Money_beyond_what_is_due_does_what_the_contract_says(ExcessPolicy excess, long beyond, string rest) =>
        Assert.Equal(rest, Rest(excess, Pay("02-01", 109.30m + (beyond / 100m))));

    [Fact]
    public void A_repayment_within_a_period_keeps_the_interest_of_the_days_before_it()
    {
        // On 15 February 14 of 28 days are gone: 4.20, and half of the 1.40 that is saved.
        Assert.Equal("75.00+4.90 | 75.00+2.32 | held 0.00", Rest(ExcessPolicy.LowerPayment, Pay("02-01", 109.30m, 1), Pay("02-15", 50m, 2)));
        // On 11 January 10 of 31 days are gone: 150.00 of 300.00 are left, 4.65 and 10/31 of the other 4.65.
        var first = LoanLedger.To(Day("01-11"), Schedule, [Pay("01-11", 150m)], Rules(ExcessPolicy.LowerPayment)).Instalments[0];
        Assert.Equal(("50.00", "6.15"), (Text(first.Principal), Text(first.Interest)));
    }

    [Fact]
    public void A_repayment_that_meets_no_principal_is_held()
    {
        var schedule = Of((2, 300m, 9.30m), (3, 0m, 5m));
        var ledger = LoanLedger.To(Day("02-01"), schedule, [Pay("02-01", 319.30m)], Rules(ExcessPolicy.ShortenTerm));

        Assert.Equal(("10.00", "5.00"), (Text(ledger.Suspense), Text(ledger.Instalments[1].Interest)));
    }

    [Fact]
    public void A_share_that_a_row_does_not_need_goes_to_the_others()
    {
        var left = Rest(ExcessPolicy.EveryInstalment, Pay("02-01", 109.30m, 1), Pay("02-02", 11.20m, 2), Pay("02-03", 195m, 3));

        // 11.20 are 5.60 each; 195.00 are 97.50 each: 100.00 and 97.50 were open.
        Assert.Equal("2.50+0.00 | 0.00+0.00 | held 0.00", left);
    }

    [Fact]
    public void What_a_small_row_leaves_is_shared_by_the_others_again()
    {
        // 10.00, 100.00 and 100.00 to come. 99.00 are 33.00 each; the first needs 10.00, and its 23.00 are 11.50 for each of the others.
        var schedule = Of((2, 10m, 0m), (3, 100m, 0m), (4, 100m, 0m));
        var rows = LoanLedger.To(Day("01-10"), schedule, [Pay("01-10", 99m)], Rules(ExcessPolicy.EveryInstalment)).Instalments;

        Assert.Equal([0m, 55.50m, 55.50m], rows.Select(row => row.Principal.Amount));
    }

    [Fact]
    public void Money_that_no_component_of_the_order_takes_is_held()
    {
        var rule = new AllocationRule([PaymentComponent.Principal, PaymentComponent.Interest], excess: ExcessPolicy.EveryInstalment);
        var ledger = LoanLedger.To(Day("01-10"), Schedule, [Fee("01-05", 5m, 1), Pay("01-10", 320m, 2)], new LoanRules { Allocation = rule });

        Assert.Equal(("2.00", "5.00"), (Text(ledger.Suspense), Text(ledger.Instalments[0].Fees)));
    }

    [Fact]
    public void A_payment_or_a_waiver_settles_no_row_it_takes_nothing_from()
    {
        var schedule = Of((2, 100m, 9.30m), (3, 0m, 0m), (4, 200m, 3.10m));
        var paid = LoanLedger.To(Day("03-15"), schedule, [Pay("03-15", 150m)], LoanRules.Default).Instalments;
        var waived = LoanLedger.To(Day("03-15"), schedule, [new LoanEvent.Waiver(Day("03-15"), 1, PaymentComponent.Principal, Euro(150m))], LoanRules.Default).Instalments;

        Assert.Equal(["03-15", "-", "-"], paid.Select(row => Text(row.SettledOn)));
        Assert.Equal(["-", "-", "-"], waived.Select(row => Text(row.SettledOn)));
        Assert.Equal([0m, 0m, 150m], waived.Select(row => row.Principal.Amount));
    }

    [Fact]
    public void A_repayment_settles_the_instalments_it_leaves_nothing_of()
    {
        var rows = LoanLedger.To(Day("02-28"), Schedule, [Pay("02-01", 309.30m)], Rules(ExcessPolicy.ShortenTerm)).Instalments;

        Assert.Equal(["02-01", "02-01", "02-01"], rows.Select(row => Text(row.SettledOn)));
        Assert.Equal([9.30m, 0m, 0m], rows.Select(row => row.InterestDue.Amount));
    }

    [Theory]
    [InlineData(ExcessPolicy.ShortenTerm)]
    [InlineData(ExcessPolicy.LowerPayment)]
    public void Rows_without_a_balance_bear_no_interest_after_a_repayment(ExcessPolicy excess)
    {
        var schedule = Of((2, 100m, 9.30m), (3, 200m, 5.60m), (4, 0m, 1m), (5, 0m, 1m));
        var left = LoanLedger.To(Day("01-10"), schedule, [Pay("01-10", 50m)], Rules(excess)).Instalments.Skip(2);

        Assert.All(left, row => Assert.Equal((0m, 0m), (row.Principal.Amount, row.Interest.Amount)));
    }

    [Fact]
    public void A_repayment_before_the_payout_of_a_loan_due_at_once_changes_no_interest()
    {
        var schedule = Of((1, 100m, 1m), (2, 200m, 6m));
        var rows = LoanLedger.To(Drawn, schedule, [new LoanEvent.Payment(Drawn.AddDays(-1), 1, Euro(150m))], Rules(ExcessPolicy.LowerPayment)).Instalments;

        // Half of everything is left: the first period has no days to save interest on.
        Assert.Equal(["50.00+1.00", "100.00+3.00"], rows.Select(row => $"{Text(row.Principal)}+{Text(row.Interest)}"));
    }

    [Fact]
    public void Charges_of_other_components_and_instalments_ripen_on_their_own_days()
    {
        LoanEvent[] events =
        [
            Fee("01-10", 5m, 1, instalment: 2, dueOn: "01-20"),
            new LoanEvent.Charge(Day("01-10"), 2, ChargeKind.Penalty, Euro(4m), 2, Day("01-30")),
            Fee("01-10", 3m, 3, instalment: 3, dueOn: "01-30"),
            Pay("01-21", 20m, 4),
        ];
        var paid = Assert.Single(LoanLedger.To(Day("01-25"), Schedule, events, Rules(ExcessPolicy.Suspense)).Payments);

        Assert.Equal(("5.00", "0.00", "15.00"), (Text(paid.Fees), Text(paid.Penalties), Text(paid.Held)));
    }

    [Fact]
    public void A_change_of_the_schedule_keeps_the_days_of_charges()
    {
        // 7.00 on the third instalment are due on 20 March, before the change and after it. A new fee there is due on 12 February.
        LoanEvent[] events =
        [
            Pay("02-01", 109.30m, 1),
            Fee("02-05", 7m, 2, instalment: 3, dueOn: "03-20"),
            new LoanEvent.Restructure(Day("02-10"), 3, SmallLoan.Rows((3, 100m, 5m), (4, 100m, 3m)), CarriesArrears: false),
            Fee("02-12", 5m, 4, instalment: 3),
            Pay("02-15", 20m, 5),
        ];
        var paid = LoanLedger.To(Day("02-15"), Schedule, events, Rules(ExcessPolicy.Suspense)).Payments[1];

        Assert.Equal(("5.00", "15.00"), (Text(paid.Fees), Text(paid.Held)));
    }

    // Interest on overdue principal: 100.00 from 1 February and 100.00 from 1 March at 36.5 %: 4.20 + 1.40 on 15 March.
    [Theory]
    [InlineData(AllocationPreset.Standard, 226_90, "0.00")]
    [InlineData(AllocationPreset.Standard, 230_00, "3.10")]
    [InlineData(AllocationPreset.Standard, 300_00, "5.60")]
    [InlineData(AllocationPreset.CostsInterestPrincipal, 3_00, "3.00")]
    [InlineData(AllocationPreset.CostsInterestPrincipal, 20_00, "5.60")]
    public void Default_interest_is_paid_last_or_where_the_law_says_so_first(AllocationPreset preset, long minor, string paid)
    {
        var rules = new LoanRules { Allocation = LoanLateRules.RuleOf(preset), DefaultInterest = new DefaultInterestRule(DefaultInterestKind.Fixed, 0.365m) };
        var ledger = LoanLedger.To(Day("03-15"), Schedule, [.. _charged, new LoanEvent.Payment(Day("03-15"), 9, new(minor, Eur))], rules);

        Assert.Equal(paid, Text(Assert.Single(ledger.Payments).DefaultInterest));
        Assert.Equal("5.60", Text(ledger.DefaultInterestAccrued));
        Assert.Equal(Euro(5.60m) - ledger.Payments[0].DefaultInterest, ledger.DefaultInterestOwed);
        Assert.Equal(minor, ledger.Payments[0].Total.Minor);
    }

    [Fact]
    public void A_component_that_the_order_leaves_out_is_never_paid()
    {
        var rule = new AllocationRule([PaymentComponent.Interest, PaymentComponent.Principal]);

        Assert.Equal("P300.00 I18.00 F0.00 Q0.00", Split(rule, 400_00));
        Assert.Equal("82.00", Text(Ledger(rule, 400_00).Suspense));
    }

    [Fact]
    public void An_order_of_its_own_holds_for_what_is_not_due()
    {
        var rule = AllocationRule.Standard with { InAdvanceOrder = [PaymentComponent.Principal, PaymentComponent.Interest], InAdvanceDirection = AllocationDirection.Vertical };
        var rows = LoanLedger.To(Day("01-10"), Schedule, [Pay("01-10", 210m)], new LoanRules { Allocation = rule }).Instalments;

        // Vertical: principal of all three before any interest.
        Assert.Equal(["0.00 9.30", "0.00 5.60", "90.00 3.10"], rows.Select(row => $"{Text(row.Principal)} {Text(row.Interest)}"));
    }

    [Theory]
    [InlineData("01-15", "5.00", "0.00")]
    [InlineData("01-20", "0.00", "5.00")]
    [InlineData("01-25", "0.00", "5.00")]
    public void A_charge_with_a_due_day_of_its_own_is_paid_from_that_day(string paidOn, string held, string fees)
    {
        var rules = Rules(ExcessPolicy.Suspense);
        var ledger = LoanLedger.To(Day("01-31"), Schedule, [Fee("01-10", 5m, 1, instalment: 2, dueOn: "01-20"), Pay(paidOn, 5m, 2)], rules);

        Assert.Equal((held, fees), (Text(ledger.Suspense), Text(Assert.Single(ledger.Payments).Fees)));
    }

    [Fact]
    public void Of_two_charges_on_one_instalment_only_the_ripe_one_is_paid()
    {
        LoanEvent[] events = [Fee("01-10", 5m, 1, instalment: 2, dueOn: "01-20"), Fee("01-11", 3m, 2, instalment: 2, dueOn: "01-30"), Pay("01-21", 20m, 3), Pay("01-30", 20m, 4)];
        var ledger = LoanLedger.To(Day("01-31"), Schedule, events, Rules(ExcessPolicy.Suspense));

        Assert.Equal(["5.00 15.00", "3.00 17.00"], ledger.Payments.Select(payment => $"{Text(payment.Fees)} {Text(payment.Held)}"));
    }

    [Fact]
    public void A_vertical_order_pays_the_ripe_charge_in_its_place()
    {
        var rule = AllocationRule.CostsInterestPrincipal with { Excess = ExcessPolicy.Suspense };
        LoanEvent[] events = [Fee("02-05", 5m, 1, instalment: 3, dueOn: "02-08"), Pay("02-10", 8m, 2)];
        var paid = Assert.Single(LoanLedger.To(Day("02-10"), Schedule, events, new LoanRules { Allocation = rule }).Payments);

        Assert.Equal(("5.00", "3.00"), (Text(paid.Fees), Text(paid.Interest)));
    }

    [Fact]
    public void A_charge_without_an_instalment_joins_the_one_that_fell_due_last_or_the_first()
    {
        Assert.Equal([5m, 0m, 0m], Fees(Fee("01-10", 5m)));
        Assert.Equal([5m, 0m, 0m], Fees(Fee("02-28", 5m)));
        Assert.Equal([0m, 5m, 0m], Fees(Fee("03-01", 5m)));
        Assert.Equal([0m, 0m, 5m], Fees(Fee("02-10", 5m, instalment: 3)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_charge_on_an_instalment_that_does_not_exist_is_refused(int instalment) =>
        Assert.Throws<InvalidOperationException>(() => Fees(Fee("02-10", 5m, instalment: instalment)));

    [Fact]
    public void A_charge_after_the_instalment_was_paid_is_paid_by_the_next_payment()
    {
        var ledger = LoanLedger.To(Day("02-20"), Schedule, [Pay("02-01", 109.30m, 1), Fee("02-10", 5m, 2), Pay("02-20", 6m, 3)], LoanRules.Default);

        Assert.Equal(("5.00", "1.00"), (Text(ledger.Payments[1].Fees), Text(ledger.Payments[1].Interest)));
    }

    [Theory]
    [InlineData(PaymentComponent.Principal, 150_00, "0.00 9.30 5.00 7.00 | 50.00 5.60")]
    [InlineData(PaymentComponent.Interest, 10_00, "100.00 0.00 5.00 7.00 | 100.00 4.90")]
    [InlineData(PaymentComponent.Fee, 4_00, "100.00 9.30 1.00 7.00 | 100.00 5.60")]
    [InlineData(PaymentComponent.Penalty, 9_00, "100.00 9.30 5.00 0.00 | 100.00 5.60")]
    public void A_waiver_takes_the_oldest_amounts_of_its_component(PaymentComponent component, long minor, string left)
    {
        var rows = LoanLedger.To(Day("03-15"), Schedule, [.. _charged, new LoanEvent.Waiver(Day("03-15"), 9, component, new(minor, Eur))], LoanRules.Default).Instalments;

        Assert.Equal(left, $"{Text(rows[0].Principal)} {Text(rows[0].Interest)} {Text(rows[0].Fees)} {Text(rows[0].Penalties)} | {Text(rows[1].Principal)} {Text(rows[1].Interest)}");
    }

    private static decimal[] Fees(LoanEvent charge) =>
        [.. LoanLedger.To(Day("03-15"), Schedule, [charge], LoanRules.Default).Instalments.Select(row => row.Fees.Amount)];

    private static LoanLedger Ledger(AllocationRule rule, long minor) =>
        LoanLedger.To(Day("03-15"), Schedule, [.. _charged, new LoanEvent.Payment(Day("03-15"), 9, new(minor, Eur))], new LoanRules { Allocation = rule });

    private static string Split(AllocationRule rule, long minor)
    {
        var split = Assert.Single(Ledger(rule, minor).Payments);
        Assert.Equal((Day("03-15"), 9), (split.On, split.Sequence));
        return $"P{Text(split.Principal)} I{Text(split.Interest)} F{Text(split.Fees)} Q{Text(split.Penalties)}";
    }

    private static LoanRules Rules(ExcessPolicy excess) => new() { Allocation = AllocationRule.Standard with { Excess = excess } };

    private static string Rest(ExcessPolicy excess, params LoanEvent[] events)
    {
        var ledger = LoanLedger.To(Day("02-28"), Schedule, events, Rules(excess));
        return $"{string.Join(" | ", ledger.Instalments.Skip(1).Select(row => $"{Text(row.Principal)}+{Text(row.Interest)}"))} | held {Text(ledger.Suspense)}";
    }
}
