using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Plans;

public sealed class ProposalTermsTests
{
    private static readonly Currency _eur = Currency.Of("EUR");

    private static PlanOption[] Singles =>
    [
        PlanOption.ArrearsOnTop(12), PlanOption.LongerTerm(60), PlanOption.CapitalisedPause(3), PlanOption.DeferredPause(3, 12), PlanOption.InterestFreePause(2),
        PlanOption.InterestOnly(6), PlanOption.InterestOnly(6, keepsEnd: true), PlanOption.LowerRate(0.05m), PlanOption.LowerRate(0.05m, 12), PlanOption.CapitaliseArrears(),
        PlanOption.SpreadArrears(6), PlanOption.ReAge(9), PlanOption.StepUp(0.5m, 12), PlanOption.Graduated(0.03m), PlanOption.Seasonal([1, 2, 12], 0.25m),
        PlanOption.Balloon(new Money(1_000_00, _eur)), PlanOption.Renewal(48), PlanOption.RevolvingCredit(0.05m, new Money(300_00, _eur)), PlanOption.WaivePenalties(), PlanOption.WaiveInterest(0.5m), PlanOption.FixedInstalments(48),
        PlanOption.FixedPayment(new Money(500_00, _eur)), PlanOption.PartialLumpSum(new Money(700_00, _eur)), PlanOption.Settlement(new Money(4_000_00, _eur), 2),
    ];

    private static PlanStart Loan => PlanStart
        .FromBalance(new DateOnly(2026, 11, 25), new Money(10_000_00, _eur), 0.12m, 36, new DateOnly(2026, 12, 1))
        .WithOverdue(new Money(500_00, _eur), new Money(200_00, _eur), new Money(20_00, _eur), new Money(30_00, _eur));

    [Fact]
    public void Every_option_of_the_family_can_be_kept_as_terms_and_comes_back_the_same() =>
        Assert.All(Singles, option =>
        {
            var terms = ProposalTerms.Of(option);
            Assert.True(terms.IsPossible);
            Assert.Equal(option, terms.For(Loan));
            Assert.Equal(terms, ProposalTerms.Of(terms.For(Loan)));
        });

    [Fact]
    public void There_is_a_kind_for_each_member_of_the_family() =>
        Assert.Equal(Enum.GetValues<ProposalKind>(), Singles.Select(option => ProposalTerms.Of(option).Kind).Distinct().Order());

    [Fact]
    public void A_combination_comes_back_with_the_same_schedule()
    {
        var option = PlanOption.Combination(PlanOption.CapitalisedPause(2), PlanOption.LongerTerm(60), PlanOption.LowerRate(0.1m), PlanOption.CapitaliseArrears(), PlanOption.WaivePenalties());

        var kept = ProposalTerms.Of(option).For(Loan).On(Loan);

        Assert.Equal(((PlanProposal)option.On(Loan)).Rows, Assert.IsType<PlanProposal>(kept).Rows);
    }

    [Fact]
    public void What_has_nothing_left_to_act_on_is_left_out_of_a_combination()
    {
        var terms = new ProposalTerms(
            new ProposalPart(ProposalKind.LongerTerm) { Instalments = 60 }, new ProposalPart(ProposalKind.WaivePenalties), new ProposalPart(ProposalKind.CapitaliseArrears));
        var clean = PlanStart.FromBalance(new DateOnly(2026, 11, 25), new Money(10_000_00, _eur), 0.12m, 36, new DateOnly(2026, 12, 1));

        Assert.Equal(PlanOption.LongerTerm(60), terms.For(clean));
    }

    [Fact]
    public void An_interest_only_time_that_keeps_the_end_is_taken_off_the_longer_term_asked_for()
    {
        var terms = new ProposalTerms(
            new ProposalPart(ProposalKind.InterestOnly) { Instalments = 6, KeepsEnd = true }, new ProposalPart(ProposalKind.LongerTerm) { Instalments = 48 });

        Assert.Equal(48, Assert.IsType<PlanProposal>(terms.For(Loan).On(Loan)).Rows.Count);
    }

