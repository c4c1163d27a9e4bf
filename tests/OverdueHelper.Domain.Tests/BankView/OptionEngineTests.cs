using CsCheck;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.BankView;

public class OptionEngineTests
{
    private static readonly Currency _eur = Currency.Of("EUR");
    private static readonly DateOnly _today = new(2026, 11, 1);

    // Any loan with any arrears, and a surplus from a third of the instalment to twice of it.
    private static readonly Gen<OptionQuestion> _questions =
        from balance in Gen.Long[50_000, 60_000_000]
        from rate in Gen.Int[0, 2_500]
        from instalments in Gen.Int[1, 240]
        from frequency in Gen.Int[0, 3].Select(i => ((Frequency[])[Frequency.Monthly, Frequency.Monthly, Frequency.Quarterly, Frequency.Fortnightly])[i])
        from missed in Gen.Int[0, 6]
        from fees in Gen.Int[0, 5_000]
        from penalties in Gen.Int[0, 5_000]
        from share in Gen.Double[0.33, 2]
        from later in Gen.Double[1, 2]
        from laterAfter in Gen.Int[0, 12]
        select Question(balance, rate / 10_000m, instalments, frequency, missed, fees, penalties, share, laterAfter == 0 ? null : (later, laterAfter));

    [Fact]
    public void No_suggestion_is_above_the_surplus_on_any_due_date() => _questions.Sample(
        question => OptionEngine.Search(question).Suggestions().All(one =>
            one.Proposal.Rows.All(row => row.Total <= question.Capacity.At(row.Number, question.Start.Frequency))),
        iter: 15);

    [Fact]
    public void No_suggestion_is_dearer_for_both_than_another() => _questions.Sample(
        question =>
        {
            var suggestions = OptionEngine.Search(question).Suggestions();
            return suggestions.All(one => !suggestions.Any(one.IsDominatedBy));
        },
        iter: 15);

    [Fact]
    public void A_plan_that_costs_the_bank_nothing_is_suggested_whenever_one_fits() => _questions.Sample(
        question =>
        {
            return !FreeOneFits(question) || OptionEngine.Search(question).Suggestions().Any(one => one.BankCost.IsZero);
        },
        iter: 15);

    [Fact]
    public void With_a_buffer_and_under_a_stress_every_suggestion_is_carried_none_is_dearer_for_both_and_a_free_one_is_there() =>
        Gen.Select(_questions, Gen.Int[0, 4], Gen.Double[0, 0.2]).Sample(
            (question, stress, buffer) =>
            {
                var surplus = question.Capacity.MonthlySurplus;
                var capacity = PaymentCapacity.Under(
                    surplus * 5, surplus * 4, new Money((long)(surplus.Minor * buffer), _eur), stress == 0 ? null : (StressKind)(stress - 1), surplus * 3);
                var stressed = question with { Capacity = capacity };
                var suggestions = OptionEngine.Search(stressed).Suggestions();
                Assert.All(suggestions, one => Assert.True(one.Proposal.HighestInstalment <= capacity.At(1, question.Start.Frequency)));
                Assert.DoesNotContain(suggestions, one => suggestions.Any(one.IsDominatedBy));
                Assert.True(!FreeOneFits(stressed) || suggestions.Any(one => one.BankCost.IsZero));
            },
            iter: 15);

    [Fact]
    public void When_rates_may_rise_every_suggestion_is_carried_at_the_higher_rate_too() => _questions.Sample(
        question =>
        {
            var start = question.Start.AtRate(question.Start.YearlyRate + StressTest.RateRise);
            foreach (var one in OptionEngine.Search(question with { RateRise = StressTest.RateRise }).Suggestions())
            {
                var terms = ProposalTerms.Of(one.Proposal.Option).RaisedBy(StressTest.RateRise);
                var higher = Assert.IsType<PlanProposal>(terms.For(start).On(start));
                Assert.All(higher.Rows, row => Assert.True(row.Total <= question.Capacity.At(row.Number, start.Frequency)));
            }
        },
        iter: 10);

    [Fact]
    public void The_list_is_in_the_order_of_the_borrowers_cost_and_turns_round() => _questions.Sample(
        question =>
        {
            var answer = OptionEngine.Search(question);
            var byBank = answer.Suggestions(SuggestionOrder.BankFirst);
            return answer.Suggestions().Select(one => one.Proposal.Option).SequenceEqual(byBank.Reverse().Select(one => one.Proposal.Option));
        },
        iter: 15);

