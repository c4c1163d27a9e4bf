using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

public sealed class StandingTests
{
    [Fact]
    public void A_bank_that_says_nothing_is_overdue_leaves_nothing_about_it_open()
    {
        var standing = LoanStanding.FromBank(
            new BankFigures(Eur, Day("02-10"), Euro(200m), Euro(109.30m), Euro(0m), null, 0.12m, Day("04-01")), Day("02-10"));

        Assert.Equal([UnknownPart.StillToPay, UnknownPart.PayOff], standing.Unknown);
        Assert.Equal((false, 0, 0, 0), (standing.IsOverdue, standing.DaysPastDue, standing.DaysNetOfPauses, standing.InstalmentsMissed));
        Assert.Equal(new ArrearsSplit(Euro(0), Euro(0), Euro(0), Euro(0)), standing.Split);
        Assert.Equal((Euro(0), Euro(200m), Euro(109.30m)), (standing.Arrears, standing.PrincipalOutstanding, standing.NextDueAmount));
        Assert.Null(standing.OldestUnpaidDueOn);
    }

    [Fact]
    public void A_bank_that_says_nothing_at_all_leaves_everything_open() => Assert.Equal(
        [
            UnknownPart.AmountOverdue, UnknownPart.OverdueSince, UnknownPart.Split, UnknownPart.InstalmentsMissed, UnknownPart.GoodThrough, UnknownPart.Balance,
            UnknownPart.Instalment, UnknownPart.Rate, UnknownPart.LastDueOn, UnknownPart.StillToPay, UnknownPart.PayOff, UnknownPart.DefaultInterestRule,
            UnknownPart.SinceBankFigures,
        ],
        LoanStanding.FromBank(new BankFigures(Eur, Day("02-09")), Day("02-10")).Unknown);

    [Fact]
    public void Every_figure_the_bank_gave_is_known()
    {
        var figures = new BankFigures(Eur, Day("02-10"), Euro(200m), Euro(109.30m), Euro(109.30m), Day("02-01"), 0.12m, Day("04-01"));
        var standing = LoanStanding.FromBank(figures, Day("02-10"));

        Assert.Equal(
            [
                UnknownPart.Split, UnknownPart.InstalmentsMissed, UnknownPart.GoodThrough, UnknownPart.StillToPay, UnknownPart.PayOff, UnknownPart.DefaultInterestRule,
            ],
            standing.Unknown);
        Assert.Equal((StandingSource.Bank, Day("02-10"), Day("02-10")), (standing.Source, standing.Today, standing.AmountsAsOf));
        Assert.Equal((true, 9, Day("02-01")), (standing.IsOverdue, standing.DaysPastDue, standing.OldestUnpaidDueOn));
        Assert.Null(standing.InstalmentsMissed);
    }

    [Theory]
    [InlineData(0.01, null, true)]
    [InlineData(0d, "02-01", false)]
    [InlineData(null, "02-01", true)]
    [InlineData(null, null, null)]
    public void Whether_something_is_overdue_follows_from_the_amount_or_else_the_date(double? amount, string? since, bool? isOverdue)
    {
        var figures = new BankFigures(Eur, Day("02-10"), AmountOverdue: amount is { } value ? Euro((decimal)value) : null, OverdueSince: since is null ? null : Day(since));
        var standing = LoanStanding.FromBank(figures, Day("02-12"));

        Assert.Equal(isOverdue, standing.IsOverdue);
        Assert.Equal(isOverdue == true && since is not null, standing.OldestUnpaidDueOn is not null);
        Assert.Equal(isOverdue == false ? 0 : since is null ? null : 11, standing.DaysPastDue);
        Assert.Equal(isOverdue == true && since is null, standing.IsOverdue == true && standing.Unknown.Contains(UnknownPart.OverdueSince));
        Assert.Equal((Day("02-12"), Day("02-10")), (standing.Today, standing.AmountsAsOf));
        Assert.Contains(UnknownPart.SinceBankFigures, standing.Unknown);
    }

    [Fact]
    public void A_date_after_today_is_no_negative_count() =>
        Assert.Equal(0, LoanStanding.FromBank(new BankFigures(Eur, Day("02-10"), OverdueSince: Day("02-20")), Day("02-12")).DaysPastDue);

    [Fact]
    public void A_contract_shows_its_statement()
    {
        var statement = ArrearsStatement.On(Day("02-11"), Schedule, [Fee("02-05", 5m)], LoanRules.Default);
        var standing = LoanStanding.FromContract(statement, LoanRules.Default);

        Assert.Equal((StandingSource.Contract, Day("02-11"), Day("02-11"), Eur), (standing.Source, standing.Today, standing.AmountsAsOf, standing.Currency));
        Assert.Equal((true, 10, 10, 1), (standing.IsOverdue, standing.DaysPastDue, standing.DaysNetOfPauses, standing.InstalmentsMissed));
        Assert.Equal((Euro(114.30m), Euro(114.30m), Day("02-28")), (standing.Arrears, standing.AmountToBringCurrent, standing.GoodThrough));
        Assert.Equal((Euro(300m), Euro(5m), Euro(318m), Euro(316.30m)), (standing.PrincipalOutstanding, standing.Charges, standing.StillToPay, standing.PayOff));
        Assert.Equal((Day("03-01"), Euro(105.60m)), (standing.NextDueOn, standing.NextDueAmount));
        Assert.Equal((statement.Arrears, Day("02-01")), (standing.Split, standing.OldestUnpaidDueOn));
        Assert.Single(standing.Rows);
    }

    [Fact]
    public void The_next_amount_is_not_known_when_nothing_falls_due_any_more() =>
        Assert.Null(Standing("04-02", LoanRules.Default).NextDueAmount);

    [Fact]
    public void The_contracts_default_interest_is_asked_for_only_while_something_is_overdue_and_the_rule_is_not_known()
    {
        Assert.Equal([UnknownPart.DefaultInterestRule], Standing("02-02", LoanRules.Default).Unknown);
        Assert.Empty(Standing("02-01", LoanRules.Default).Unknown);
        Assert.Empty(Standing("02-02", new LoanRules { DefaultInterest = new DefaultInterestRule(DefaultInterestKind.Fixed, 0m) }).Unknown);
    }

    private static LoanStanding Standing(string today, LoanRules rules) =>
        LoanStanding.FromContract(ArrearsStatement.On(Day(today), Schedule, [], rules), rules);
}