    [Theory]
    [InlineData(ProposalKind.ArrearsOnTop, ProposalKind.ReAge)]
    [InlineData(ProposalKind.LongerTerm, ProposalKind.FixedInstalments)]
    [InlineData(ProposalKind.StepUp, ProposalKind.Graduated)]
    [InlineData(ProposalKind.Settlement, ProposalKind.CapitalisedPause)]
    [InlineData(ProposalKind.Settlement, ProposalKind.WaivePenalties)]
    [InlineData(ProposalKind.LowerRate, ProposalKind.LowerRate)]
    public void Two_requests_that_decide_the_same_are_not_possible_together(ProposalKind first, ProposalKind second)
    {
        var terms = new ProposalTerms(new ProposalPart(first), new ProposalPart(second));

        Assert.Equal((first, second), terms.Contradiction);
        Assert.False(terms.IsPossible);
    }

    [Fact]
    public void Two_reliefs_follow_each_other()
    {
        var terms = new ProposalTerms(
            new ProposalPart(ProposalKind.CapitalisedPause) { Instalments = 2 }, new ProposalPart(ProposalKind.InterestOnly) { Instalments = 3 });

        var proposal = Assert.IsType<PlanProposal>(terms.For(Loan).On(Loan));

        Assert.Equal(
            [(PlanStepKind.CapitalisedPause, 2), (PlanStepKind.InterestOnly, 3), (PlanStepKind.Instalment, proposal.Rows.Count - 5)],
            PlanStep.Of(proposal).GroupBy(step => step.Kind).Select(kind => (kind.Key, kind.Sum(step => step.Count))));
    }

    [Fact]
    public void The_steps_of_a_schedule_name_their_days_and_rates_and_miss_no_row()
    {
        var start = PlanStart.FromBalance(new DateOnly(2026, 11, 25), new Money(10_000_00, _eur), 0.12m, 36, new DateOnly(2026, 12, 1));
        var proposal = (PlanProposal)PlanOption.Combination(PlanOption.DeferredPause(2), PlanOption.LowerRate(0.06m, 12)).On(start);

        var steps = PlanStep.Of(proposal);

        Assert.Equal(proposal.Rows.Count, steps.Sum(step => step.Count));
        Assert.Equal(new PlanStep(PlanStepKind.DeferredPause, new(2026, 12, 1), new(2027, 1, 1), 2, 0.06m, new Money(50_00, _eur), new Money(-50_00, _eur)), steps[0]);
        Assert.Equal(proposal.Rows.Sum(row => row.Total.Minor), steps.Sum(step => step.Count * step.Amount.Minor));
        Assert.All(steps.Where(step => step.FromOn > new DateOnly(2027, 11, 1)), step => Assert.Equal(0.12m, step.YearlyRate));
    }

    [Fact]
    public void A_credit_line_pays_a_share_and_its_interest_but_never_less_than_the_least_payment_until_nothing_is_left()
    {
        var start = PlanStart.FromBalance(new DateOnly(2026, 11, 25), new Money(1_000_00, _eur), 0.12m, 12, new DateOnly(2026, 12, 1));

        var rows = ((PlanProposal)PlanOption.RevolvingCredit(0.1m, new Money(90_00, _eur)).On(start)).Rows;

        // 1,000.00: 100.00 and 10.00 interest; 900.00: 90.00 and 9.00; 810.00: 81.00 and 8.10 is below 90.00.
        Assert.Equal([110_00, 99_00, 90_00], rows.Take(3).Select(row => row.Total.Minor));
        Assert.Equal(1_000_00, rows.Sum(row => row.Principal.Minor));
        Assert.Equal(0, rows[^1].StillOwed.Minor);
        Assert.IsType<PlanNeverRepays>(PlanOption.RevolvingCredit(0, new Money(10_00, _eur)).On(start));
    }

    [Fact]
    public void Penalties_interest_and_the_rest_of_a_settled_debt_are_waived_each_on_its_own()
    {
        var both = (PlanProposal)PlanOption.Combination(PlanOption.WaivePenalties(), PlanOption.WaiveInterest(0.5m)).On(Loan);
        var settled = (PlanProposal)PlanOption.Settlement(new Money(4_000_00, _eur)).On(Loan);

        Assert.Equal((30_00, 100_00, 130_00), (both.WaivedPenalties.Minor, both.WaivedInterest.Minor, both.Waived.Minor));
        Assert.Equal((0, 0, 6_750_00), (settled.WaivedPenalties.Minor, settled.WaivedInterest.Minor, settled.Waived.Minor));
    }
}
