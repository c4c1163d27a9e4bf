using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Tests.Loans;

public sealed class LoanHistoryTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_chosen_request_stands_on_the_loans_time_line_and_its_history_behind_the_plan(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        await db.For<ChooseProposal>("maya").RunAsync(caseId, loanId, new ProposalTerms(ProposalKind.ArrearsOnTop, 12), 0);

        var story = await db.For<OpenStory>("maya").RunAsync(caseId, loanId);
        var lender = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.LenderId;
        var plan = (await db.For<LoadPlan>("maya").RunAsync(caseId, lender))!.Plan!;

        Assert.Equal(new StoryProposal(new DateOnly(2026, 11, 23), ProposalKind.ArrearsOnTop, IsPrinted: false), Assert.Single(story.Proposals));
        Assert.Contains(plan.Blocks.OfType<Heading>(), heading => heading.Text.EndsWith("How the loan went", StringComparison.Ordinal));
        Assert.Contains(plan.Blocks.OfType<Figure>(), figure => figure.Caption == "Balance over time");
    }

    [Fact]
    public async Task A_pause_under_which_the_debt_outgrows_every_amount_is_refused_and_not_kept()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        EntryForm[] agreed = [new() { Kind = LoanEntryKind.RateChange, On = new DateOnly(2026, 11, 1), YearlyRate = 10m }];
        await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, agreed);
        var extend = new EntryForm
        {
            Kind = LoanEntryKind.Restructure,
            On = new DateOnly(2026, 11, 20),
            Instalments = 1200,
            InstalmentMinor = 100,
            Overdue = OverdueTreatment.JoinsLoan,
        };

        Assert.IsType<Outcome<LoanView>.Refused>(await db.For<EnterEvents>("maya").RunAsync(caseId, loanId, [extend]));
        Assert.Equal(21, (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Account.Entries.Count);
    }
}
