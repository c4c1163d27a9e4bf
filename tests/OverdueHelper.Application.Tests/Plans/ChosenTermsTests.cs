using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Tests.Plans;

public sealed class ChosenTermsTests
{
    private const string Maya = "maya";

    private static readonly ProposalTerms[] _asked =
    [
        new(new ProposalPart(ProposalKind.ArrearsOnTop) { Instalments = 6 }), new(new ProposalPart(ProposalKind.LongerTerm) { Instalments = 60 }),
        new(new ProposalPart(ProposalKind.CapitalisedPause) { Instalments = 2 }), new(new ProposalPart(ProposalKind.DeferredPause) { Instalments = 2, CollectOver = 12 }),
        new(new ProposalPart(ProposalKind.InterestFreePause) { Instalments = 2 }), new(new ProposalPart(ProposalKind.InterestOnly) { Instalments = 6, KeepsEnd = true }),
        new(new ProposalPart(ProposalKind.LowerRate) { Share = 0.05m, Instalments = 12 }), new(new ProposalPart(ProposalKind.CapitaliseArrears)),
        new(new ProposalPart(ProposalKind.SpreadArrears) { Instalments = 6 }), new(new ProposalPart(ProposalKind.ReAge) { Instalments = 4 }),
        new(new ProposalPart(ProposalKind.StepUp) { Share = 0.5m, Instalments = 12 }), new(new ProposalPart(ProposalKind.Graduated) { Share = 0.05m }),
        new(new ProposalPart(ProposalKind.Seasonal) { Share = 0.25m, Months = [1, 2] }), new(new ProposalPart(ProposalKind.Balloon) { AmountMinor = 1_500_00 }),
        new(new ProposalPart(ProposalKind.Renewal) { Instalments = 48 }), new(new ProposalPart(ProposalKind.RevolvingCredit) { Share = 0.05m, AmountMinor = 150_00 }), new(new ProposalPart(ProposalKind.WaivePenalties)),
        new(new ProposalPart(ProposalKind.WaiveInterest) { Share = 0.5m }), new(new ProposalPart(ProposalKind.FixedInstalments) { Instalments = 48 }),
        new(new ProposalPart(ProposalKind.FixedPayment) { AmountMinor = 180_00 }), new(new ProposalPart(ProposalKind.PartialLumpSum) { AmountMinor = 300_00 }),
        new(new ProposalPart(ProposalKind.Settlement) { AmountMinor = 4_000_00, Instalments = 2 }),
        new(
            new ProposalPart(ProposalKind.CapitalisedPause) { Instalments = 2 }, new ProposalPart(ProposalKind.LowerRate) { Share = 0.08m },
            new ProposalPart(ProposalKind.LongerTerm) { Instalments = 54 }, new ProposalPart(ProposalKind.CapitaliseArrears), new ProposalPart(ProposalKind.WaivePenalties)),
    ];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Every_request_can_be_chosen_and_stands_in_the_plan_with_its_words_and_steps(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId, lenderId) = await ExampleAsync(db);
        Assert.Equal(Enum.GetValues<ProposalKind>(), _asked.Select(terms => terms.Kind).Distinct().Order());

        foreach (var terms in _asked)
        {
            var version = (await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId))!.Version;
            Assert.IsType<Outcome<Guid>.Done>(await db.For<ChooseProposal>(Maya).RunAsync(caseId, loanId, terms, version));

            var options = await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId);
            Assert.Equal(terms, options!.Chosen);
            var proposal = Assert.IsType<PlanProposal>(terms.For(options.Basis.Start!).On(options.Basis.Start!));
            var plan = (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.Plan!;
            var said = string.Concat(plan.Blocks.OfType<Ask>().First().Phrases.Select(phrase => phrase.Text));
            Assert.DoesNotContain("{", said, StringComparison.Ordinal);
            var steps = plan.Blocks.OfType<Table>().FirstOrDefault(table => table.Caption == "Steps to key in");
            Assert.Equal(proposal.Rows.Count, steps?.Rows.Sum(row => int.Parse(row.Cells[3], System.Globalization.CultureInfo.InvariantCulture)) ?? proposal.Rows.Count);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_choice_from_before_requests_had_parts_is_read_without_loss_and_kept_anew(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId, _) = await ExampleAsync(db);
        await using (var context = await db.OpenAsync(Maya))
        {
            await context.Database.ExecuteSqlAsync(
                $"""UPDATE "Proposal" SET "Parts" = NULL, "Kind" = 'LowerRate', "Instalments" = 12, "YearlyRate" = 0.05, "WaivesPenalties" = {true} WHERE "LoanId" = {loanId}""");
        }

        var options = await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId);
        Assert.Equal(new ProposalTerms(ProposalKind.LowerRate, 12, 0.05m, true), options!.Chosen);

        var again = new ProposalTerms(ProposalKind.LongerTerm, 60);
        Assert.IsType<Outcome<Guid>.Done>(await db.For<ChooseProposal>(Maya).RunAsync(caseId, loanId, again, options.Version));
        Assert.Equal(again, (await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId))!.Chosen);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_request_is_kept_as_a_text_that_names_its_kinds(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId, _) = await ExampleAsync(db);
        var version = (await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId))!.Version;
        var terms = new ProposalTerms(new ProposalPart(ProposalKind.ArrearsOnTop) { Instalments = 6 }, new ProposalPart(ProposalKind.WaivePenalties));
        await db.For<ChooseProposal>(Maya).RunAsync(caseId, loanId, terms, version);

        await using var context = await db.OpenAsync(Maya);
        var text = (await context.Database.SqlQuery<string>($"""SELECT "Parts" AS "Value" FROM "Proposal" WHERE "LoanId" = {loanId}""").ToListAsync()).Single();

        Assert.Equal("""[{"Kind":"ArrearsOnTop","Instalments":6},{"Kind":"WaivePenalties"}]""", text);
    }

    private static async Task<(Guid CaseId, Guid LoanId, Guid LenderId)> ExampleAsync(TestDatabase db)
    {
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await db.UserAsync(Maya);
        var caseId = Guid.CreateVersion7();
        await db.For<OpenCase>(Maya).RunAsync(caseId, ExampleKind.Household);
        var plan = (await db.For<ListPlans>(Maya).RunAsync(caseId))!.First(plan => plan.Chosen > 0);
        return (caseId, plan.FirstLoanId, plan.LenderId);
    }
}
