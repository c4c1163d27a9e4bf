using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Plans;

/// <summary>What can be asked for on a card or an overdraft follows from its statements: nothing else has to be found out.</summary>
public sealed class PlanOfALineTests
{
    private static readonly DateOnly _today = new(2026, 11, 26);
    private readonly Loan _card = Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.CreditCard, Currency.Of("EUR"), KnownFrom.Bank);

    public PlanOfALineTests() => _card.YearlyRate = 0.18m;

    [Fact]
    public void The_minimum_of_the_last_statement_is_what_is_asked_for_now_and_repays_the_rest()
    {
        var start = Start(2_070_00, 130_00)!;

        Assert.Equal("130.00 EUR", start.PresentInstalment.ToString());
        Assert.Equal(new DateOnly(2026, 11, 28), start.NextDueOn);
        Assert.Equal(start.Principal, Money.Sum(start.Remaining.Select(row => row.Principal), start.Currency) + start.OverduePrincipal);
        Assert.All(start.Remaining.SkipLast(1), row => Assert.Equal("130.00 EUR", row.Total.ToString()));
        Assert.InRange(start.Remaining[^1].Total.Minor, 1, 130_00);
    }

    [Theory]
    [InlineData(2_000_00, 30_00, "30.00 EUR")]
    [InlineData(2_000_00, null, "0.00 EUR")]
    public void A_minimum_that_repays_nothing_is_set_against_five_years(long balance, int? minimum, string now)
    {
        var start = Start(balance, minimum)!;

        Assert.Equal((60, now), (start.Remaining.Count, start.PresentInstalment.ToString()));
    }

    [Fact]
    public void What_is_asked_for_now_stays_when_the_rate_is_tested()
    {
        var start = Start(2_000_00, 130_00)!.AtRate(0.20m);

        Assert.Equal(("130.00 EUR", 0.20m), (start.PresentInstalment.ToString(), start.YearlyRate));
    }

    [Fact]
    public void Only_the_rate_has_to_be_known()
    {
        _card.YearlyRate = null;

        Assert.Equal([PlanNeed.Rate], Basis(2_000_00, 130_00).Needs);
        Assert.True(Basis(0, null).NothingOwed);
    }

    [Fact]
    public void A_day_to_which_it_was_to_be_repaid_comes_first()
    {
        _card.LastDueOn = new DateOnly(2027, 10, 28);

        Assert.Equal(12, Start(2_000_00, 130_00)!.Remaining.Count);
    }

    private PlanStart? Start(long balance, long? minimum) => Basis(balance, minimum).Start;

    private PlanBasis Basis(long balance, long? minimum)
    {
        LineStatement[] statements = [LineStatement.Enter(Guid.NewGuid(), _card, new DateOnly(2026, 11, 5), balance, minimum, minimum is null ? null : new DateOnly(2026, 11, 28), 2_000_00)];
        return PlanBasis.Of(LoanAccount.On(_card, [], _today, statements));
    }
}