    [Fact]
    public void The_search_sees_what_the_exact_plan_shows() => _questions.Sample(
        question =>
        {
            var sketch = new PlanSketch(question.Start);
            var rows = new double[2_000];
            foreach (var option in OptionGrid.Of(question).Where((_, i) => i % 17 == 0))
            {
                var count = sketch.Write(option.ApplyTo(new PlanDraft(question.Start)), rows);
                if (option.On(question.Start) is not PlanProposal exact)
                {
                    Assert.Equal(0, count);
                    continue;
                }

                Assert.Equal(exact.Rows.Count, count);

                // A tie of half a cent may fall the other way: a cent a row, carried on with interest to the last.
                Assert.All(exact.Rows.SkipLast(1), row => Assert.True(Math.Abs(row.Total.Minor - rows[row.Number - 1]) <= 1, $"{option} {row}"));
                Assert.True(Math.Abs(exact.Rows[^1].Total.Minor - rows[count - 1]) <= count * 3, $"{option} {exact.Rows[^1]}");
            }
        },
        iter: 6);

    [Fact]
    public void The_loan_of_the_table_with_2_500_a_month_can_be_lengthened_at_no_cost_to_the_bank()
    {
        var start = PlanStart.FromBalance(_today, Euro(100_000), 0.12m, 36, new(2026, 12, 1));
        var answer = OptionEngine.Search(new(start, new(Euro(2_600), Euro(100))));
        Assert.InRange(answer.Searched, 1_000, 10_000);
        Assert.True(answer.IsWithinThreshold);
        var suggestions = answer.Suggestions();
        Assert.InRange(suggestions.Count, 2, 6);
        Assert.Contains(suggestions, one => one.BankCost.IsZero && one.Proposal.ExtraCost.Minor > 0);
        Assert.All(suggestions, one => Assert.False(one.Test.IsAbove));
    }

    [Fact]
    public void What_is_left_out_says_why()
    {
        var start = PlanStart.FromBalance(_today, Euro(100_000), 0.12m, 36, new(2026, 12, 1));
        var answer = OptionEngine.Search(new(start, new(Euro(2_500), Euro(0))));
        Assert.Equal(LeftOutReason.AboveBudget, answer.Why(PlanOption.LongerTerm(40))!.Reason);
        Assert.Equal(Euro(545.56m), answer.Why(PlanOption.LongerTerm(40))!.Excess);
        Assert.Equal(LeftOutReason.AboveThreshold, answer.Why(PlanOption.FixedInstalments(60))!.Reason);
        Assert.Equal(LeftOutReason.DoesNotApply, answer.Why(PlanOption.WaivePenalties())!.Reason);
        Assert.Equal(LeftOutReason.DearerForBoth, answer.Why(PlanOption.LongerTerm(95))!.Reason);
        Assert.Null(answer.Why(answer.Suggestions()[0].Proposal.Option));
        Assert.NotEmpty(answer.LeftOut());
    }

    [Fact]
    public void Everything_left_out_is_in_one_group_for_each_reason_and_nothing_is_counted_twice() => _questions.Sample(
        question =>
        {
            var answer = OptionEngine.Search(question);
            var groups = answer.LeftOutByReason();

            Assert.Equal(answer.Searched - answer.Suggestions().Count, groups.Sum(group => group.Count));
            Assert.Equal(groups.Select(group => group.Reason).Distinct().Order(), groups.Select(group => group.Reason));
            Assert.All(groups, group => Assert.InRange(group.Fewest, 0, group.Most));
            Assert.All(groups, group => Assert.Equal(group.Reason is LeftOutReason.AboveBudget, group.LeastExcess is { Minor: > 0 }));
        },
        iter: 10);

    [Fact]
    public void The_group_above_the_budget_says_by_how_much_its_lowest_plan_is_above_it()
    {
        var start = PlanStart.FromBalance(_today, Euro(100_000), 0.12m, 36, new(2026, 12, 1));
        var answer = OptionEngine.Search(new(start, new(Euro(2_500), Euro(0))));

        var above = answer.LeftOutByReason().Single(group => group.Reason is LeftOutReason.AboveBudget);

        Assert.Equal(6, above.Fewest);
        Assert.True(above.LeastExcess < answer.Why(PlanOption.LongerTerm(50))!.Excess);
        Assert.True(above.LeastExcess > Euro(0));
    }

