using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Tests.Arrears;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>At 36.5 % of a year of 365 days each 100.00 bear 0.10 a day.</summary>
public sealed class DefaultInterestTests
{
    // On 11 February: ten days of the first instalment of 100.00 and 9.30, or of all 300.00.
    [Theory]
    [InlineData(DefaultInterestBase.OverduePrincipal, "02-11", "1.00")]
    [InlineData(DefaultInterestBase.OverdueInstalment, "02-11", "1.09")]
    [InlineData(DefaultInterestBase.WholeBalance, "02-11", "3.00")]
    [InlineData(DefaultInterestBase.WholeBalance, "02-01", "0.00")]
    [InlineData(DefaultInterestBase.OverduePrincipal, "03-11", "4.80")]
    [InlineData(DefaultInterestBase.OverdueInstalment, "03-11", "5.21")]
    public void It_runs_on_what_the_contract_says(DefaultInterestBase on, string day, string accrued) =>
        Assert.Equal(accrued, Text(Ledger(Rule(0.365m) with { Base = on }, day).DefaultInterestAccrued));

    [Fact]
    public void The_whole_balance_bears_it_only_while_something_is_overdue()
    {
        var rule = Rule(0.365m) with { Base = DefaultInterestBase.WholeBalance };

        // Four days of 300.00, then nothing until 1 March, then ten days of 200.00.
        Assert.Equal("1.20", Text(Ledger(rule, "02-28", Pay("02-05", 109.30m)).DefaultInterestAccrued));
        Assert.Equal("3.20", Text(Ledger(rule, "03-11", Pay("02-05", 109.30m)).DefaultInterestAccrued));
    }

    [Fact]
    public void A_year_of_360_days_costs_more() =>
        Assert.Equal("1.00", Text(Ledger(Rule(0.36m) with { DaysInYear = 360 }, "02-11").DefaultInterestAccrued));

    [Fact]
    public void A_payment_of_principal_lowers_it_from_its_day()
    {
        // Five days of 100.00; 59.30 pay the interest and half the principal; five days of 50.00.
        Assert.Equal("0.75", Text(Ledger(Rule(0.365m), "02-11", Pay("02-06", 59.30m)).DefaultInterestAccrued));
    }

    [Fact]
    public void It_never_bears_interest_itself_and_what_is_paid_of_it_stays_paid()
    {
        // 10 days of 100.00 make 1.00, paid with the instalment on 11 February; nothing is overdue until March.
        var ledger = Ledger(Rule(0.365m), "02-28", Pay("02-11", 110.30m));

        Assert.Equal(("1.00", "0.00", "1.00"), (Text(ledger.DefaultInterestAccrued), Text(ledger.DefaultInterestOwed), Text(ledger.Payments[0].DefaultInterest)));
    }

    [Fact]
    public void It_can_be_waived_up_to_what_is_owed()
    {
        Assert.Equal("0.60", Text(Ledger(Rule(0.365m), "02-11", Waive("02-11", 0.40m)).DefaultInterestOwed));
        Assert.Equal("0.00", Text(Ledger(Rule(0.365m), "02-11", Waive("02-11", 5m)).DefaultInterestOwed));
        Assert.Equal("0.10", Text(Ledger(Rule(0.365m), "02-12", Waive("02-11", 5m)).DefaultInterestOwed));
        Assert.Equal("1.00", Text(Ledger(Rule(0.365m), "02-11", Waive("02-01", 5m)).DefaultInterestOwed));
    }

    [Fact]
    public void A_margin_follows_a_new_rate_of_the_contract_from_its_day()
    {
        // 0.265 and 0.10 until 11 February: 1.00; then 0.63 and 0.10, 0.20 a day for five days.
        var change = new LoanEvent.RateChange(Day("02-11"), 1, 0.63m, SmallLoan.Rows((3, 100m, 5m), (4, 100m, 3m)));
        var rules = new LoanRules { ContractYearlyRate = 0.265m, DefaultInterest = new DefaultInterestRule(DefaultInterestKind.Margin, 0.1m) };

        Assert.Equal("2.00", Text(LoanLedger.To(Day("02-16"), Schedule, [change], rules).DefaultInterestAccrued));
    }

