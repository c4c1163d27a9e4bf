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
        var loan = Irregular(null);
        loan.Enter(LoanEntryKind.Payment, "2026-02-01", 1_00);

        Assert.Equal("60000.00 EUR", loan.On("2026-02-10").RegularInstalment.ToString());
    }

    [Fact]
    public void An_amount_that_was_named_comes_before_the_first_row_of_the_banks_table() =>
        Assert.Equal("55000.00 EUR", Irregular(55_000_00).On("2026-02-10").RegularInstalment.ToString());

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

    private static LoggedLoan Irregular(long? named) => new(loan =>
    {
        (loan.Method, loan.InstalmentMinor) = (RepaymentMethod.Irregular, named);
        loan.EnteredRows = [new(Day("2026-02-01"), 60_000_00, null, null), new(Day("2026-03-01"), 42_000_00, null, null)];
    });
}
