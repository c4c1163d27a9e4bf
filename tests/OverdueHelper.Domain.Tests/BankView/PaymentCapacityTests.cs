using CsCheck;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.BankView;

public sealed class PaymentCapacityTests
{
    private static readonly Currency _eur = Currency.Of("EUR");

    // Income, spending, reserve.
    private static readonly Gen<(Money Income, Money Spending, Money Reserve)> _budgets =
        Gen.Select(Gen.Long[50_000, 900_000], Gen.Double[0.2, 0.99], Gen.Long[0, 2_000_000])
            .Select((income, share, reserve) => (new Money(income, _eur), new Money((long)(income * share), _eur), new Money(reserve, _eur)));

    [Theory]
    [InlineData(StressKind.IncomeDownTenPercent)]
    [InlineData(StressKind.IncomeDownTwentyPercent)]
    [InlineData(StressKind.OneMonthWithoutIncome)]
    public void An_instalment_of_what_is_carried_under_a_stress_passes_that_test_and_a_larger_one_fails(StressKind stress) => _budgets.Sample(
        budget =>
        {
            var carried = PaymentCapacity.Under(budget.Income, budget.Spending, Money.Zero(_eur), stress, budget.Reserve).MonthlySurplus;
            if (carried.Minor <= 0)
            {
                return;
            }

            var normal = budget.Income - budget.Spending;
            Assert.Equal(StressVerdict.Holds, Verdict(carried));
            if (carried < normal)
            {
                Assert.Equal(StressVerdict.Fails, Verdict(carried + new Money(1, _eur)));
            }

            StressVerdict Verdict(Money instalment) =>
                StressTest.Run(budget.Income, budget.Spending, instalment, reserve: budget.Reserve).Single(result => result.Kind == stress).Verdict;
        },
        iter: 300);

    [Fact]
    public void The_buffer_is_taken_off_and_a_quarter_counts_for_three_months()
    {
        var capacity = PaymentCapacity.Under(new Money(200_000, _eur), new Money(170_000, _eur), new Money(5_000, _eur));

        Assert.Equal(new Money(25_000, _eur), capacity.At(1, Frequency.Monthly));
        Assert.Equal(new Money(75_000, _eur), capacity.At(1, Frequency.Quarterly));
    }
}
