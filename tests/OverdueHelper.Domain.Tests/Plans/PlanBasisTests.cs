using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Tests.Arrears;
using OverdueHelper.Domain.Values;
using static OverdueHelper.Domain.Tests.Arrears.LoggedLoan;

namespace OverdueHelper.Domain.Tests.Plans;

public sealed class PlanBasisTests
{
    [Theory]
    [InlineData("2026-02-10", "2026-02-28 2026-03-31 2026-04-30")]
    [InlineData("2026-03-10", "2026-03-31 2026-04-30 2026-05-31")]
    [InlineData("2026-04-10", "2026-04-30 2026-05-31 2026-06-30")]
    public void A_credit_line_due_at_the_end_of_january_is_due_at_the_end_of_each_month_after_it(string today, string days)
    {
        var card = Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.CreditCard, Currency.Of("EUR"), KnownFrom.Bank);
        (card.YearlyRate, card.InstalmentMinor) = (0.12m, 100_00);
        var statement = LineStatement.Enter(Guid.NewGuid(), card, Day("2026-01-05"), 1_000_00, 50_00, Day("2026-01-31"), null);

        Assert.Equal(days, Days(PlanBasis.Of(Domain.Arrears.LoanAccount.On(card, [], Day(today), [statement])).Start!));
    }

    [Fact]
    public void A_loan_known_from_the_bank_keeps_its_day_of_the_month_behind_february()
    {
        var loan = Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.Personal, Currency.Of("EUR"), KnownFrom.Bank);
        (loan.BalanceMinor, loan.YearlyRate, loan.InstalmentMinor, loan.OverdueMinor, loan.OverdueSince) = (1_000_00, 0.12m, 100_00, 50_00, Day("2025-12-31"));
        var start = PlanBasis.Of(Domain.Arrears.LoanAccount.On(loan, [], Day("2026-02-10"))).Start!;

        Assert.Equal("2026-02-28 2026-03-31 2026-04-30", Days(start));
        Assert.Equal("2026-02-28 2026-03-31 2026-04-30", Days(start.AtRate(0.2m)));
    }

    [Fact]
    public void A_plan_that_begins_in_february_returns_to_the_31st()
    {
        var loan = new LoggedLoan(loan => (loan.DrawnOn, loan.FirstDueOn, loan.Instalments) = (Day("2025-12-31"), Day("2026-01-31"), 3));
        var longer = (PlanProposal)PlanOption.LongerTerm(6).On(PlanBasis.Of(loan.On("2026-02-10")).Start!);

        Assert.Equal(["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"], longer.Rows.Take(4).Select(row => Iso(row.DueOn)));
    }

    private static string Days(PlanStart start) => string.Join(' ', start.Remaining.Take(3).Select(row => Iso(row.DueOn)));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
