using CsCheck;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Budgets;

public class DebtOffersTests
{
    private static readonly Currency _gbp = Currency.Of("GBP");

    private static readonly Gen<OtherDebt> _debt = Gen.Select(Gen.String[Gen.Char['a', 'e'], 0, 2], Gen.Long[0, 900_000], Gen.Bool, Gen.Long[-5_000, 20_000])
        .Select((name, balance, priority, offer) => new OtherDebt(name, new Money(balance, _gbp), priority, offer < 0 ? null : new Money(offer, _gbp)));

    [Fact]
    public void Priority_debts_are_served_before_the_others()
    {
        var offers = DebtOffers.Of(
            Gbp(260_00),
            [Debt("Card", 4_550_00), Debt("Catalogue", 1_200_00), Debt("Bank loan", 6_700_00), new OtherDebt("Council tax", Gbp(480_00), IsPriority: true, Gbp(100_00))]);

        var shared = Assert.IsType<DebtOffers.ProRata>(offers);
        Assert.Equal("160.00 GBP", shared.AvailableForOthers.ToString());
        Assert.Equal(
            ["Bank loan 86.11 GBP", "Card 58.47 GBP", "Catalogue 15.42 GBP"],
            shared.Offers.Select(offer => $"{offer.Debt.Name} {offer.PerMonth}"));
        Assert.Equal("100.00 GBP", Assert.Single(shared.Priority).PerMonth.ToString());
        Assert.Equal([78, 78, 78], shared.Offers.Select(offer => offer.PaymentsToClear!.Value));
    }

    [Fact]
    public void Living_costs_that_are_not_covered_leave_no_offer()
    {
        var deficit = Assert.IsType<DebtOffers.Deficit>(DebtOffers.Of(
            Gbp(-40_00), [Debt("Card", 100_00), new OtherDebt("Rent arrears", Gbp(300_00), IsPriority: true, Gbp(25_00))], token: Gbp(1_00)));
        Assert.Equal(DeficitReason.LivingCostsNotCovered, deficit.Reason);
        Assert.Equal("65.00 GBP", deficit.Shortfall.ToString());
    }

    [Fact]
    public void A_fee_can_be_what_makes_the_deficit() =>
        Assert.Equal("0.01 GBP", Assert.IsType<DebtOffers.Deficit>(DebtOffers.Of(Gbp(15_00), [], fee: Gbp(15_01))).Shortfall.ToString());

    [Fact]
    public void Priority_debts_that_are_not_covered_leave_no_offer_to_the_others()
    {
        var deficit = Assert.IsType<DebtOffers.Deficit>(DebtOffers.Of(
            Gbp(80_00), [Debt("Card", 100_00), new OtherDebt("Energy", Gbp(300_00), IsPriority: true, Gbp(100_00))]));
        Assert.Equal(DeficitReason.PriorityDebtsNotCovered, deficit.Reason);
        Assert.Equal("20.00 GBP", deficit.Shortfall.ToString());
    }

    [Fact]
    public void Nothing_over_and_no_token_offers_nothing() =>
        Assert.IsType<DebtOffers.NothingLeft>(DebtOffers.Of(Gbp(0), [Debt("Card", 100_00)]));

    [Fact]
    public void A_token_says_what_this_budget_does_not_hold()
    {
        var token = Assert.IsType<DebtOffers.Token>(DebtOffers.Of(Gbp(50), [Debt("Card", 100_00), Debt("Loan", 40)], token: Gbp(1_00)));
        Assert.Equal([100, 40], token.Offers.Select(offer => offer.PerMonth.Minor));
        Assert.Equal("0.90 GBP", token.NotCovered.ToString());
    }

    [Fact]
    public void A_priority_debt_without_an_offer_is_named() =>
        Assert.Equal(
            "Maintenance",
            Assert.Single(DebtOffers.Of(Gbp(50_00), [new OtherDebt("Maintenance", Gbp(10_00), IsPriority: true), Debt("Card", 5)]).PriorityWithoutOffer).Name);

    [Fact]
    public void What_is_over_when_all_is_paid_is_not_offered_to_anybody() =>
        Assert.Equal("10.00 GBP", Assert.IsType<DebtOffers.ProRata>(DebtOffers.Of(Gbp(40_00), [Debt("Card", 30_00)])).Unused.ToString());

    [Fact]
    public void An_offer_never_comes_out_of_nothing() =>
        Gen.Select(Gen.Long[-50_000, 200_000], _debt.Array[0, 12], Gen.Long[0, 300]).Sample((left, debts, token) =>
        {
            var offers = DebtOffers.Of(Gbp(left), debts, token: token == 0 ? null : Gbp(token));
            return offers switch
            {
                DebtOffers.Deficit deficit => deficit.Shortfall.Minor > 0 && deficit.AvailableForOthers.Minor < 0,
                DebtOffers.NothingLeft => offers.AvailableForOthers.IsZero,
                DebtOffers.Token few => Total(few.Offers) - few.NotCovered.Minor == offers.AvailableForOthers.Minor && few.NotCovered.Minor > 0,
                DebtOffers.ProRata shared => Total(shared.Offers) + shared.Unused.Minor == offers.AvailableForOthers.Minor,
                _ => false,
            };
        });

    [Fact]
    public void The_order_in_which_debts_were_entered_changes_no_offer() =>
        Gen.Select(Gen.Long[-50_000, 200_000], _debt.Array[0, 12]).Sample((left, debts) =>
            Shown(DebtOffers.Of(Gbp(left), debts)) == Shown(DebtOffers.Of(Gbp(left), debts.Reverse())));

    private static string Shown(DebtOffers offers) => string.Join(
        ';', (offers is DebtOffers.ProRata shared ? shared.Offers : []).Concat(offers.Priority).Select(offer => $"{offer.Debt.Name} {offer.Debt.Balance} {offer.PerMonth}"));

    private static long Total(IReadOnlyList<DebtOffer> offers) => offers.Sum(offer => offer.PerMonth.Minor);

    private static OtherDebt Debt(string name, long minor) => new(name, Gbp(minor), IsPriority: false);

    private static Money Gbp(long minor) => new(minor, _gbp);
}
