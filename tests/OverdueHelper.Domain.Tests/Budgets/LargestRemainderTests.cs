using CsCheck;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Budgets;

public class LargestRemainderTests
{
    private static readonly Currency _gbp = Currency.Of("GBP");

    private static readonly Gen<(long Available, long[] Debts)> _case =
        Gen.Select(Gen.OneOf(Gen.Long[0, 500_000], Gen.Long[0, 9_000_000_000_000_000]), Gen.OneOf(Gen.Long[0, 3], Gen.Long[0, 90_000_000_000_000_000]).Array[0, 40]);

    [Fact]
    public void Parts_sum_to_the_cent() => _case.Sample(Sums);

    [Fact]
    public void No_part_exceeds_its_debt() =>
        _case.Sample(c => Share(c.Available, c.Debts).Zip(c.Debts).All(pair => pair.First >= 0 && pair.First <= pair.Second));

    [Fact]
    public void Every_part_is_within_a_cent_of_its_exact_share() =>
        _case.Sample(c =>
        {
            var total = c.Debts.Sum();
            return total <= c.Available || Share(c.Available, c.Debts).Zip(c.Debts).All(pair =>
                Int128.Abs(((Int128)pair.First * total) - ((Int128)pair.Second * c.Available)) < total);
        });

    [Fact]
    public void The_order_of_the_debts_changes_nobodys_part() =>
        Gen.Select(_case, Gen.Int).Sample((c, seed) =>
        {
            var order = Enumerable.Range(0, c.Debts.Length).OrderBy(i => unchecked((i + 1) * (seed | 1))).ToArray();
            var straight = Share(c.Available, c.Debts);
            var shuffled = Share(c.Available, [.. order.Select(i => c.Debts[i])]);

            // Debts of one size are interchangeable: compare what each size gets.
            return straight.Zip(c.Debts).Order().SequenceEqual(shuffled.Zip(order.Select(i => c.Debts[i])).Order());
        });

    [Fact]
    public void Enough_for_everybody_pays_everybody_and_no_more() =>
        Assert.Equal([3, 0, 5], Share(100, [3, 0, 5]));

    [Fact]
    public void Three_equal_debts_share_ten_pence_as_four_three_three() =>
        Assert.Equal([4, 3, 3], Share(10, [500, 500, 500]));

    [Fact]
    public void A_negative_amount_or_debt_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Share(-1, [5]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Share(1, [-5]));
    }

    private static bool Sums((long Available, long[] Debts) c) => Share(c.Available, c.Debts).Sum() == Math.Min(c.Available, c.Debts.Sum());

    private static long[] Share(long available, long[] debts) =>
        [.. LargestRemainder.Share(new Money(available, _gbp), [.. debts.Select(debt => new Money(debt, _gbp))]).Select(share => share.Minor)];
}
