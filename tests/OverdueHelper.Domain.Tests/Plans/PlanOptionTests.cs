using System.Globalization;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Plans;

public class PlanOptionTests
{
    private static readonly Currency _eur = Currency.Of("EUR");
    private static readonly DateOnly _today = new(2026, 11, 23);

    // 1,200.00 at 12 %, four instalments left; 300.00 principal, 24.00 interest, 6.00 fees and 10.00 penalties overdue.
    private static readonly PlanStart _start = PlanStart
        .FromBalance(_today, Euro(1_200), 0.12m, 4, new(2026, 12, 31))
        .WithOverdue(Euro(300), Euro(24), Euro(6), Euro(10));

    [Fact]
    public void Overdue_principal_is_repaid_with_the_rest_and_the_other_arrears_are_spread() => Check(
        PlanOption.Combination(PlanOption.LongerTerm(5), PlanOption.SpreadArrears(2)), """
        1 2026-12-31 294.06 15.00 20.00 1225.94
        2 2027-01-31 297.00 12.06 20.00 908.94
        3 2027-02-28 299.97 9.09 0.00 608.97
        4 2027-03-31 302.97 6.09 0.00 306.00
        5 2027-04-30 306.00 3.06 0.00 0.00
        """);

    [Fact]
    public void Arrears_on_top_leave_the_contract_as_it_is() => Check(
        PlanOption.ArrearsOnTop(3), """
        1 2026-12-31 295.54 12.00 113.34 1131.12
        2 2027-01-31 298.50 9.04 113.33 719.29
        3 2027-02-28 301.48 6.06 113.33 304.48
        4 2027-03-31 304.48 3.04 0.00 0.00
        """);

    [Fact]
    public void Arrears_move_behind_the_last_day_when_the_loan_is_re_aged() => Check(
        PlanOption.ReAge(2), """
        1 2026-12-31 295.54 12.00 0.00 1244.46
        2 2027-01-31 298.50 9.04 0.00 945.96
        3 2027-02-28 301.48 6.06 0.00 644.48
        4 2027-03-31 304.48 3.04 0.00 340.00
        5 2027-04-30 0.00 0.00 170.00 170.00
        6 2027-05-31 0.00 0.00 170.00 0.00
        """);

    [Fact]
    public void A_capitalised_pause_adds_its_interest_to_the_principal() => Check(
        PlanOption.Combination(PlanOption.CapitalisedPause(1), PlanOption.CapitaliseArrears()), """
        1 2026-12-31 -15.40 15.40 0.00 1555.40
        2 2027-01-31 383.07 15.55 0.00 1172.33
        3 2027-02-28 386.90 11.72 0.00 785.43
        4 2027-03-31 390.77 7.85 0.00 394.66
        5 2027-04-30 394.66 3.95 0.00 0.00
        """);

    [Fact]
    public void A_deferred_pause_collects_its_interest_without_interest_on_it() => Check(
        PlanOption.Combination(PlanOption.DeferredPause(2, 2), PlanOption.ArrearsOnTop(1), PlanOption.WaivePenalties()), """
        1 2026-12-31 0.00 12.00 -12.00 1542.00
        2 2027-01-31 0.00 12.00 -12.00 1554.00
        3 2027-02-28 295.54 12.00 342.00 916.46
        4 2027-03-31 298.50 9.04 12.00 605.96
        5 2027-04-30 301.48 6.06 0.00 304.48
        6 2027-05-31 304.48 3.04 0.00 0.00
        """);

    [Fact]
    public void Fixed_instalments_bear_no_interest_and_split_all_that_is_owed() => Check(
        PlanOption.FixedInstalments(3), """
        1 2026-12-31 513.33 0.00 0.00 1026.67
        2 2027-01-31 513.33 0.00 0.00 513.34
        3 2027-02-28 513.34 0.00 0.00 0.00
        """);

    [Fact]
    public void A_settlement_ends_the_debt_and_says_what_is_given_up()
    {
        Check(PlanOption.Settlement(Euro(1_000), 3), """
            1 2026-12-31 333.34 0.00 0.00 666.66
            2 2027-01-31 333.33 0.00 0.00 333.33
            3 2027-02-28 333.33 0.00 0.00 0.00
            """);
        Assert.Equal(Euro(540), Proposal(PlanOption.Settlement(Euro(1_000), 3)).Waived);
    }

    [Fact]
    public void A_part_payment_clears_the_overdue_amounts_before_principal()
    {
        var proposal = Proposal(PlanOption.PartialLumpSum(Euro(640)));
        Assert.Equal(Euro(900), Money.Sum(proposal.Rows.Select(row => row.Principal), _eur));
        Assert.Equal(0, proposal.ArrearsOver);
        Assert.Equal(proposal.TotalToPay, Euro(640) + Money.Sum(proposal.Rows.Select(row => row.Total), _eur));
    }

    [Fact]
    public void A_balloon_is_due_with_the_last_instalment() => Check(
        PlanOption.Combination(PlanOption.Balloon(Euro(1_000)), PlanOption.SpreadArrears(1)), """
        1 2026-12-31 123.14 15.00 40.00 1376.86
        2 2027-01-31 124.37 13.77 0.00 1252.49
        3 2027-02-28 125.62 12.52 0.00 1126.87
        4 2027-03-31 1126.87 11.27 0.00 0.00
        """);

