using System.Globalization;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Tests.Arrears;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>What is known of a contract, turned into terms, a schedule and the rules of being late.</summary>
public sealed class ContractTests
{
    private static readonly Currency _eur = Currency.Of("EUR");

    private static readonly DateOnly _first = new(2026, 7, 31);

    [Fact]
    public void Too_little_is_known_without_the_amount_the_rate_the_first_day_or_the_number()
    {
        Assert.NotNull(LoanContract.Terms(Loan(_ => { })));
        Assert.Null(LoanContract.Terms(Loan(loan => loan.KnownFrom = KnownFrom.Bank)));
        Assert.Null(LoanContract.Terms(Loan(loan => loan.AdvanceMinor = null)));
        Assert.Null(LoanContract.Terms(Loan(loan => loan.YearlyRate = null)));
        Assert.Null(LoanContract.Terms(Loan(loan => loan.FirstDueOn = null)));
        Assert.Null(LoanContract.Terms(Loan(loan => loan.Instalments = null)));
    }

    [Fact]
    public void What_is_known_is_taken_over()
    {
        var terms = LoanContract.Terms(Loan(loan =>
            (loan.DrawnOn, loan.Frequency, loan.Method, loan.DayCount, loan.InstalmentMinor) =
            (new(2026, 7, 1), Frequency.Quarterly, RepaymentMethod.EqualPrincipal, DayCount.Actual364, 900_00)))!;

        Assert.Equal((1_000_000L, 0.12m, 12), (terms.Advance.Minor, terms.YearlyRate, terms.Instalments));
        Assert.Equal((new DateOnly(2026, 7, 1), _first), (terms.DrawnOn, terms.FirstDueOn));
        Assert.Equal((Frequency.Quarterly, RepaymentMethod.EqualPrincipal, DayCount.Actual364), (terms.Frequency, terms.Method, terms.DayCount));
        Assert.Null(terms.AgreedInstalment);
    }

    [Fact]
    public void The_instalment_of_a_level_loan_is_the_agreed_one() =>
        Assert.Equal(new Money(900_00, _eur), LoanContract.Terms(Loan(loan => loan.InstalmentMinor = 900_00))!.AgreedInstalment);

