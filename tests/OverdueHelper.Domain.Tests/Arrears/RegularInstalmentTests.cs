using OverdueHelper.Domain.Loans;
using static OverdueHelper.Domain.Tests.Arrears.LoggedLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>What a loan asks for each time.</summary>
public sealed class RegularInstalmentTests
{
    private static readonly EnteredInstalment[] _two = [new(Day("2026-04-01"), 50_000_00, null, null), new(Day("2026-05-01"), 54_000_00, null, null)];

    [Fact]
    public void It_is_the_contracts_until_a_change_has_begun()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.RateChange, "2026-01-10", terms: new AgreedTerms { YearlyRate = 0.10m, InstalmentMinor = 3_300_00 });

        Assert.Equal("3321.43 EUR", loan.On("2026-01-09").RegularInstalment.ToString());
        Assert.Equal("3300.00 EUR", loan.On("2026-01-10").RegularInstalment.ToString());
    }

    [Fact]
    public void A_payment_changes_nothing_about_it()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Payment, "2026-02-01", 1_00);

        Assert.Equal("3321.43 EUR", loan.On("2026-02-10").RegularInstalment.ToString());
    }

    // The bank's table: 60,000.00 in February and the rest with its interest of 1 % a month in March.
    [Theory]
    [InlineData(null, "2026-01-15", "60000.00 EUR")]
    [InlineData(null, "2026-02-01", "60000.00 EUR")]
    [InlineData(null, "2026-02-10", "41410.00 EUR")]
    [InlineData(55_000_00L, "2026-02-10", "41410.00 EUR")]
    [InlineData(55_000_00L, "2026-03-02", "55000.00 EUR")]
    public void Of_the_banks_own_table_it_is_the_next_row_whatever_was_named(long? named, string today, string instalment) =>
        Assert.Equal(instalment, Irregular(named).On(today).RegularInstalment.ToString());

    [Theory]
    [InlineData(RepaymentMethod.LevelInstalment, "2026-01-15", "120.00 EUR")]
    [InlineData(RepaymentMethod.LevelInstalment, "2026-05-15", "1568.28 EUR")]
    [InlineData(RepaymentMethod.EqualPrincipal, "2026-01-15", "120.00 EUR")]
    [InlineData(RepaymentMethod.EqualPrincipal, "2026-06-15", "1605.00 EUR")]
    public void After_an_interest_only_start_it_is_what_is_asked_now(RepaymentMethod method, string today, string instalment) =>
        Assert.Equal(instalment, Twelve(method, loan => loan.InterestOnlyInstalments = 4).On(today).RegularInstalment.ToString());

    [Fact]
    public void Of_steps_growth_a_bullet_and_a_balloon_it_is_the_step_that_is_reached()
    {
        var steps = Twelve(RepaymentMethod.Step, loan => loan.Steps = [new AgreedStep(1, 500_00), new AgreedStep(4, 900_00), new AgreedStep(7, null)]);
        var growing = Twelve(RepaymentMethod.Graduated, loan => (loan.Growth, loan.GrowthEvery) = (0.10m, 6));
        var bullet = Twelve(RepaymentMethod.Bullet);
        var balloon = Twelve(RepaymentMethod.Balloon, loan => loan.BalloonMinor = 6_000_00);

        Assert.Equal(("500.00 EUR", "900.00 EUR"), (steps.On("2026-04-01").RegularInstalment.ToString(), steps.On("2026-04-02").RegularInstalment.ToString()));
        var (low, high) = (growing.On("2026-07-01").RegularInstalment!.Value, growing.On("2026-07-02").RegularInstalment!.Value);
        Assert.Equal(decimal.Round(low.Amount * 1.1m, 2, MidpointRounding.ToEven), high.Amount);
        Assert.Equal(("120.00 EUR", "12120.00 EUR"), (bullet.On("2026-12-01").RegularInstalment.ToString(), bullet.On("2027-01-01").RegularInstalment.ToString()));
        Assert.Equal("593.09 EUR", balloon.On("2026-03-02").RegularInstalment.ToString());
    }

    [Fact]
    public void An_instalment_paid_ahead_in_part_still_asks_for_all_of_itself()
    {
        var loan = Twelve(RepaymentMethod.EqualPrincipal);
        loan.Enter(LoanEntryKind.Payment, "2026-01-20", 100_00);

        Assert.Equal("1120.00 EUR", loan.On("2026-01-25").RegularInstalment.ToString());
    }

    [Theory]
    [InlineData(RepaymentMethod.LevelInstalment)]
    [InlineData(RepaymentMethod.EqualPrincipal)]
    public void A_loan_that_is_repaid_asks_for_nothing(RepaymentMethod method)
    {
        var loan = Twelve(method, loan => loan.InstalmentMinor = 1_066_19);
        loan.Enter(LoanEntryKind.Payment, "2027-01-01", 20_000_00);

        Assert.Equal("0.00 EUR", loan.On("2027-01-02").RegularInstalment.ToString());
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData(303_00L, "303.00 EUR")]
    public void Of_a_loan_known_from_the_bank_it_is_what_the_bank_said_or_not_known(long? minor, string instalment)
    {
        var loan = new LoggedLoan(loan => (loan.KnownFrom, loan.InstalmentMinor) = (KnownFrom.Bank, minor));

        Assert.Equal(instalment, loan.On("2026-02-10").RegularInstalment?.ToString() ?? "");
    }

    [Fact]
    public void After_a_change_the_instalments_still_to_come_say_it_and_not_the_overdue_ones()
    {
        var loan = Changed();

        Assert.Equal("50000.00 EUR", loan.On("2026-03-20").RegularInstalment.ToString());
        Assert.Equal("50000.00 EUR", loan.On("2026-04-01").RegularInstalment.ToString());
        // The bank's table asks for more than the 95,300.00 or so that are not overdue: its last row takes what is left.
        Assert.Equal("46760.27 EUR", loan.On("2026-04-02").RegularInstalment.ToString());
    }

    [Fact]
    public void What_is_paid_ahead_is_no_longer_to_come()
    {
        var loan = Changed();
        loan.Enter(LoanEntryKind.Payment, "2026-03-16", 6_642_86 + 50_000_00);

        Assert.Equal("46760.27 EUR", loan.On("2026-03-20").RegularInstalment.ToString());
    }

    [Fact]
    public void Once_nothing_is_to_come_it_is_what_was_agreed_at_first_or_not_known()
    {
        Assert.Null(Changed().On("2026-05-02").RegularInstalment);
        Assert.Equal("3321.43 EUR", Changed(loan => loan.InstalmentMinor = 3_321_43).On("2026-05-02").RegularInstalment.ToString());
    }

    // Two instalments stay overdue; the rest is paid in April and May as the bank's table says.
    private static LoggedLoan Changed(Action<Loan>? change = null)
    {
        var loan = new LoggedLoan(change);
        loan.Enter(LoanEntryKind.Restructure, "2026-03-15", terms: new AgreedTerms { Rows = _two, Overdue = OverdueTreatment.StaysOverdue });
        return loan;
    }

    // 12,000.00 at 1 % a month.
    private static LoggedLoan Twelve(RepaymentMethod method, Action<Loan>? change = null) => new(loan =>
    {
        (loan.AdvanceMinor, loan.Instalments, loan.Method) = (12_000_00, 12, method);
        change?.Invoke(loan);
    });

    private static LoggedLoan Irregular(long? named) => new(loan =>
    {
        (loan.Method, loan.InstalmentMinor) = (RepaymentMethod.Irregular, named);
        loan.EnteredRows = [new(Day("2026-02-01"), null, 59_000_00, 1_000_00), new(Day("2026-03-01"), null, 41_000_00, 410_00)];
    });
}
