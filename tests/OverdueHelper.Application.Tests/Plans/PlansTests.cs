using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.CashFlow;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Tests.Plans;

public sealed class PlansTests
{
    private const string Maya = "maya";

    private static readonly System.Text.Json.JsonSerializerOptions _readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_example_household_is_53_days_overdue_and_has_a_plan_ready_to_print(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);

        var plan = await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId);

        var said = Text(plan!.Plan!);
        Assert.Contains("53 days, 2 instalments", said, StringComparison.Ordinal);
        Assert.Contains("£498.04", said, StringComparison.Ordinal);
        Assert.Matches("To pay it all off[^}]*£[0-9,.]+ on 23[^}]+2026", said);
        Assert.Contains("(example)", plan.Plan!.Title, StringComparison.Ordinal);
        Assert.NotNull(plan.Authority);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_plan_never_names_another_banks_loan(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);

        var plan = await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId);

        Assert.DoesNotContain("Northgate", Text(plan!.Plan!), StringComparison.Ordinal);
        Assert.DoesNotContain("0092", Text(plan.Plan!), StringComparison.Ordinal);
        Assert.DoesNotContain("840.00", Text(plan.Plan!), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Choosing_again_raises_the_version_and_choosing_the_same_does_not(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);
        var loan = await CarAsync(db, caseId, lenderId);
        var options = await db.For<LoadOptions>(Maya).RunAsync(caseId, loan);

        await db.For<ChooseProposal>(Maya).RunAsync(caseId, loan, options!.Chosen!, options.Version);
        Assert.Equal(1, (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.PlanVersion);

        Assert.IsType<Outcome<Guid>.Done>(await db.For<ChooseProposal>(Maya).RunAsync(caseId, loan, new ProposalTerms(ProposalKind.CapitalisedPause, 3), options.Version));
        Assert.Equal(2, (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.PlanVersion);
        Assert.IsType<Outcome<Guid>.Stale>(await db.For<ChooseProposal>(Maya).RunAsync(caseId, loan, new ProposalTerms(ProposalKind.InterestOnly, 3), options.Version));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_request_that_does_not_fit_the_loan_is_refused(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);
        var loan = await CarAsync(db, caseId, lenderId);

        Assert.IsType<Outcome<Guid>.Refused>(await db.For<ChooseProposal>(Maya).RunAsync(caseId, loan, new ProposalTerms(ProposalKind.LongerTerm, 5), 0));
        Assert.IsType<Outcome<Guid>.Refused>(await db.For<ChooseProposal>(Maya).RunAsync(caseId, loan, new ProposalTerms(ProposalKind.CapitalisedPause, 0), 0));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task No_plan_is_composed_while_it_would_acknowledge_an_old_debt(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);
        var answers = await db.For<LoadSafeguards>(Maya).RunAsync(caseId);
        answers!.Form.LastAcknowledgedOn = new DateOnly(2015, 1, 1);
        await db.For<SaveSafeguards>(Maya).RunAsync(answers.Form, leaveForLater: false);

        var plan = await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId);

        Assert.True(plan!.IsStopped);
        Assert.Null(plan.Plan);
        Assert.Null(plan.Authority);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_persons_plan_can_neither_be_read_nor_changed(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);
        var loan = await CarAsync(db, caseId, lenderId);
        await db.CaseAsync("boris");

        Assert.Null(await db.For<LoadPlan>("boris").RunAsync(caseId, lenderId));
        Assert.Null(await db.For<ListPlans>("boris").RunAsync(caseId));
        Assert.Null(await db.For<LoadOptions>("boris").RunAsync(caseId, loan));
        Assert.False(await db.For<MarkPlanPrinted>("boris").RunAsync(caseId, lenderId, ""));
        Assert.IsType<Outcome<Guid>.Missing>(await db.For<ChooseProposal>("boris").RunAsync(caseId, loan, new ProposalTerms(ProposalKind.CapitalisedPause, 3), 0));
        Assert.IsType<Outcome<PlanView>.Missing>(await db.For<SavePlanDetails>("boris").RunAsync(new PlanDetailsForm { CaseId = caseId, LenderId = lenderId }));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Details_make_another_version_and_printing_counts_for_one_version_only(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);
        Assert.True(await db.For<MarkPlanPrinted>(Maya).RunAsync(caseId, lenderId, ""));
        var form = (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.Form;
        form.Place = "Bath";

        var saved = Assert.IsType<Outcome<PlanView>.Done>(await db.For<SavePlanDetails>(Maya).RunAsync(form)).Value;

        Assert.Equal(2, saved.PlanVersion);
        Assert.Null(saved.PrintedOn);
        Assert.Contains("Bath, 23 November 2026", Text(saved.Plan!), StringComparison.Ordinal);
        Assert.IsType<Outcome<PlanView>.Stale>(await db.For<SavePlanDetails>(Maya).RunAsync(new PlanDetailsForm { CaseId = caseId, LenderId = lenderId, Version = 0, Place = "York" }));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_changes_the_paper_makes_the_next_version_once_a_version_was_printed(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);
        await PrintAsync(db, caseId, lenderId);
        var printed = (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!;
        Assert.Equal((1, new DateOnly(2026, 11, 23), null), (printed.PlanVersion, printed.PrintedOn, printed.ChangedSince));

        await SpendMoreAsync(db, caseId);
        var changed = (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!;

        Assert.Equal((2, null, new DateOnly(2026, 11, 23)), (changed.PlanVersion, changed.PrintedOn, changed.ChangedSince));
        Assert.Equal(2, changed.Plan!.Version);
        Assert.Equal((1, printed.HandedOverHash), (changed.HandOverVersion, changed.HandedOverHash));
        Assert.Equal(2, (await db.For<ListPlans>(Maya).RunAsync(caseId))!.Single(row => row.LenderId == lenderId).PlanVersion);
        await PrintAsync(db, caseId, lenderId);
        var again = (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!;
        Assert.Equal((2, 2, new DateOnly(2026, 11, 23), null), (again.PlanVersion, again.HandOverVersion, again.PrintedOn, again.ChangedSince));
        Assert.NotEqual(printed.HandedOverHash, again.HandedOverHash);
    }

    [Fact]
    public async Task The_same_paper_printed_again_stays_the_same_version_and_an_unprinted_one_stays_the_first()
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);
        await SpendMoreAsync(db, caseId);
        Assert.Equal(1, (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.PlanVersion);

        await PrintAsync(db, caseId, lenderId);
        await PrintAsync(db, caseId, lenderId);

        Assert.Equal(1, (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.PlanVersion);
    }

    [Fact]
    public async Task A_payment_entered_in_the_loan_makes_the_next_version_too()
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);
        var loan = await CarAsync(db, caseId, lenderId);
        await PrintAsync(db, caseId, lenderId);

        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterEvents>(Maya).RunAsync(caseId, loan, [new EntryForm { On = new DateOnly(2026, 11, 20), AmountMinor = 50_00 }]));

        Assert.Equal(2, (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.PlanVersion);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_plan_that_fails_a_test_is_not_printed_before_a_reason_is_written_and_the_reason_stands_in_it(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);
        await using (var context = await db.OpenAsync(Maya))
        {
            (await context.Set<PlanDetails>().SingleAsync(row => row.LenderId == lenderId)).StressReason = "";
            await context.SaveChangesAsync();
        }

        var plan = await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId);
        Assert.True(plan!.NeedsReason);
        Assert.Equal(StressVerdict.Fails, plan.Stress!.Results[0].Verdict);
        Assert.IsType<Outcome<PlanView>.Refused>(await db.For<PrintPlan>(Maya).RunAsync(caseId, lenderId));
        var form = new StressReasonForm { CaseId = caseId, LenderId = lenderId, Version = plan.Form.Version, Text = "  " };
        Assert.IsType<Outcome<PlanView>.Refused>(await db.For<SaveStressReason>(Maya).RunAsync(form));

        form.Text = "From December I work 32 hours.";
        var saved = Assert.IsType<Outcome<PlanView>.Done>(await db.For<SaveStressReason>(Maya).RunAsync(form)).Value;

        Assert.Equal(plan.PlanVersion + 1, saved.PlanVersion);
        var printed = Assert.IsType<Outcome<PlanView>.Done>(await db.For<PrintPlan>(Maya).RunAsync(caseId, lenderId)).Value;
        Assert.Contains("From December I work 32 hours.", Text(printed.Plan!), StringComparison.Ordinal);
        Assert.Contains("income is 10% lower", Text(printed.Plan!), StringComparison.Ordinal);
        Assert.IsType<Outcome<PlanView>.Stale>(await db.For<SaveStressReason>(Maya).RunAsync(new StressReasonForm { CaseId = caseId, LenderId = lenderId, Version = 0, Text = "other" }));
        await db.CaseAsync("boris");
        Assert.IsType<Outcome<PlanView>.Missing>(await db.For<SaveStressReason>("boris").RunAsync(form));
        Assert.IsType<Outcome<PlanView>.Missing>(await db.For<PrintPlan>("boris").RunAsync(caseId, lenderId));
    }

    [Fact]
    public async Task Until_the_budget_is_complete_there_is_no_verdict_and_nothing_is_refused()
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);
        var sheet = (await db.For<OpenBudget>(Maya).RunAsync(caseId))!.Sheet!;
        await db.For<SaveBudgetLines>(Maya).RunAsync(caseId, sheet.Id, [new() { Section = BudgetSection.School, Name = "Meals" }]);

        var plan = await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId);

        Assert.All(plan!.Stress!.Results, result => Assert.Equal(StressVerdict.NotKnown, result.Verdict));
        Assert.DoesNotContain("If something goes wrong", Text(plan.Plan!), StringComparison.Ordinal);
        Assert.IsType<Outcome<PlanView>.Done>(await db.For<PrintPlan>(Maya).RunAsync(caseId, lenderId));
    }

    [Fact]
    public async Task What_is_offered_on_debts_that_come_first_is_not_there_for_the_loan()
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);
        var loan = await CarAsync(db, caseId, lenderId);
        var before = (await db.For<LoadOptions>(Maya).RunAsync(caseId, loan))!.Budget!.Left;
        var debt = new DebtForm { Name = "City council", IsPriority = true, BalanceMinor = 450_00, OfferMinor = 30_00, Currency = before.Currency };
        await db.For<SaveDebt>(Maya).RunAsync(caseId, debt);

        Assert.Equal(before.Minor - 30_00, (await db.For<LoadOptions>(Maya).RunAsync(caseId, loan))!.Budget!.Left.Minor);
        Assert.Contains("Offered on debts that come first", Text((await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.Plan!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_banks_statement_is_an_annex_of_the_plan_before_the_signatures()
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Household);

        var blocks = (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.Plan!.Blocks.ToList();

        var annex = blocks.FindIndex(block => block is Heading { Text: var text } && text.Contains("Statement of income and spending", StringComparison.Ordinal));
        Assert.InRange(annex, 1, blocks.FindIndex(block => block is SignatureBlock) - 1);
    }

    [Fact]
    public async Task A_company_signs_through_its_signatory_with_its_registration_and_the_guarantor()
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Enterprise);

        var plan = await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId);

        var lines = plan!.Plan!.Blocks.OfType<SignatureBlock>().Single().Lines;
        Assert.Equal(["Authorised signatory, date", "Guarantor, date", "For the bank, name, date"], lines.Select(line => line.Label));
        Assert.Equal("Claire Lefèvre, for Boulangerie Lefèvre SARL, registration number RCS Nantes 000 000 000", lines[0].Detail);
    }

    [Fact]
    public async Task The_cash_flow_behind_the_plan_counts_what_is_asked_for_and_says_what_the_contract_would_leave()
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Enterprise);
        var flow = (await db.For<OpenCashFlow>(Maya).RunAsync(caseId))!;
        var plan = (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!;
        var proposal = plan.Planned.Single().Proposal;
        var contract = flow.Outlook()!.AsPlanned;

        var blocks = plan.Plan!.Blocks.SkipWhile(block => block is not Heading { Text: "Annex: Cash flow of thirteen weeks" }).Skip(1).ToList();

        var inShort = Assert.IsType<KeyValueList>(blocks[0]).Items.ToDictionary(item => item.Key, item => item.Value);
        Assert.Equal("those that the plan asks for; other loans as the contracts have them", inShort["Instalments counted"]);
        Assert.EndsWith("; 2.42 with the instalments of the contract", inShort["Debt-service cover"], StringComparison.Ordinal);
        var lastDay = CashFlowView.LastDay(flow.Plan!.StartsOn!.Value);
        var asked = proposal.Rows.Where(row => row.DueOn <= lastDay).Sum(row => row.Total.Minor);
        var dues = flow.Loans.Zip(flow.DuesFrom(flow.Plan.StartsOn.Value)).Single(pair => pair.First.Id == plan.LoansInPlan.Single()).Second.Dues;
        var weeks = blocks.OfType<Table>().First(table => table.Caption == "The weeks as planned").Rows;
        Assert.Equal(
            PaperFormats.Amount(contract.Weeks[^1].Closing + new Money(dues.Sum(due => due.Amount.Minor) - asked, contract.Lowest.Closing.Currency), System.Globalization.CultureInfo.GetCultureInfo("en-IE")),
            weeks[^2].Cells[^1]);
    }

    [Fact]
    public async Task The_full_budget_does_not_contradict_the_plan()
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, _) = await ExampleAsync(db, ExampleKind.Household);

        var statement = Assert.IsType<Outcome<StatementView>.Done>(await db.For<LoadStatement>(Maya).RunAsync(caseId)).Value;

        Assert.Contains(statement.ForMe.Blocks.OfType<Table>().SelectMany(table => table.Rows), row => row.Cells.SequenceEqual(["Left after them", "-£50.02"]));
        Assert.Contains(statement.ForMe.Blocks.OfType<Table>().SelectMany(table => table.Rows), row => row.Cells.SequenceEqual(["Left with the plan", "£7.99"]));
        Assert.DoesNotContain("Nothing can be offered", Text(statement.ForMe), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guarantor_is_named_with_the_amount_in_the_plan_of_the_lender_whose_loan_it_is()
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, lenderId) = await ExampleAsync(db, ExampleKind.Enterprise);
        var other = (await db.For<ListGuarantees>(Maya).RunAsync(caseId))!.Loans.First(loan => loan.LenderId != lenderId);
        await db.For<SaveGuarantee>(Maya).RunAsync(caseId, new GuaranteeForm { Name = "Paul Autre", LoanId = other.Id, Extent = GuaranteeExtent.WholeDebt });

        var said = Text((await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.Plan!);

        Assert.Contains("Claire Lefèvre, up to €30,000.00", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Paul Autre", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loan_known_from_the_bank_without_a_rate_says_what_to_find_out()
    {
        await using var db = await OnAsync("Sqlite");
        var caseId = await db.CaseAsync(Maya);
        var form = new LoanForm { CaseId = caseId, LenderName = "Northgate", Kind = LoanKind.Personal, CurrencyCode = "GBP", KnownFrom = KnownFrom.Bank, BalanceMinor = 300_000 };
        var loan = Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>(Maya).RunAsync(form)).Value;

        var options = await db.For<LoadOptions>(Maya).RunAsync(caseId, loan);

        Assert.Null(options!.Basis.Start);
        Assert.Equal([PlanNeed.Rate, PlanNeed.InstalmentOrLastDueOn, PlanNeed.DueDay], options.Basis.Needs);
    }

    private static async Task<TestDatabase> OnAsync(string provider)
    {
        var db = await TestDatabase.CreateAsync(provider);
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        return db;
    }

    private static async Task<(Guid CaseId, Guid LenderId)> ExampleAsync(TestDatabase db, ExampleKind kind)
    {
        await db.UserAsync(Maya);
        var caseId = Guid.CreateVersion7();
        await db.For<OpenCase>(Maya).RunAsync(caseId, kind);
        return (caseId, (await db.For<ListPlans>(Maya).RunAsync(caseId))!.First(plan => plan.Chosen > 0).LenderId);
    }

    private static async Task PrintAsync(TestDatabase db, Guid caseId, Guid lenderId) =>
        Assert.True(await db.For<MarkPlanPrinted>(Maya).RunAsync(caseId, lenderId, (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.Plan!.ContentHash.Hex));

    private static async Task SpendMoreAsync(TestDatabase db, Guid caseId)
    {
        await using var context = await db.OpenAsync(Maya);
        var line = await context.Set<BudgetEntry>().Where(row => row.CaseId == caseId && row.Section == BudgetSection.Home && row.AmountMinor > 0).FirstAsync();
        line.AmountMinor += 1_00;
        await context.SaveChangesAsync();
    }

    private static async Task<Guid> CarAsync(TestDatabase db, Guid caseId, Guid lenderId) =>
        (await db.For<ListPlans>(Maya).RunAsync(caseId))!.Single(plan => plan.LenderId == lenderId).FirstLoanId;

    private static string Text(Document document) => System.Text.Json.JsonSerializer.Serialize(document.Blocks, _readable) + document.Title + document.Subtitle;
}