    [Theory]
    [InlineData(Frequency.Weekly, "2026-07-24")]
    [InlineData(Frequency.Fortnightly, "2026-07-17")]
    [InlineData(Frequency.FourWeekly, "2026-07-03")]
    [InlineData(Frequency.Monthly, "2026-06-30")]
    [InlineData(Frequency.Quarterly, "2026-04-30")]
    [InlineData(Frequency.HalfYearly, "2026-01-31")]
    [InlineData(Frequency.Yearly, "2025-07-31")]
    public void A_missing_day_of_payout_is_one_period_before_the_first_due_date(Frequency frequency, string drawn) => Assert.Equal(
        DateOnly.ParseExact(drawn, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        LoanContract.Terms(Loan(loan => (loan.DrawnOn, loan.Frequency) = (null, frequency)))!.DrawnOn);

    // 10,000.00 at 12 % over 12 months: 888.49 at 1 % a month (P i / (1 - (1+i)^-12)); 888.70 and 889.48 where each period is discounted by its days over 365 and 360.
    [Theory]
    [InlineData(888_49, DayCount.Periodic)]
    [InlineData(888_70, DayCount.Actual365Fixed)]
    [InlineData(889_48, DayCount.Actual360)]
    [InlineData(950_00, DayCount.Actual360)]
    [InlineData(800_00, DayCount.Periodic)]
    public void A_missing_day_count_is_the_likely_one_that_comes_closest_to_the_instalment(long instalment, DayCount count) =>
        Assert.Equal(count, LoanContract.Terms(Loan(loan => loan.InstalmentMinor = instalment))!.DayCount);

    [Fact]
    public void A_day_count_that_is_named_holds_and_one_that_cannot_be_told_is_actual_days_over_365()
    {
        Assert.Equal(DayCount.Actual364, LoanContract.Terms(Loan(loan => (loan.InstalmentMinor, loan.DayCount) = (888_49, DayCount.Actual364)))!.DayCount);
        Assert.Equal(DayCount.Actual365Fixed, LoanContract.Terms(Loan(_ => { }))!.DayCount);
        Assert.Equal(DayCount.Actual365Fixed, LoanContract.Terms(Loan(loan => (loan.InstalmentMinor, loan.Method) = (888_49, RepaymentMethod.Bullet)))!.DayCount);
    }

    [Fact]
    public void The_banks_own_rows_become_the_schedule()
    {
        var terms = LoanContract.Terms(Entered(loan => { }))!;
        var schedule = LoanContract.Schedule(Entered(_ => { }), terms);

        Assert.Equal((new DateOnly(2026, 6, 30), _first, 2, DayCount.Actual365Fixed), (terms.DrawnOn, terms.FirstDueOn, terms.Instalments, terms.DayCount));
        Assert.Equal([400_000L, 600_000L], schedule.Instalments.Select(row => row.Principal.Minor));
        // The second row's interest is left to compute: 31 days of 6,000.00 at 12 % over 365.
        Assert.Equal([10_000L, 6_115L], schedule.Instalments.Select(row => row.Interest.Minor));
    }

    [Fact]
    public void The_banks_own_rows_need_the_amount_and_the_rate_and_at_least_one_row()
    {
        Assert.Null(LoanContract.Terms(Entered(loan => loan.KnownFrom = KnownFrom.Bank)));
        Assert.Null(LoanContract.Terms(Entered(loan => loan.AdvanceMinor = null)));
        Assert.Null(LoanContract.Terms(Entered(loan => loan.YearlyRate = null)));
        Assert.Null(LoanContract.Terms(Entered(loan => loan.EnteredRows = [])));
        Assert.Equal(DayCount.Actual360, LoanContract.Terms(Entered(loan => loan.DayCount = DayCount.Actual360))!.DayCount);
        Assert.Equal(new DateOnly(2026, 7, 1), LoanContract.Terms(Entered(loan => loan.DrawnOn = new(2026, 7, 1)))!.DrawnOn);
        Assert.Equal(Frequency.Quarterly, LoanContract.Terms(Entered(loan => loan.Frequency = Frequency.Quarterly))!.Frequency);
    }

    [Fact]
    public void A_credit_line_is_repaid_by_its_minimum_payments_and_the_last_one_takes_the_rest()
    {
        var card = Loan(loan => (loan.Kind, loan.MinimumFloorMinor, loan.MinimumShare, loan.MinimumInterest, loan.Instalments, loan.DayCount, loan.InstalmentMinor) =
            (LoanKind.CreditCard, 500_00, 0.1m, MinimumInterest.OnTop, 3, DayCount.Periodic, 100_00));
        var rows = LoanContract.Schedule(card, LoanContract.Terms(card)!).Instalments;

        // A tenth of 10,000.00 and of 9,000.00, and 1 % of each; then all of 8,100.00.
        Assert.Equal([100_000L, 90_000L, 810_000L], rows.Select(row => row.Principal.Minor));
        Assert.Equal([10_000L, 9_000L, 8_100L], rows.Select(row => row.Interest.Minor));
    }

    [Theory]
    [InlineData(LoanKind.CreditCard, true)]
    [InlineData(LoanKind.Overdraft, true)]
    [InlineData(LoanKind.BusinessLine, true)]
    [InlineData(LoanKind.Personal, false)]
    public void Only_a_credit_line_with_a_known_minimum_follows_it(LoanKind kind, bool follows)
    {
        var loan = Loan(loan => (loan.Kind, loan.MinimumFloorMinor) = (kind, 600_00));
        var unknown = Loan(loan => loan.Kind = kind);

        Assert.Equal(follows, loan.IsCreditLine);
        Assert.Equal(follows, LoanContract.Schedule(loan, LoanContract.Terms(loan)!).Instalments[0].Principal.Minor == 600_00);
        Assert.NotEqual(600_00, LoanContract.Schedule(unknown, LoanContract.Terms(unknown)!).Instalments[0].Principal.Minor);
    }

    [Fact]
    public void A_minimum_may_be_an_amount_or_a_share_or_both()
    {
        Assert.Null(LoanContract.Minimum(Loan(_ => { })));
        Assert.Equal(new MinimumPayment(new(25_00, _eur), 0m, MinimumInterest.Included), LoanContract.Minimum(Loan(loan => (loan.MinimumFloorMinor, loan.MinimumInterest) = (25_00, MinimumInterest.Included))));
        Assert.Equal(new MinimumPayment(new(0, _eur), 0.02m, MinimumInterest.OnTop), LoanContract.Minimum(Loan(loan => loan.MinimumShare = 0.02m)));
        Assert.Equal(new MinimumPayment(new(25_00, _eur), 0.02m, MinimumInterest.OnTop), LoanContract.Minimum(Loan(loan => (loan.MinimumFloorMinor, loan.MinimumShare) = (25_00, 0.02m))));
    }

    [Theory]
    [InlineData(AllocationPreset.Standard, "Penalty Fee Interest Principal", AllocationDirection.Horizontal)]
    [InlineData(AllocationPreset.InterestFirst, "Interest Principal Penalty Fee", AllocationDirection.Horizontal)]
    [InlineData(AllocationPreset.AllInterestFirst, "Interest Principal Penalty Fee", AllocationDirection.Vertical)]
    [InlineData(AllocationPreset.PrincipalFirst, "Principal Interest Penalty Fee", AllocationDirection.Horizontal)]
    [InlineData(AllocationPreset.CostsInterestPrincipal, "Fee Penalty Interest Principal", AllocationDirection.Vertical)]
    [InlineData(AllocationPreset.GermanConsumerInDefault, "Fee Penalty Principal Interest", AllocationDirection.Vertical)]
    [InlineData(AllocationPreset.CurrentInstalmentFirst, "Interest Principal Fee Penalty", AllocationDirection.Horizontal)]
    public void Each_preset_is_the_order_its_source_names(AllocationPreset preset, string order, AllocationDirection direction)
    {
        var rule = LoanLateRules.RuleOf(preset);

        Assert.Equal((order, direction), (string.Join(' ', rule.Order), rule.Direction));
        Assert.Equal((order, direction), (string.Join(' ', rule.InAdvanceOrder), rule.InAdvanceDirection));
        Assert.Equal(preset is AllocationPreset.CostsInterestPrincipal, rule.DefaultInterestFirst);
        Assert.Equal(preset is AllocationPreset.CurrentInstalmentFirst, rule.CurrentFirst);
        Assert.Equal(ExcessPolicy.NextInstalment, rule.Excess);
    }

    [Fact]
    public void An_order_names_at_least_one_component_and_none_twice()
    {
        Assert.Throws<ArgumentException>(() => new AllocationRule([]));
        Assert.Throws<ArgumentException>(() => new AllocationRule([PaymentComponent.Fee, PaymentComponent.Interest, PaymentComponent.Fee]));
        Assert.Throws<ArgumentException>(() => AllocationRule.Standard with { InAdvanceOrder = [] });
    }

    [Theory]
    [InlineData(DayCount.Actual360, 360)]
    [InlineData(DayCount.Thirty360Bond, 360)]
    [InlineData(DayCount.Actual365Fixed, 365)]
    [InlineData(DayCount.Periodic, 365)]
    public void Default_interest_counts_a_year_of_360_days_where_the_contract_does(DayCount count, int days)
    {
        var rules = Rules(loan =>
            (loan.DayCount, loan.DefaultInterestKind, loan.DefaultInterestValue, loan.DefaultInterestBase, loan.DefaultInterestGraceDays) =
            (count, DefaultInterestKind.Margin, 0.05m, DefaultInterestBase.WholeBalance, 3));

        Assert.Equal(new DefaultInterestRule(DefaultInterestKind.Margin, 0.05m, DefaultInterestBase.WholeBalance, days, 3), rules.DefaultInterest);
        Assert.Equal(0.12m, rules.ContractYearlyRate);
    }

    [Fact]
    public void Default_interest_is_known_only_when_its_kind_and_its_value_are()
    {
        Assert.Null(Rules(loan => loan.DefaultInterestKind = DefaultInterestKind.Fixed).DefaultInterest);
        Assert.Null(Rules(loan => loan.DefaultInterestValue = 0.1m).DefaultInterest);
    }

    [Theory]
    [InlineData(DefaultInterestKind.Fixed, "0.05", "0.05")]
    [InlineData(DefaultInterestKind.Margin, "0.05", "0.17")]
    [InlineData(DefaultInterestKind.Multiple, "1.5", "0.18")]
    public void The_rate_on_overdue_amounts_is_its_own_or_follows_the_contracts(DefaultInterestKind kind, string value, string rate) =>
        Assert.Equal(Number(rate), new DefaultInterestRule(kind, Number(value)).YearlyRate(0.12m));

    [Fact]
    public void A_way_of_repaying_that_lacks_its_figure_is_not_taken_as_level()
    {
        Assert.Null(LoanContract.Terms(Loan(loan => loan.Method = RepaymentMethod.Balloon)));
        Assert.Null(LoanContract.Terms(Loan(loan => loan.Method = RepaymentMethod.Graduated)));
        Assert.Null(LoanContract.Terms(Loan(loan => loan.Method = RepaymentMethod.Step)));
        Assert.Equal(new Money(2_000_00, _eur), LoanContract.Terms(Loan(loan => (loan.Method, loan.BalloonMinor) = (RepaymentMethod.Balloon, 2_000_00)))!.Balloon);
    }

    [Theory]
    [InlineData(RepaymentMethod.LevelInstalment, 3, 3)]
    [InlineData(RepaymentMethod.EqualPrincipal, 3, 3)]
    [InlineData(RepaymentMethod.LevelInstalment, 12, 11)]
    [InlineData(RepaymentMethod.LevelInstalment, 40, 11)]
    [InlineData(RepaymentMethod.Bullet, 3, 0)]
    [InlineData(RepaymentMethod.Flat, 3, 0)]
    public void Interest_only_instalments_leave_one_that_repays_and_mean_nothing_where_principal_waits_anyway(RepaymentMethod method, int asked, int taken) =>
        Assert.Equal(taken, LoanContract.Terms(Loan(loan => (loan.Method, loan.InterestOnlyInstalments) = (method, asked)))!.InterestOnlyInstalments);

    [Theory]
    [InlineData(Frequency.Monthly, null, 12)]
    [InlineData(Frequency.Quarterly, null, 4)]
    [InlineData(Frequency.Monthly, 6, 6)]
    public void Instalments_that_grow_do_so_once_a_year_unless_the_contract_says_otherwise(Frequency frequency, int? every, int taken)
    {
        var terms = LoanContract.Terms(Loan(loan => (loan.Method, loan.Frequency, loan.Growth, loan.GrowthEvery) = (RepaymentMethod.Graduated, frequency, 0.03m, every)))!;

        Assert.Equal((0.03m, taken), (terms.Growth, terms.GrowthEvery));
    }

    [Fact]
    public void An_order_that_names_interest_alone_still_repays_the_loan()
    {
        var loan = new LoggedLoan(loan => (loan.Allocation, loan.CustomOrder) = (AllocationPreset.Custom, [PaymentComponent.Interest]));
        loan.Enter(LoanEntryKind.Payment, "2026-02-01", 3_321_43);

        Assert.Equal((0, "97678.57 EUR"), (loan.On("2026-02-20").Standing.DaysPastDue, loan.On("2026-02-20").Standing.PrincipalOutstanding.ToString()));
    }

    [Fact]
    public void An_order_of_its_own_holds_and_one_that_names_nothing_is_the_usual_one()
    {
        var named = Loan(loan => (loan.Allocation, loan.CustomOrder, loan.CustomDirection) = (AllocationPreset.Custom, [PaymentComponent.Principal, PaymentComponent.Fee], AllocationDirection.Vertical));

        // What the contract leaves out is paid last, in the usual order.
        Assert.Equal([PaymentComponent.Principal, PaymentComponent.Fee, PaymentComponent.Penalty, PaymentComponent.Interest], LoanLateRules.RuleOf(named).Order);
        Assert.Equal(AllocationDirection.Vertical, LoanLateRules.RuleOf(named).Direction);
        Assert.Same(AllocationRule.Standard, LoanLateRules.RuleOf(Loan(loan => loan.Allocation = AllocationPreset.Custom)));
        Assert.Equal(ExcessPolicy.Suspense, LoanLateRules.RuleOf(Loan(loan => loan.Excess = ExcessPolicy.Suspense)).Excess);
    }

    [Fact]
    public void A_statements_minimum_has_a_due_date_that_is_not_before_it()
    {
        var card = Loan(loan => loan.Kind = LoanKind.CreditCard);

        Assert.Throws<ArgumentException>(() => LineStatement.Enter(Guid.NewGuid(), card, _first, 100_00, 5_00, null, null));
        Assert.Throws<ArgumentException>(() => LineStatement.Enter(Guid.NewGuid(), card, _first, 100_00, 5_00, _first.AddDays(-1), null));
        Assert.Throws<ArgumentException>(() => LineStatement.Enter(Guid.NewGuid(), card, _first, 100_00, null, _first.AddDays(-1), null));
        Assert.Equal(_first, LineStatement.Enter(Guid.NewGuid(), card, _first, 100_00, 5_00, _first, null).DueOn);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static LoanRules Rules(Action<Loan> change)
    {
        var loan = Loan(change);
        return LoanLateRules.Of(loan, LoanContract.Terms(loan)!);
    }

    private static Loan Entered(Action<Loan> change) => Loan(loan =>
    {
        loan.Method = RepaymentMethod.Irregular;
        loan.DrawnOn = null;
        loan.EnteredRows = [new EnteredInstalment(_first, null, 400_000, 10_000), new EnteredInstalment(new(2026, 8, 31), 606_115, null, null)];
        change(loan);
    });

    private static Loan Loan(Action<Loan> change)
    {
        var loan = Domain.Loans.Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.Personal, _eur, KnownFrom.Contract);
        (loan.AdvanceMinor, loan.YearlyRate, loan.DrawnOn, loan.FirstDueOn, loan.Instalments) = (1_000_000, 0.12m, new DateOnly(2026, 6, 30), _first, 12);
        change(loan);
        return loan;
    }
}
