using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>100,000 at 12 % over 36 months: 3,321.43 each time is worked out.</summary>
public sealed class PaidInstalmentTests
{
    [Fact]
    public void An_amount_a_few_cents_off_that_was_paid_three_times_is_found()
    {
        var paid = PaidInstalment.Of(Paid(3_321_20, 3_321_20, 3_321_43, 3_321_20));

        Assert.Equal(("3321.20 EUR", 3, "3321.43 EUR"), (paid!.Paid.ToString(), paid.Times, paid.WorkedOut.ToString()));
    }

    [Fact]
    public void Twice_is_no_habit() => Assert.Null(PaidInstalment.Of(Paid(3_321_20, 3_321_20, 3_000_00)));

    [Fact]
    public void The_amount_that_was_worked_out_needs_no_question() => Assert.Null(PaidInstalment.Of(Paid(3_321_43, 3_321_43, 3_321_43)));

    [Theory]
    [InlineData(3_354_64, true)]
    [InlineData(3_354_65, false)]
    [InlineData(3_288_22, true)]
    [InlineData(3_288_21, false)]
    public void More_than_one_in_a_hundred_off_is_another_amount(long amount, bool isFound) =>
        Assert.Equal(isFound, PaidInstalment.Of(Paid(amount, amount, amount)) is not null);

    [Fact]
    public void An_instalment_that_was_named_is_not_asked_about() =>
        Assert.Null(PaidInstalment.Of(Paid(loan => loan.InstalmentMinor = 3_321_43, 3_321_20, 3_321_20, 3_321_20)));

    [Fact]
    public void Payments_of_a_loan_that_is_not_level_say_nothing() =>
        Assert.Null(PaidInstalment.Of(Paid(loan => loan.Method = RepaymentMethod.EqualPrincipal, 3_777_00, 3_777_00, 3_777_00)));

    private static LoanAccount Paid(params long[] amounts) => Paid(null, amounts);

    private static LoanAccount Paid(Action<Loan>? change, params long[] amounts)
    {
        var loan = new LoggedLoan(change);
        foreach (var (amount, month) in amounts.Select((amount, i) => (amount, i + 2)))
        {
            loan.Enter(LoanEntryKind.Payment, FormattableString.Invariant($"2026-{month:00}-01"), amount);
        }

        return loan.On("2026-11-23");
    }
}
