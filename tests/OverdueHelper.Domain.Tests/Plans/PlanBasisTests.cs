using OverdueHelper.Domain.BankView;
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

    [Theory]
    [InlineData(PauseInterest.Deferred)]
    [InlineData(PauseInterest.Capitalised)]
    [InlineData(PauseInterest.Free)]
    public void Instalments_of_a_pause_keep_their_place_in_time_and_principal_has_no_interest_to_come(PauseInterest interest)
    {
        var start = PlanBasis.Of(Paused(interest)).Start!;

        Assert.Equal((39, "100000.00 EUR"), (start.Remaining.Count, start.Principal.ToString()));
        Assert.All(start.Remaining.Take(3), row => Assert.True(row.Total.IsZero));
        Assert.Equal((Day("2026-05-01"), start.Remaining[3].Total), (start.NextPaymentOn, start.PresentInstalment));
        Assert.Equal(start.Principal, start.Remaining[^1].Balance + Money.Sum(start.Remaining.Select(row => row.Principal), start.Currency));
    }

    // Interest that joins the loan costs the bank nothing; without interest three months are lost, 2.94 %.
    [Theory]
    [InlineData(PauseInterest.Capitalised, 100_000)]
    [InlineData(PauseInterest.Free, 97_059)]
    public void The_value_to_the_bank_counts_the_months_of_a_pause(PauseInterest interest, int before)
    {
        var start = PlanBasis.Of(Paused(interest)).Start!;
        var test = PresentValueTest.Of((PlanProposal)PlanOption.LongerTerm(60).On(start));

        Assert.InRange(test.Before.Amount, before - 1, before + 1);
    }

    [Theory]
    [InlineData(PauseInterest.Deferred)]
    [InlineData(PauseInterest.Capitalised)]
    [InlineData(PauseInterest.Free)]
    public void Another_rate_leaves_a_pause_a_pause_and_repays_the_same_principal(PauseInterest interest)
    {
        var start = PlanBasis.Of(Paused(interest)).Start!;
        var dearer = start.AtRate(0.24m);

        Assert.All(dearer.Remaining.Take(3), row => Assert.True(row.Total.IsZero));
        Assert.Equal(start.Principal, dearer.Principal);
        Assert.True(dearer.Remaining[^1].Balance.IsZero);
        Assert.True(dearer.TotalAsContracted > start.TotalAsContracted);
    }

    [Fact]
    public void Instalments_that_a_prepayment_made_needless_are_no_periods()
    {
        var loan = new LoggedLoan(loan => loan.Excess = Domain.Loans.Events.ExcessPolicy.ShortenTerm);
        loan.Enter(LoanEntryKind.Payment, "2026-01-10", 60_000_00);
        var start = PlanBasis.Of(loan.On("2026-01-20")).Start!;

        Assert.InRange(start.Remaining.Count, 12, 14);
        Assert.All(start.Remaining, row => Assert.False(row.Total.IsZero));
    }

    private static Domain.Arrears.LoanAccount Paused(PauseInterest interest)
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Pause, "2026-01-15", terms: new AgreedTerms { Until = Day("2026-04-30"), PauseInterest = interest });
        return loan.On("2026-01-20");
    }

    private static string Days(PlanStart start) => string.Join(' ', start.Remaining.Take(3).Select(row => Iso(row.DueOn)));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
