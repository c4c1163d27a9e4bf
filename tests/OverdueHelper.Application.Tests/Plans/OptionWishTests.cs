using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Tests.Plans;

public sealed class OptionWishTests
{
    private const string Maya = "maya";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_must_stay_the_fallback_and_a_lenders_own_steps_are_kept_and_never_another_persons(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await ExampleAsync(db);
        await db.CaseAsync("boris");
        var wish = (await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId))!.Wish;
        wish.BufferMinor = 25_00;
        wish.Stress = StressKind.IncomeDownTenPercent;
        wish.Fallback = new ProposalTerms(new ProposalPart(ProposalKind.Seasonal) { Share = 0.25m, Months = [1, 12] }, new ProposalPart(ProposalKind.WaivePenalties));
        wish.Waterfall = [new WaterfallPart(WaterfallPartKind.LowerRate) { Rate = 0.03m, By = 0.0025m }, new WaterfallPart(WaterfallPartKind.LongerTerm) { Months = 120 }];

        Assert.IsType<Outcome<OptionWishForm>.Missing>(await db.For<SaveOptionWish>("boris").RunAsync(wish));
        Assert.IsType<Outcome<OptionWishForm>.Done>(await db.For<SaveOptionWish>(Maya).RunAsync(wish));
        var again = (await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId))!.Wish;
        again.BufferMinor = 20_00;
        Assert.IsType<Outcome<OptionWishForm>.Done>(await db.For<SaveOptionWish>(Maya).RunAsync(again));
        Assert.IsType<Outcome<OptionWishForm>.Stale>(await db.For<SaveOptionWish>(Maya).RunAsync(wish));

        var kept = (await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId))!.Wish;
        Assert.Equal((20_00, StressKind.IncomeDownTenPercent, wish.Fallback), (kept.BufferMinor, kept.Stress, kept.Fallback));
        Assert.Equal(wish.Waterfall, kept.Waterfall);
    }

    [Fact]
    public async Task A_buffer_and_a_stress_lower_what_the_search_may_use()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await ExampleAsync(db);
        var view = (await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId))!;
        var free = view.Search(view.Wish)!.Question.Capacity.At(1, Frequency.Monthly);

        view.Wish.BufferMinor = 10_00;
        Assert.Equal(10_00, (free - view.Search(view.Wish)!.Question.Capacity.At(1, Frequency.Monthly)).Minor);

        view.Wish.Stress = StressKind.IncomeDownTenPercent;
        var answer = view.Search(view.Wish)!;
        Assert.True(answer.Searched >= 1_000);
        Assert.True(answer.Question.Capacity.At(1, Frequency.Monthly).Minor < free.Minor - 10_00);
        Assert.All(answer.Suggestions(), one => Assert.True(one.Proposal.HighestInstalment <= answer.Question.Capacity.At(1, Frequency.Monthly)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Without_a_rate_what_is_overdue_can_still_be_spread_exactly_and_nothing_is_said_of_interest(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var caseId = await db.CaseAsync(Maya);
        var form = new LoanForm
        {
            CaseId = caseId,
            LenderName = "Northgate",
            Kind = LoanKind.Personal,
            CurrencyCode = "GBP",
            KnownFrom = KnownFrom.Bank,
            InstalmentMinor = 250_00,
            OverdueMinor = 500_00,
            OverdueSince = new DateOnly(2026, 10, 1),
            LastDueOn = new DateOnly(2028, 6, 1),
        };
        var loanId = Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>(Maya).RunAsync(form)).Value;
        var options = (await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId))!;
        Assert.Contains(PlanNeed.Rate, options.Basis.Needs);
        Assert.False(options.Basis.Start!.IsRateKnown);

        Assert.IsType<Outcome<Guid>.Refused>(await db.For<ChooseProposal>(Maya).RunAsync(caseId, loanId, new ProposalTerms(ProposalKind.LongerTerm, 60), 0));
        var lenderId = Assert.IsType<Outcome<Guid>.Done>(await db.For<ChooseProposal>(Maya).RunAsync(caseId, loanId, new ProposalTerms(ProposalKind.ArrearsOnTop, 10), 0)).Value;

        var plan = (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.Plan!;
        var schedule = plan.Blocks.OfType<Table>().Last(table => table.Columns.Count == 4 && table.Rows[^1].IsSum);
        Assert.Equal(["1", "1 December 2026", "£300.00", "£50.00"], schedule.Rows[0].Cells);
        Assert.Equal(["11", "1 October 2027", "£250.00", "£0.00"], schedule.Rows[10].Cells);
        var fields = plan.Blocks.OfType<Table>().First(table => table.Columns is [{ Header: "Field" }, ..]);
        Assert.Equal(["Annual rate", "not known", "not known"], fields.Rows[0].Cells);
        Assert.DoesNotContain(fields.Rows, row => row.Cells[0] == "Principal on which interest runs");
    }

    private static async Task<(Guid CaseId, Guid LoanId)> ExampleAsync(TestDatabase db)
    {
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await db.UserAsync(Maya);
        var caseId = Guid.CreateVersion7();
        await db.For<OpenCase>(Maya).RunAsync(caseId, ExampleKind.Household);
        return (caseId, (await db.For<ListPlans>(Maya).RunAsync(caseId))!.First(plan => plan.Chosen > 0).FirstLoanId);
    }
}
