using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using static OverdueHelper.Domain.Tests.Arrears.LoggedLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>12,000.00 in twelve equal parts of 1,000.00; the first two were paid on their days.</summary>
public sealed class BalanceHistoryTests
{
    [Fact]
    public void Todays_instalment_is_not_yet_counted_and_every_one_before_it_is() => Assert.Equal(
        [
            "2026-01-01 12000 12000", "2026-02-01 11000 11000", "2026-03-01 10000 10000", "2026-04-01 9000 10000", "2026-05-01 9000 10000",
        ],
        Points("2026-05-01", 100));

    [Fact]
    public void A_day_after_a_due_date_has_the_contracts_balance_of_that_date() =>
        Assert.Equal(["2026-05-01 8000 10000", "2026-05-02 8000 10000"], Points("2026-05-02", 100)[^2..]);

    [Fact]
    public void Before_the_first_due_date_the_contract_owes_what_was_paid_out() =>
        Assert.Equal(["2026-01-01 12000 12000", "2026-01-20 12000 12000"], Points("2026-01-20", 100));

    [Fact]
    public void On_the_day_of_the_payout_there_is_one_point() => Assert.Equal(["2026-01-01 12000 12000"], Points("2026-01-01", 100));

    [Theory]
    [InlineData(4, "2026-01-01 2026-02-01 2026-03-01 2026-04-01 2026-05-01 2026-05-20")]
    [InlineData(3, "2026-01-01 2026-03-01 2026-05-01 2026-05-20")]
    [InlineData(2, "2026-01-01 2026-03-01 2026-05-01 2026-05-20")]
    [InlineData(1, "2026-01-01 2026-05-01 2026-05-20")]
    public void Too_many_due_dates_are_thinned_out_evenly_and_the_last_one_stays(int most, string days) =>
        Assert.Equal(days, string.Join(' ', Points("2026-05-20", most).Select(point => point.Split(' ')[0])));

    [Fact]
    public void A_payment_counts_from_its_own_day()
    {
        var loan = Loan();
        loan.Enter(LoanEntryKind.Payment, "2026-04-10", 3_000_00);
        var points = BalanceHistory.Of(loan.On("2026-05-01"), 100);

        Assert.Equal(10_000_00, points.Single(point => point.On == Day("2026-04-01")).Owed.Minor);
        Assert.True(points[^1].Owed.Minor < 10_000_00);
    }

    [Fact]
    public void Without_a_contract_there_is_no_history()
    {
        var loan = Loan();
        loan.Loan.KnownFrom = KnownFrom.Bank;

        Assert.Throws<ArgumentException>(() => BalanceHistory.Of(loan.On("2026-05-01"), 100));
    }

    private static LoggedLoan Loan()
    {
        var loan = new LoggedLoan(loan => (loan.AdvanceMinor, loan.Instalments, loan.Method) = (12_000_00, 12, RepaymentMethod.EqualPrincipal));
        loan.Enter(LoanEntryKind.Payment, "2026-02-01", 1_120_00);
        loan.Enter(LoanEntryKind.Payment, "2026-03-01", 1_110_00);
        return loan;
    }

    private static string[] Points(string today, int most) =>
        [.. BalanceHistory.Of(Loan().On(today), most).Select(point => FormattableString.Invariant($"{point.On:yyyy-MM-dd} {point.Contract.Minor / 100} {point.Owed.Minor / 100}"))];
}
