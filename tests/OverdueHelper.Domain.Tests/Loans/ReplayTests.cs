using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Tests.Arrears;
using OverdueHelper.Domain.Values;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>What each kind of entry does to the instalments: date, what is left of principal and interest, then of fees.</summary>
public sealed class ReplayTests
{
    private const string AsAgreed = "02-01 100.00+9.30, 03-01 100.00+5.60, 04-01 100.00+3.10";

    [Fact]
    public void Entries_count_by_their_day_and_then_by_their_order_of_entry()
    {
        // The fee first: it is paid first, and 5.00 of the instalment stay open.
        Assert.StartsWith("02-01 5.00+0.00", Rows("02-28", Fee("02-10", 5m, 1), Pay("02-10", 109.30m, 2)), StringComparison.Ordinal);
        Assert.StartsWith("02-01 5.00+0.00", Rows("02-28", Pay("02-10", 109.30m, 2), Fee("02-10", 5m, 1)), StringComparison.Ordinal);
        Assert.StartsWith("02-01 0.00+0.00 fees 5.00", Rows("02-28", Fee("02-10", 5m, 2), Pay("02-10", 109.30m, 1)), StringComparison.Ordinal);
        Assert.StartsWith("02-01 0.00+0.00 fees 5.00", Rows("02-28", Fee("02-10", 5m, 1), Pay("02-09", 109.30m, 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_of_a_day_to_come_does_not_count_yet()
    {
        Assert.Equal(AsAgreed, Rows("02-09", Pay("02-10", 109.30m)));
        Assert.Equal("02-01 0.00+0.00, 03-01 100.00+5.60, 04-01 100.00+3.10", Rows("02-10", Pay("02-10", 109.30m)));
    }

    [Fact]
    public void A_correction_takes_an_entry_away_or_puts_another_in_its_place()
    {
        var wrong = Pay("02-01", 50m);

        Assert.Equal(AsAgreed, Rows("02-28", wrong, Correct(2, 1, null)));
        Assert.StartsWith("02-01 0.00+0.00", Rows("02-28", wrong, Correct(2, 1, Pay("02-02", 109.30m, 3))), StringComparison.Ordinal);
        Assert.StartsWith("02-01 59.30+0.00", Rows("02-28", wrong, Correct(2, 7, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_of_a_correction_has_the_last_word_in_whatever_order_they_are_read()
    {
        LoanEvent[] events = [Pay("02-01", 50m, 1), Correct(2, 1, null), Correct(3, 2, Pay("02-01", 109.30m, 9)), Correct(4, 3, Pay("02-01", 9.30m, 9))];

        Assert.StartsWith("02-01 100.00+0.00", Rows("02-28", events), StringComparison.Ordinal);
        Assert.StartsWith("02-01 100.00+0.00", Rows("02-28", [.. events.Reverse()]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_correction_puts_in_place_takes_its_own_day()
    {
        // The fee of 5 February was really made on 3 February, before the payment of the 4th.
        var late = Rows("02-28", Pay("02-04", 109.30m, 1), Fee("02-05", 5m, 2), Correct(3, 2, Fee("02-03", 5m, 9)));

        Assert.StartsWith("02-01 5.00+0.00, ", late, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_part_of_the_loan_joins_the_instalments_of_its_days_and_adds_the_others()
    {
        var more = new LoanEvent.Disbursement(Day("01-15"), 1, Euro(90m), SmallLoan.Rows((2, 30m, 1m), (3, 30m, 0.50m), (6, 30m, 0.25m)));

        Assert.Equal("02-01 130.00+10.30, 03-01 130.00+6.10, 04-01 100.00+3.10, 06-01 30.00+0.25", Rows("01-20", more));
    }

    [Fact]
    public void An_instalment_between_two_others_moves_the_later_ones_with_all_they_hold()
    {
        var schedule = Of((2, 100m, 9.30m), (4, 100m, 3.10m), (5, 100m, 1m));
        LoanEvent[] events =
        [
            Pay("01-10", 9.30m, 1),
            Fee("01-11", 5m, 2, instalment: 2),
            Penalty("01-12", 7m, 3, instalment: 3),
            new LoanEvent.Disbursement(Day("01-15"), 4, Euro(30m), SmallLoan.Rows((3, 30m, 0.50m))),
        ];
        var rows = LoanLedger.To(Day("01-20"), schedule, events, LoanRules.Default).Instalments;

        Assert.Equal(
            ["02-01 100.00 0.00 0.00 0.00 early 9.30", "03-01 30.00 0.50 0.00 0.00 early 0.00", "04-01 100.00 3.10 5.00 0.00 early 0.00", "05-01 100.00 1.00 0.00 7.00 early 0.00"],
            rows.Select(row => $"{Text(row.DueOn)} {Text(row.Principal)} {Text(row.Interest)} {Text(row.Fees)} {Text(row.Penalties)} early {Text(row.PaidEarly)}"));
        Assert.Equal(["-", "-", "01-11", "01-12"], rows.Select(row => Text(row.ChargedOn)));
        Assert.Equal([1, 2, 3, 4], rows.Select(row => row.Number));
        Assert.Equal([100m, 30m, 100m, 100m], rows.Select(row => row.PrincipalDue.Amount));
    }

    [Fact]
    public void A_settled_instalment_opens_again_when_a_later_part_joins_it()
    {
        LoanEvent[] events = [Pay("01-10", 109.30m, 1), new LoanEvent.Disbursement(Day("01-15"), 2, Euro(30m), SmallLoan.Rows((2, 30m, 0m)))];
        var row = LoanLedger.To(Day("01-20"), Schedule, events, LoanRules.Default).Instalments[0];

        Assert.Equal(("30.00", "-", "-"), (Text(row.Principal), Text(row.SettledOn), Text(row.ClearedOn)));
    }

    [Fact]
    public void A_change_of_the_schedule_keeps_what_fell_due_before_its_day()
    {
        var change = new LoanEvent.Restructure(Day("03-01"), 1, SmallLoan.Rows((3, 50m, 1m), (4, 150m, 2m)), CarriesArrears: false);

        Assert.Equal("02-01 100.00+9.30, 03-01 50.00+1.00, 04-01 150.00+2.00", Rows("03-02", change));
    }

    [Fact]
    public void A_change_that_carries_the_arrears_takes_the_old_ones_away_and_leaves_their_charges()
    {
        LoanEvent[] events =
        [
            Fee("02-05", 5m, 1),
            new LoanEvent.Restructure(Day("02-10"), 2, SmallLoan.Rows((3, 150m, 9m), (4, 150m, 9m)), CarriesArrears: true),
        ];
        var rows = LoanLedger.To(Day("03-02"), Schedule, events, LoanRules.Default).Instalments;

        Assert.Equal("02-01 0.00+0.00 fees 5.00, 03-01 150.00+9.00, 04-01 150.00+9.00", Rows("03-02", events));
        Assert.Equal([true, false, false], rows.Select(row => row.Replaced));
        Assert.Equal(("0.00", "0.00"), (Text(rows[0].PrincipalDue), Text(rows[0].InterestDue)));
    }

    [Fact]
    public void A_change_that_carries_the_arrears_leaves_a_paid_instalment_as_it_was()
    {
        LoanEvent[] events = [Pay("02-01", 109.30m, 1), new LoanEvent.Restructure(Day("03-01"), 2, SmallLoan.Rows((4, 200m, 9m)), CarriesArrears: true)];
        var rows = LoanLedger.To(Day("03-02"), Schedule, events, LoanRules.Default).Instalments;

        Assert.Equal([false, false], rows.Select(row => row.Replaced));
        Assert.Equal(("100.00", "02-01"), (Text(rows[0].PrincipalDue), Text(rows[0].SettledOn)));
    }

    [Fact]
    public void Charges_on_instalments_that_go_stay_due_when_they_were()
    {
        var change = new LoanEvent.Restructure(Day("02-10"), 3, SmallLoan.Rows((3, 100m, 5m), (4, 100m, 3m)), CarriesArrears: false);
        var rows = LoanLedger.To(Day("02-20"), Schedule, [Fee("01-10", 5m, 1, instalment: 2), Penalty("01-11", 7m, 2, instalment: 3), change], LoanRules.Default).Instalments;

        Assert.Equal([0m, 5m, 0m], rows.Select(row => row.Fees.Amount));
        Assert.Equal([0m, 0m, 7m], rows.Select(row => row.Penalties.Amount));
        Assert.Equal("02-10", Text(rows[1].ChargedOn));
    }

    [Fact]
    public void A_charge_has_a_row_of_its_own_when_no_instalment_comes_after()
    {
        var change = new LoanEvent.Restructure(Day("02-10"), 3, [], CarriesArrears: false);
        var rows = LoanLedger.To(Day("02-20"), Schedule, [Fee("01-10", 5m, 1, instalment: 2), change], LoanRules.Default).Instalments;

        Assert.Equal([("02-01", "100.00", "0.00"), ("03-01", "0.00", "5.00")], rows.Select(row => (Text(row.DueOn), Text(row.Principal), Text(row.Fees))));
    }

    [Fact]
    public void A_change_to_no_instalments_at_all_leaves_only_what_was_charged()
    {
        Assert.Empty(LoanLedger.To(Day("01-20"), Schedule, [new LoanEvent.Restructure(Day("01-10"), 2, [], CarriesArrears: true)], LoanRules.Default).Instalments);
        var fee = Assert.Single(LoanLedger.To(Day("01-20"), Schedule, [Fee("01-05", 5m, 1), new LoanEvent.Restructure(Day("01-10"), 2, [], CarriesArrears: true)], LoanRules.Default).Instalments);
        Assert.Equal(("02-01", "0.00", "5.00"), (Text(fee.DueOn), Text(fee.Principal), Text(fee.Fees)));
        Assert.Equal("02-01 0.00+0.00", Rows("02-20", new LoanEvent.Restructure(Day("02-10"), 1, [], CarriesArrears: true)));
    }

    [Fact]
    public void A_new_instalment_due_on_the_day_of_the_change_stays()
    {
        var change = new LoanEvent.Restructure(Day("03-01"), 1, SmallLoan.Rows((3, 150m, 9m), (4, 150m, 9m)), CarriesArrears: true);

        Assert.Equal("02-01 0.00+0.00, 03-01 150.00+9.00, 04-01 150.00+9.00", Rows("03-02", change));
    }

    [Fact]
    public void A_change_without_charges_notes_none()
    {
        var change = new LoanEvent.Restructure(Day("02-10"), 1, SmallLoan.Rows((3, 100m, 5m), (4, 100m, 3m)), CarriesArrears: false);

        Assert.All(LoanLedger.To(Day("02-20"), Schedule, [change], LoanRules.Default).Instalments, row => Assert.Null(row.ChargedOn));
    }

    [Fact]
    public void An_instalment_put_before_one_that_was_taken_away_leaves_it_marked()
    {
        LoanEvent[] events =
        [
            new LoanEvent.Restructure(Day("03-01"), 1, SmallLoan.Rows((4, 300m, 18m)), CarriesArrears: true),
            new LoanEvent.Disbursement(Day("03-02"), 2, Euro(10m), SmallLoan.Rows((1, 10m, 0m))),
        ];
        var rows = LoanLedger.To(Day("03-03"), Schedule, events, LoanRules.Default).Instalments;

        Assert.Equal(["01-01 False", "02-01 True", "04-01 False"], rows.Select(row => $"{Text(row.DueOn)} {row.Replaced}"));
    }

    [Fact]
    public void A_charge_on_a_loan_without_instalments_has_a_row_of_its_own()
    {
        var gone = new LoanEvent.Restructure(Day("01-10"), 1, [], CarriesArrears: true);
        InstalmentState Row(LoanEvent charge) => Assert.Single(LoanLedger.To(Day("02-20"), Schedule, [gone, charge], LoanRules.Default).Instalments);

        Assert.Equal(("01-11", "5.00"), (Text(Row(Fee("01-11", 5m)).DueOn), Text(Row(Fee("01-11", 5m)).Fees)));
        Assert.Equal(("02-11", "5.00"), (Text(Row(Fee("01-11", 5m, dueOn: "02-11")).DueOn), Text(Row(Fee("01-11", 5m, dueOn: "02-11")).Fees)));
        Assert.Equal("5.00", Text(Domain.Arrears.ArrearsStatement.On(Day("02-20"), Schedule, [gone, Fee("01-11", 5m)], LoanRules.Default).PayOff));
    }

    [Fact]
    public void A_new_rate_when_nothing_is_to_come_takes_no_paid_instalment_away() =>
        Assert.Equal(3, LoanLedger.To(Day("02-20"), Schedule, [Pay("01-10", 318m, 1), new LoanEvent.RateChange(Day("01-15"), 2, 0.2m, [])], LoanRules.Default).Instalments.Count);

    [Fact]
    public void New_instalments_before_the_change_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Rows("02-20", new LoanEvent.Restructure(Day("02-02"), 1, SmallLoan.Rows((2, 300m, 0m)), CarriesArrears: true)));
        Assert.Equal("02-01 300.00+0.00", Rows("02-20", new LoanEvent.Restructure(Day("02-01"), 1, SmallLoan.Rows((2, 300m, 0m)), CarriesArrears: true)));
    }

    [Fact]
    public void A_new_rate_brings_new_instalments_and_keeps_what_is_overdue()
    {
        var change = new LoanEvent.RateChange(Day("02-10"), 1, 0.2m, SmallLoan.Rows((3, 100m, 8m), (4, 100m, 4m)));

        Assert.Equal("02-01 100.00+9.30, 03-01 100.00+8.00, 04-01 100.00+4.00", Rows("02-20", change));
    }

    [Fact]
    public void A_payment_after_a_change_finds_the_oldest_amount_again()
    {
        // All was paid to the end; the change asks for 60.00 more.
        LoanEvent[] events = [Pay("01-10", 318m, 1), new LoanEvent.Restructure(Day("02-10"), 2, SmallLoan.Rows((3, 60m, 0m)), CarriesArrears: false), Pay("02-11", 20m, 3)];

        Assert.Equal("02-01 0.00+0.00, 03-01 40.00+0.00", Rows("02-20", events));
    }

    [Fact]
    public void An_instalment_knows_when_it_was_settled_and_cleared_and_what_came_early_and_late()
    {
        LoanEvent[] events = [Pay("01-20", 20m, 1), Pay("02-01", 30m, 2), Fee("02-03", 5m, 3), Pay("02-05", 64.30m, 4)];
        var rows = LoanLedger.To(Day("02-28"), Schedule, events, LoanRules.Default).Instalments;

        Assert.Equal(("20.00", "64.30", "02-05", "02-05", "02-03"), (Text(rows[0].PaidEarly), Text(rows[0].PaidLate), Text(rows[0].SettledOn), Text(rows[0].ClearedOn), Text(rows[0].ChargedOn)));
        Assert.Equal(("5.00", "0.00", "100.00", "9.30"), (Text(rows[0].FeesCharged), Text(rows[0].PenaltiesCharged), Text(rows[0].PrincipalDue), Text(rows[0].InterestDue)));
        Assert.Equal((false, true), (rows[0].IsOpen, rows[1].IsOpen));
        Assert.Equal(("0.00", "105.60", "-", "-"), (Text(rows[0].Unpaid), Text(rows[1].Unpaid), Text(rows[1].SettledOn), Text(rows[1].ClearedOn)));
    }

    [Fact]
    public void A_settled_instalment_with_a_fee_is_cleared_when_the_fee_is_paid()
    {
        LoanEvent[] events = [Pay("02-01", 109.30m, 1), Fee("02-03", 5m, 2)];
        var open = LoanLedger.To(Day("02-28"), Schedule, events, LoanRules.Default).Instalments[0];
        var paid = LoanLedger.To(Day("02-28"), Schedule, [.. events, Pay("02-07", 5m, 3)], LoanRules.Default).Instalments[0];

        Assert.Equal(("02-01", "-", false), (Text(open.SettledOn), Text(open.ClearedOn), open.IsOpen));
        Assert.Equal(("02-01", "02-07"), (Text(paid.SettledOn), Text(paid.ClearedOn)));
        Assert.Equal("5.00", Text(open.Unpaid));
    }

    [Fact]
    public void An_instalment_with_interest_alone_unpaid_is_open() =>
        Assert.True(LoanLedger.To(Day("02-28"), Schedule, [Pay("02-01", 100m)], new LoanRules { Allocation = AllocationRule.PrincipalFirst }).Instalments[0].IsOpen);

    [Fact]
    public void No_more_is_applied_than_is_held()
    {
        LoanEvent[] events = [new LoanEvent.ToSuspense(Day("01-10"), 1, Euro(50m)), new LoanEvent.FromSuspense(Day("02-01"), 2, Euro(70m))];
        var ledger = LoanLedger.To(Day("02-28"), Schedule, events, LoanRules.Default);

        Assert.Equal(("0.00", "59.30"), (Text(ledger.Suspense), Text(ledger.Instalments[0].Principal)));
        Assert.Equal("50.00", Text(Assert.Single(ledger.Payments).Total));
    }

    [Fact]
    public void Grace_below_nothing_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new LoanRules { AgeingGraceDays = -1 });

    [Fact]
    public void An_entry_in_another_currency_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Rows("02-28", new LoanEvent.Payment(Day("02-01"), 1, new Money(1, Currency.Of("GBP")))));

    private static LoanEvent.Correction Correct(int sequence, int replaces, LoanEvent? replacement) => new(Day("02-20"), sequence, replaces, replacement);

    private static string Rows(string day, params LoanEvent[] events) => string.Join(", ", LoanLedger.To(Day(day), Schedule, events, LoanRules.Default).Instalments
        .Select(row => $"{Text(row.DueOn)} {Text(row.Principal)}+{Text(row.Interest)}" + (row.Fees.IsZero ? "" : $" fees {Text(row.Fees)}")));
}
