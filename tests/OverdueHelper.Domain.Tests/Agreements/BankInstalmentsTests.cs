using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Agreements;

/// <summary>The loan of domain rules, section 0: 100,000 at 12 % a year, 36 instalments of 3,321.43 left.</summary>
public sealed class BankInstalmentsTests
{
    private static readonly Currency _eur = Currency.Of("EUR");
    private static readonly DateOnly _today = new(2026, 11, 1);
    private static readonly PlanStart _start = PlanStart.FromBalance(_today, new Money(10_000_000, _eur), 0.12m, 36, new DateOnly(2026, 12, 1));

    [Fact]
    public void The_contracts_own_instalments_cost_nobody_anything()
    {
        var figures = new BankInstalments(new Money(332_143, _eur), 36, new DateOnly(2026, 12, 1), OfferRest.SettlesAll).On(_start, new Money(332_143, _eur));

        Assert.InRange(figures.LossShare!.Value, -0.0001m, 0.0001m);
        Assert.InRange(figures.ExtraCostMinor, -100, 100);
        Assert.Equal((new DateOnly(2029, 11, 1), true), (figures.EndsOn, figures.FitsBudget));
    }

    // Domain rules, section 0: 0 % in 60 instalments of 1,666.67 loses 25.07 %, three months without interest 2.94 %.
    [Theory]
    [InlineData(166_667, 60, "2026-12-01", 0.2507)]
    [InlineData(332_143, 36, "2027-03-01", 0.0294)]
    public void The_value_the_bank_loses_is_that_of_the_same_request(long minor, int count, string first, double loss)
    {
        var figures = new BankInstalments(new Money(minor, _eur), count, DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), OfferRest.SettlesAll).On(_start, left: null);

        Assert.Equal((decimal)loss, figures.LossShare!.Value, 4);
        Assert.Null(figures.FitsBudget);
    }

    [Fact]
    public void Both_sides_of_the_same_offer_have_the_same_figures()
    {
        var proposal = Assert.IsType<PlanProposal>(PlanOption.LongerTerm(60).On(_start));
        var ours = OfferFigures.Of(proposal, PresentValueTest.Of(proposal), fitsBudget: true);

        var theirs = new BankInstalments(proposal.UsualInstalment, 60, proposal.FirstDueOn, OfferRest.SettlesAll).On(_start, proposal.UsualInstalment);

        Assert.Equal((ours.InstalmentMinor, ours.FirstDueOn, ours.EndsOn, ours.FitsBudget), (theirs.InstalmentMinor, theirs.FirstDueOn, theirs.EndsOn, theirs.FitsBudget));
        Assert.Equal(ours.LossShare!.Value, theirs.LossShare!.Value, 5);
        Assert.InRange(Math.Abs(ours.ExtraCostMinor - theirs.ExtraCostMinor), 0, 60);
    }

    [Theory]
    [InlineData(OfferRest.ContractGoesOn)]
    [InlineData(OfferRest.NotSaid)]
    public void Instalments_that_do_not_settle_everything_leave_the_rest_owed_and_save_nothing(OfferRest rest)
    {
        var figures = new BankInstalments(new Money(20_000, _eur), 12, new DateOnly(2026, 12, 1), rest).On(_start, left: null);

        Assert.Equal((240_000L, 9_760_000L, false), (figures.TotalMinor, figures.RestMinor!.Value, figures.EndsDebt));
        Assert.Equal((0L, null), (figures.ExtraCostMinor, figures.LossShare));
    }

    [Fact]
    public void Instalments_above_all_that_is_owed_leave_nothing() =>
        Assert.Equal(0, new BankInstalments(new Money(10_000_001, _eur), 1, new DateOnly(2026, 12, 1), OfferRest.NotSaid).On(_start, left: null).RestMinor);

    [Fact]
    public void The_payments_follow_at_the_loans_rhythm_and_a_short_month_does_not_move_the_next() =>
        Assert.Equal(
            [new AgreedRow(new DateOnly(2027, 1, 31), 500), new AgreedRow(new DateOnly(2027, 2, 28), 500), new AgreedRow(new DateOnly(2027, 3, 31), 500)],
            new BankInstalments(new Money(500, _eur), 3, new DateOnly(2027, 1, 31), OfferRest.NotSaid).Rows(RepaymentInterval.EveryMonths(1)));

    [Fact]
    public void An_instalment_above_what_is_left_does_not_fit() =>
        Assert.False(new BankInstalments(new Money(332_144, _eur), 36, new DateOnly(2026, 12, 1), OfferRest.SettlesAll).On(_start, new Money(332_143, _eur)).FitsBudget);
}
