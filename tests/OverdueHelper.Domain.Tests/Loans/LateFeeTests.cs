using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Loans;

public sealed class LateFeeTests
{
    [Theory]
    [InlineData("02-01", 0, "")]
    [InlineData("02-02", 0, "1 02-02 10.00")]
    [InlineData("03-15", 0, "1 02-02 10.00, 2 03-02 10.00")]
    [InlineData("02-06", 5, "")]
    [InlineData("02-07", 5, "1 02-07 10.00")]
    [InlineData("03-15", 5, "1 02-07 10.00, 2 03-07 10.00")]
    [InlineData("06-01", 0, "1 02-02 10.00, 2 03-02 10.00, 3 04-02 10.00")]
    public void Each_unpaid_instalment_has_one_fee_the_day_after_its_grace(string day, int grace, string fees) =>
        Assert.Equal(fees, Fees(new LateFeeRule(Euro(10), GraceDays: grace), day));

    // 5 % of 109.30 is 5.465, half to even 5.46; of 105.60 it is 5.28.
    [Theory]
    [InlineData(false, "1 02-02 5.46, 2 03-02 5.28")]
    [InlineData(true, "1 02-02 5.00, 2 03-02 5.00")]
    public void A_share_is_of_what_is_overdue_or_of_its_principal(bool principalOnly, string fees) =>
        Assert.Equal(fees, Fees(new LateFeeRule(null, 0.05m, principalOnly), "03-15"));

    [Fact]
    public void A_share_is_of_what_is_left_of_the_instalment() =>
        // 50.00 pay 9.30 of interest and 40.70 of principal; 5 % of 59.30 is 2.965.
        Assert.Equal("1 02-02 2.96", Fees(new LateFeeRule(null, 0.05m), "02-10", Pay("02-01", 50m)));

    [Fact]
    public void A_payment_within_the_grace_costs_nothing_and_one_after_it_does()
    {
        var rule = new LateFeeRule(Euro(10), GraceDays: 5);

        Assert.Equal("", Fees(rule, "02-20", Pay("02-06", 109.30m)));
        Assert.Equal("1 02-07 10.00", Fees(rule, "02-20", Pay("02-07", 109.30m)));
    }

    [Fact]
    public void No_fee_follows_from_a_fee() =>
        // The payment of 1 February goes to the old fee first; without it the instalment was paid in full.
        Assert.Equal("", Fees(new LateFeeRule(Euro(10)), "02-20", Fee("01-20", 5m, 1), Pay("02-01", 109.30m, 2)));

    [Fact]
    public void An_instalment_that_a_change_took_away_has_no_fee()
    {
        // On 10 February all that is left is put on one instalment in March.
        var change = new LoanEvent.Restructure(Day("02-10"), 1, Rows((3, 300m, 18m)), CarriesArrears: true);

        Assert.Equal("1 02-02 10.00, 2 03-02 10.00", Fees(new LateFeeRule(Euro(10)), "06-01", change));
    }

    [Fact]
    public void Fees_are_entries_of_the_banks_kind_numbered_from_the_first()
    {
        var fees = new LateFeeRule(Euro(10), Kind: ChargeKind.Penalty).FeesUpTo(Day("03-15"), Schedule, [], LoanRules.Default, 40);

        Assert.Equal([40, 41], fees.Select(fee => fee.Sequence));
        Assert.All(fees, fee => Assert.Equal(ChargeKind.Penalty, fee.Kind));
    }

    private static string Fees(LateFeeRule rule, string day, params LoanEvent[] events) => string.Join(", ", rule
        .FeesUpTo(Day(day), Schedule, events, LoanRules.Default, 40)
        .Select(fee => FormattableString.Invariant($"{fee.Instalment} {Text(fee.On)} {Text(fee.Amount)}")));
}
