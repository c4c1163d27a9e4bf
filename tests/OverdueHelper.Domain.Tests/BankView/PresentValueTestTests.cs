using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.BankView;

// Expected figures: domain.md section 0, "What common requests cost the bank".
public class PresentValueTestTests
{
    private static readonly Currency _eur = Currency.Of("EUR");
    private static readonly DateOnly _today = new(2026, 11, 1);

    // Balance 100,000; 12 % a year; 36 instalments left.
    private static readonly PlanStart _start = PlanStart.FromBalance(_today, Euro(100_000), 0.12m, 36, new(2026, 12, 1));

    public static TheoryData<string, PlanOption, decimal, decimal, bool, decimal?> EightRows => new()
    {
        { "36 to 60 months", PlanOption.LongerTerm(60), 2224.44m, 0.00m, false, 13_895 },
        { "3-month pause, capitalised", PlanOption.CapitalisedPause(3), 3422.07m, 0.00m, false, 3_623 },
        { "interest-only 6 months", PlanOption.InterestOnly(6), 3321.43m, 0.00m, false, 6_000 },
        { "12 to 11.4 %", PlanOption.LowerRate(0.114m), 3292.85m, 0.86m, false, null },
        { "12 to 10 %", PlanOption.LowerRate(0.10m), 3226.72m, 2.85m, true, null },
        { "3-month pause without interest", PlanOption.InterestFreePause(3), 3321.43m, 2.94m, true, 0 },
        { "12 to 10 % and 60 months", PlanOption.Combination(PlanOption.LowerRate(0.10m), PlanOption.LongerTerm(60)), 2124.70m, 4.48m, true, 7_911 },
        { "0 % in 60 instalments", PlanOption.FixedInstalments(60), 1666.67m, 25.07m, true, null },
    };

    [Fact]
    public void The_loan_of_the_table_pays_3321_43() => Assert.Equal(Euro(3321.43m), _start.PresentInstalment);

    [Theory]
    [MemberData(nameof(EightRows))]
    public void A_request_costs_the_bank_what_the_table_says(string request, PlanOption option, decimal instalment, decimal loss, bool above, decimal? extra)
    {
        var proposal = Proposal(option, _start);
        var test = PresentValueTest.Of(proposal);

        Assert.Equal(Euro(instalment), proposal.UsualInstalment);
        Assert.Equal(loss, Percent(test.Share));
        Assert.Equal(above, test.IsAbove);
        Assert.Equal(loss == 0, test.IsFree);
        if (extra is { } expected)
        {
            Assert.True(Math.Abs(proposal.ExtraCost.Amount - expected) < 0.75m, $"{request}: {proposal.ExtraCost}");
        }
        else
        {
            Assert.True(proposal.ExtraCost.Minor < 0, request);
        }
    }

    [Theory]
    [InlineData(0.1131, 36, false)]
    [InlineData(0.1130, 36, true)]
    [InlineData(0.1156, 60, false)]
    [InlineData(0.1155, 60, true)]
    public void The_largest_cut_inside_one_percent_is_to_11_31_or_11_56(double rate, int instalments, bool above)
    {
        var cut = PlanOption.LowerRate((decimal)rate);
        var option = instalments == 36 ? cut : PlanOption.Combination(cut, PlanOption.LongerTerm(instalments));
        Assert.Equal(above, PresentValueTest.Of(Proposal(option, _start)).IsAbove);
    }

    [Fact]
    public void A_cut_to_11_30_loses_1_004_percent() =>
        Assert.Equal(1.004m, decimal.Round(PresentValueTest.Of(Proposal(PlanOption.LowerRate(0.113m), _start)).Share * 100, 3, MidpointRounding.ToEven));

    [Fact]
    public void A_fee_of_3_percent_makes_the_rate_13_35_and_the_extension_lose_1_11()
    {
        var contract = PlanStart.FromBalance(_today, Euro(100_000), 0.12m, 60, new(2026, 12, 1));
        var rate = PresentValueTest.EffectiveRateOf(Euro(97_000), [.. contract.Remaining.Select(row => row.Total)]);
        Assert.Equal(13.35m, Percent(rate!.Value));

        var test = PresentValueTest.Of(Proposal(PlanOption.LongerTerm(60), _start with { EffectiveYearlyRate = rate.Value }));
        Assert.Equal(1.11m, Percent(test.Share));
        Assert.True(test.IsAbove);
    }

    [Theory]
    [InlineData(12, 0.56)]
    [InlineData(24, 1.04)]
    public void Three_instalments_of_arrears_spread_without_interest_cost_0_56_or_1_04(int over, double loss)
    {
        // Three instalments of 3,321.43: which part is principal does not matter when all of it is spread on top.
        var zero = Money.Zero(_eur);
        var start = _start.WithOverdue(Euro(7_000), Euro(2_964.29m), zero, zero);
        Assert.Equal((decimal)loss, Percent(PresentValueTest.Of(Proposal(PlanOption.ArrearsOnTop(over), start)).Share));
    }

    [Fact]
    public void A_bullet_paid_two_years_later_loses_9_30_percent()
    {
        var coupon = Euro(5_000);
        Money[] bullet = [coupon, coupon, coupon, coupon, Euro(105_000)];
        Money[] later = [Euro(0), Euro(0), .. bullet];
        Assert.Equal(9.30m, Percent(PresentValueTest.Of(bullet, later, 0.05m, Frequency.Yearly).Share));
    }

    [Fact]
    public void A_bullet_keeps_its_own_rows_through_a_pause_without_interest()
    {
        var zero = Money.Zero(_eur);
        var rows = Enumerable.Range(1, 5).Select(year =>
            new Instalment(year, new DateOnly(2026, 11, 1).AddYears(year), year == 5 ? Euro(100_000) : zero, Euro(5_000), year == 5 ? zero : Euro(100_000)));
        var start = PlanStart.FromContract(_today, Frequency.Yearly, 0.05m, [.. rows]);
        var proposal = Proposal(PlanOption.InterestFreePause(2), start);
        Assert.Equal(9.30m, Percent(PresentValueTest.Of(proposal).Share));
        Assert.Equal(new DateOnly(2033, 11, 1), proposal.EndsOn);
        Assert.Equal(24, proposal.EndMovesByMonths);
    }

    private static PlanProposal Proposal(PlanOption option, PlanStart start) => Assert.IsType<PlanProposal>(option.On(start));

    private static Money Euro(decimal amount) => Money.Round(amount, _eur);

    private static decimal Percent(decimal share) => decimal.Round(share * 100, 2, MidpointRounding.ToEven);
}
