using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Tests.Plans;

public sealed class FallbackTests
{
    private const string Maya = "maya";

    [Fact]
    public async Task What_is_proposed_to_fall_back_on_fits_the_budget_and_costs_the_bank_no_more_than_the_request()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var view = await ExampleAsync(db);
        var request = view.Of(new ProposalTerms(new ProposalPart(ProposalKind.LowerRate) { Share = 0.05m }), view.Wish);

        var fallback = Proposed(view, request);

        Assert.Null(fallback.Obstacle);
        Assert.True(fallback.Figures!.FitsBudget);
        Assert.True(fallback.Figures.Test!.IsFree || fallback.Figures.Test.Loss <= request.Test!.Loss);
        Assert.NotEqual(request.Terms, fallback.Figures.Terms);
    }

    [Fact]
    public async Task Without_a_request_a_budget_or_anything_left_it_says_what_is_missing()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var view = await ExampleAsync(db);
        var request = view.Of(view.Chosen!, view.Wish);

        Assert.Equal(FallbackObstacle.NothingAsked, Proposed(view, null).Obstacle);
        Assert.Equal(FallbackObstacle.NoBudget, Proposed(view with { Budget = null }, request).Obstacle);
        Assert.Equal(FallbackObstacle.Deficit, Proposed(view with { Budget = view.Budget! with { OtherLoans = view.Budget.LeftBeforeLoans } }, request).Obstacle);
    }

    [Fact]
    public async Task A_budget_too_small_for_every_request_says_by_how_much()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var view = await ExampleAsync(db);
        var one = view.Budget!.LeftBeforeLoans with { Minor = 100 };
        var poor = view with { Budget = view.Budget with { LeftBeforeLoans = view.Budget.OtherLoans + one } };

        var fallback = Proposed(poor, poor.Of(view.Chosen!, view.Wish));

        Assert.Equal(FallbackObstacle.AboveBudget, fallback.Obstacle);
        Assert.True(fallback.Missing > one);
    }

    [Fact]
    public async Task One_that_was_kept_is_shown_with_what_is_wrong_with_it()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var view = await ExampleAsync(db);
        var request = view.Of(view.Chosen!, view.Wish);
        var dear = view.Of(new ProposalTerms(new ProposalPart(ProposalKind.FixedInstalments) { Instalments = 60 }), view.Wish);
        var heavy = view.Of(new ProposalTerms(ProposalKind.ArrearsOnTop, 1), view.Wish);

        Assert.Equal((true, FallbackObstacle.DearerForBank), (FallbackView.Kept(dear, request).IsKept, FallbackView.Kept(dear, request).Obstacle));
        Assert.Equal(FallbackObstacle.AboveBudget, FallbackView.Kept(heavy, request).Obstacle);
        Assert.Equal(-heavy.Spare, FallbackView.Kept(heavy, request).Missing);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_loan_whose_instalment_is_not_known_leaves_the_verdict_open_and_is_named(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var before = await ExampleAsync(db);
        Assert.True(before.Budget!.IsComplete);
        var other = new LoanForm { CaseId = before.Wish.CaseId, LenderName = "Northgate", Kind = LoanKind.Personal, CurrencyCode = "GBP", KnownFrom = KnownFrom.Bank, BalanceMinor = 300_000 };
        var otherId = Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>(Maya).RunAsync(other)).Value;

        var view = (await db.For<LoadOptions>(Maya).RunAsync(before.Wish.CaseId, before.Wish.LoanId))!;
        var bearable = view.Of(new ProposalTerms(ProposalKind.LongerTerm, 90), view.Wish);
        var heavy = view.Of(new ProposalTerms(ProposalKind.ArrearsOnTop, 1), view.Wish);

        Assert.True(view.Budget!.IsAtMost);
        Assert.Equal(otherId, Assert.Single((await db.For<FindBudgetGap>(Maya).RunAsync(view.Wish.CaseId, [view.Wish.LoanId]))!.Loans).Id);
        Assert.True(bearable.Spare!.Value.Minor >= 0);
        Assert.Null(bearable.FitsBudget);
        Assert.False(bearable.Stress!.IsKnown);
        Assert.False(heavy.FitsBudget);
    }

    private static FallbackView Proposed(OptionsView view, OptionFigures? request) =>
        FallbackView.Proposed(view, view.Wish, view.Search(view.Wish), request, besides: null);

    private static async Task<OptionsView> ExampleAsync(TestDatabase db)
    {
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await db.UserAsync(Maya);
        var caseId = Guid.CreateVersion7();
        await db.For<OpenCase>(Maya).RunAsync(caseId, ExampleKind.Household);
        var loanId = (await db.For<ListPlans>(Maya).RunAsync(caseId))!.First(plan => plan.Chosen > 0).FirstLoanId;
        return (await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId))!;
    }
}