    [Fact]
    public void A_multiple_follows_the_rate_that_a_new_schedule_names_and_stays_when_it_names_none()
    {
        // Half of 0.73 until 11 February: 1.00; then half of 0.365 for ten days: 0.50.
        var rules = new LoanRules { ContractYearlyRate = 0.73m, DefaultInterest = new DefaultInterestRule(DefaultInterestKind.Multiple, 0.5m) };
        string Accrued(decimal? rate) => Text(LoanLedger.To(
            Day("02-21"), Schedule, [new LoanEvent.Restructure(Day("02-11"), 1, SmallLoan.Rows((3, 100m, 5m), (4, 100m, 3m)), false, YearlyRate: rate)], rules).DefaultInterestAccrued);

        Assert.Equal(("1.50", "2.00"), (Accrued(0.365m), Accrued(null)));
    }

    [Theory]
    [InlineData(DayCount.Actual360, 360)]
    [InlineData(DayCount.Thirty360Bond, 360)]
    [InlineData(DayCount.ThirtyE360, 360)]
    [InlineData(DayCount.ThirtyE360Isda, 360)]
    [InlineData(DayCount.ThirtyU360, 360)]
    [InlineData(DayCount.Thirty365, 365)]
    [InlineData(DayCount.Actual365Fixed, 365)]
    [InlineData(DayCount.ActualActualIsda, 365)]
    [InlineData(DayCount.Periodic, 365)]
    public void A_contract_that_counts_360_days_counts_them_for_it_too(DayCount count, int days)
    {
        var loan = new LoggedLoan(loan => (loan.DayCount, loan.DefaultInterestKind, loan.DefaultInterestValue) = (count, DefaultInterestKind.Fixed, 0.1m));

        Assert.Equal(days, LoanLateRules.Of(loan.Loan, LoanContract.Terms(loan.Loan)!).DefaultInterest!.DaysInYear);
    }

    [Fact]
    public void A_change_that_carries_the_arrears_ends_it_until_something_is_overdue_again()
    {
        var change = new LoanEvent.Restructure(Day("02-11"), 1, SmallLoan.Rows((3, 150m, 5m), (4, 150m, 3m)), CarriesArrears: true);

        Assert.Equal("1.00", Text(Ledger(Rule(0.365m), "03-01", change).DefaultInterestAccrued));
        // Ten days of 150.00 from 1 March.
        Assert.Equal("2.50", Text(Ledger(Rule(0.365m), "03-11", change).DefaultInterestAccrued));
    }

    [Fact]
    public void A_change_on_the_day_grace_ends_keeps_what_is_overdue()
    {
        // Grace of ten days ends on 11 February, the day of the change.
        var change = new LoanEvent.Restructure(Day("02-11"), 1, SmallLoan.Rows((3, 100m, 5m), (4, 100m, 3m)), CarriesArrears: false);

        Assert.Equal("0.50", Text(Ledger(Rule(0.365m) with { GraceDays = 10 }, "02-16", change).DefaultInterestAccrued));
    }

    [Fact]
    public void A_waiver_of_principal_lowers_it_from_its_day() =>
        Assert.Equal("0.75", Text(Ledger(Rule(0.365m), "02-11", new LoanEvent.Waiver(Day("02-06"), 1, PaymentComponent.Principal, Euro(50m))).DefaultInterestAccrued));

    [Fact]
    public void Without_a_rule_nothing_accrues()
    {
        var ledger = LoanLedger.To(Day("03-11"), Schedule, [Waive("02-11", 1m)], LoanRules.Default);

        Assert.True(ledger.DefaultInterestAccrued.IsZero && ledger.DefaultInterestOwed.IsZero);
    }

    private static LoanEvent.DefaultInterestWaiver Waive(string day, decimal amount) => new(Day(day), 1, Euro(amount));

    private static DefaultInterestRule Rule(decimal rate) => new(DefaultInterestKind.Fixed, rate);

    private static LoanLedger Ledger(DefaultInterestRule rule, string day, params LoanEvent[] events) =>
        LoanLedger.To(Day(day), Schedule, events, new LoanRules { DefaultInterest = rule });
}