    [Fact]
    public void Small_first_instalments_are_a_share_of_the_later_ones()
    {
        var proposal = Proposal(PlanOption.Combination(PlanOption.StepUp(0.5m, 2), PlanOption.CapitaliseArrears()));
        Assert.Equal(263.99m, proposal.Rows[0].Total.Amount);
        Assert.Equal(527.98m, proposal.Rows[2].Total.Amount);
    }

    [Fact]
    public void Seasonal_instalments_are_small_in_the_named_months()
    {
        var start = PlanStart.FromBalance(_today, Euro(10_000), 0.06m, 36, new(2026, 12, 15));
        var proposal = Assert.IsType<PlanProposal>(PlanOption.Seasonal([12, 1, 2], 0).On(start));
        Assert.Equal(27, proposal.Rows.Count(row => row.Total.Minor > 0));
        Assert.All(proposal.Rows.Take(35), row => Assert.Equal(row.DueOn.Month is 12 or 1 or 2, row.Total.IsZero));
    }

    [Fact]
    public void A_temporary_rate_returns_to_the_contracts()
    {
        var start = PlanStart.FromBalance(_today, Euro(10_000), 0.12m, 24, new(2026, 12, 15));
        var proposal = Assert.IsType<PlanProposal>(PlanOption.LowerRate(0, 12).On(start));
        Assert.Equal(Euro(416.67m), proposal.Rows[0].Total);
        Assert.Equal(Euro(444.24m), proposal.Rows[12].Total);
    }

    [Fact]
    public void A_renewal_asks_for_interest_until_the_new_last_day()
    {
        var start = PlanStart.FromBalance(_today, Euro(50_000), 0.08m, 1, new(2026, 12, 31), Frequency.Quarterly);
        var proposal = Assert.IsType<PlanProposal>(PlanOption.Renewal(5).On(start));
        Assert.Equal([1_000m, 1_000m, 1_000m, 1_000m, 51_000m], proposal.Rows.Select(row => row.Total.Amount));
        Assert.Equal(new DateOnly(2027, 12, 31), proposal.EndsOn);
    }

    [Fact]
    public void A_payment_that_covers_only_the_interest_never_repays()
    {
        var never = Assert.IsType<PlanNeverRepays>(PlanOption.FixedPayment(Euro(15.40m)).On(_start));
        Assert.Equal(Euro(15.40m), never.InterestOfOnePeriod);
        Assert.IsType<PlanProposal>(PlanOption.FixedPayment(Euro(20)).On(_start));
    }

    [Fact]
    public void A_fixed_payment_runs_until_the_debt_is_repaid() => Check(
        PlanOption.FixedPayment(Euro(800)), """
        1 2026-12-31 784.60 15.40 0.00 755.40
        2 2027-01-31 755.40 7.55 0.00 0.00
        """);

    [Fact]
    public void An_option_that_does_not_fit_says_why()
    {
        var clean = PlanStart.FromBalance(_today, Euro(1_200), 0.12m, 4, new(2026, 12, 31));
        (PlanOption Option, PlanObstacle Why)[] expected =
        [
            (PlanOption.ArrearsOnTop(3), PlanObstacle.NothingOverdue),
            (PlanOption.WaivePenalties(), PlanObstacle.NoPenalties),
            (PlanOption.WaiveInterest(), PlanObstacle.NoOverdueInterest),
            (PlanOption.LongerTerm(4), PlanObstacle.TermNotLonger),
            (PlanOption.LowerRate(0.12m), PlanObstacle.RateNotLower),
            (PlanOption.Settlement(Euro(1_200)), PlanObstacle.AmountNotBelowOwed),
            (PlanOption.Balloon(Euro(1_200)), PlanObstacle.AmountNotBelowOwed),
            (PlanOption.InterestOnly(4, keepsEnd: true), PlanObstacle.NoTimeLeftToRepay),
        ];
        Assert.All(expected, row => Assert.Equal(row.Why, Assert.IsType<PlanDoesNotApply>(row.Option.On(clean)).Why));
    }

    [Fact]
    public void A_combination_has_two_to_eight_different_parts()
    {
        Assert.Throws<ArgumentException>(() => PlanOption.Combination(PlanOption.WaivePenalties()));
        Assert.Throws<ArgumentException>(() => PlanOption.Combination(PlanOption.LongerTerm(5), PlanOption.LongerTerm(6)));
        Assert.Equal(
            PlanOption.Combination(PlanOption.LongerTerm(5), PlanOption.WaivePenalties()),
            PlanOption.Combination(PlanOption.LongerTerm(5), PlanOption.WaivePenalties()));
    }

    private static void Check(PlanOption option, string expected) => Assert.Equal(
        expected.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        Proposal(option).Rows.Select(row => string.Create(CultureInfo.InvariantCulture,
            $"{row.Number} {row.DueOn:yyyy-MM-dd} {row.Principal.Amount:F2} {row.Interest.Amount:F2} {row.Arrears.Amount:F2} {row.StillOwed.Amount:F2}")));

    private static PlanProposal Proposal(PlanOption option) => Assert.IsType<PlanProposal>(option.On(_start));

    private static Money Euro(decimal amount) => Money.Round(amount, _eur);
}