    [Fact]
    public void A_fallback_fits_the_budget_and_costs_the_bank_no_more_than_the_request() => _questions.Sample(
        question =>
        {
            var answer = OptionEngine.Search(question);
            foreach (var request in answer.Suggestions())
            {
                var fallback = answer.FallbackFor(request.Proposal);
                if (fallback.Plan is not { } plan)
                {
                    Assert.All(answer.Suggestions(), other => Assert.True(other.Proposal.Option == request.Proposal.Option || other.BankCost > request.BankCost));
                    continue;
                }

                Assert.Null(fallback.Missing);
                Assert.NotEqual(request.Proposal.Option, plan.Proposal.Option);
                Assert.True(plan.BankCost <= request.BankCost);
                Assert.All(plan.Proposal.Rows, row => Assert.True(row.Total <= question.Capacity.At(row.Number, question.Start.Frequency)));
            }
        },
        iter: 10);

    [Fact]
    public void A_request_harder_than_it_need_be_has_a_fallback_and_a_budget_too_small_for_any_says_how_much_is_missing()
    {
        var start = PlanStart.FromBalance(_today, Euro(100_000), 0.12m, 36, new(2026, 12, 1));
        var cut = (PlanProposal)PlanOption.LowerRate(0.10m).On(start);
        var free = (PlanProposal)PlanOption.LongerTerm(48).On(start);

        var bearable = OptionEngine.Search(new(start, new(Euro(2_600), Euro(0)))).FallbackFor(cut);
        Assert.NotNull(bearable.Plan);
        Assert.True(bearable.Plan.Proposal.HighestInstalment <= Euro(2_600));

        var tight = OptionEngine.Search(new OptionQuestion(start, new(Euro(1_700), Euro(0))) { LongestTerm = 60 }).FallbackFor(free);
        Assert.Null(tight.Plan);
        Assert.True(tight.Missing > Euro(0));
    }

    [Fact]
    public void Nothing_fits_a_budget_without_a_surplus() =>
        Assert.Empty(OptionEngine.Search(new(PlanStart.FromBalance(_today, Euro(5_000), 0.09m, 24, new(2026, 12, 1)), new(Euro(0), Euro(50)))).Suggestions());

    [Fact]
    public void A_plan_above_the_threshold_is_suggested_only_when_none_below_it_fits()
    {
        var start = PlanStart.FromBalance(_today, Euro(100_000), 0.12m, 36, new(2026, 12, 1));
        var answer = OptionEngine.Search(new OptionQuestion(start, new(Euro(1_700), Euro(0))) { LongestTerm = 60 });
        Assert.False(answer.IsWithinThreshold);
        Assert.All(answer.Suggestions(), one => Assert.True(one.Test.IsAbove));
        Assert.NotEmpty(answer.Suggestions());
    }

    private static bool FreeOneFits(OptionQuestion question) => FreePlans(question).Any(option =>
        option.On(question.Start) is PlanProposal proposal && PresentValueTest.Of(proposal).IsFree &&
        proposal.Rows.All(row => row.Total <= question.Capacity.At(row.Number, question.Start.Frequency)));

    private static IEnumerable<PlanOption> FreePlans(OptionQuestion question)
    {
        var left = question.Start.Remaining.Count;
        foreach (var term in (int[])[question.LongestTerm, left + (question.LongestTerm - left) / 2, left + 5])
        {
            foreach (var relief in (PlanOption?[])[null, PlanOption.CapitalisedPause(3), PlanOption.InterestOnly(6)])
            {
                List<PlanOption> parts = [.. new[] { relief }.OfType<PlanOption>(), PlanOption.LongerTerm(term)];
                if (!question.Start.Arrears.IsZero)
                {
                    parts.Add(PlanOption.CapitaliseArrears());
                }

                yield return parts.Count == 1 ? parts[0] : PlanOption.Combination([.. parts]);
            }
        }
    }

    private static OptionQuestion Question(
        long balance, decimal rate, int instalments, Frequency frequency, int missed, int fees, int penalties, double share, (double Share, int After)? later)
    {
        var start = PlanStart.FromBalance(_today, new Money(balance, _eur), rate, instalments, new(2026, 12, 1), frequency);
        var row = start.Remaining[0];
        start = missed == 0 ? start : start.WithOverdue(row.Principal * missed, row.Interest * missed, new(fees, _eur), new(penalties, _eur));
        var surplus = Surplus(share);
        return new OptionQuestion(start, new PaymentCapacity(surplus, new Money(surplus.Minor / 20, _eur))
        {
            LaterSurplus = later is { } better ? Surplus(share * better.Share) : null,
            LaterAfterMonths = later?.After ?? 0,
        });

        Money Surplus(double of) => Money.Round(row.Total.Amount * frequency.PerYear() / 12 * (decimal)of, _eur);
    }

    private static Money Euro(decimal amount) => Money.Round(amount, _eur);
}
