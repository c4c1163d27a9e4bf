using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.BankView;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Tests.BankView;

public sealed class BankViewTests
{
    private const string Maya = "maya";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_chosen_request_is_shown_and_another_one_when_it_is_named(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, loanId) = await ExampleAsync(db);
        var chosen = (await db.For<LoadOptions>(Maya).RunAsync(caseId, loanId))!.Chosen;

        var first = await db.For<LoadBankView>(Maya).RunAsync(caseId, loanId);
        var named = await db.For<LoadBankView>(Maya).RunAsync(caseId, loanId, ProposalKind.CapitalisedPause);

        Assert.Equal(chosen, first!.Terms);
        Assert.True(first.IsChosen);
        Assert.Equal(ProposalKind.CapitalisedPause, named!.Terms!.Kind);
        Assert.NotNull(first.Under(first.Form));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_entered_is_kept_for_the_loan_and_a_save_from_an_old_reading_is_refused(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, loanId) = await ExampleAsync(db);
        var form = (await db.For<LoadBankView>(Maya).RunAsync(caseId, loanId))!.Form;
        (form.FailureShare, form.RecoveryLagMonths, form.CollateralMinor, form.OnlyEntered) = (0.125m, 9, 400_000, true);
        Assert.IsType<Outcome<BankViewForm>.Done>(await db.For<SaveBankView>(Maya).RunAsync(form));
        form.Threshold = 0.005m;
        Assert.IsType<Outcome<BankViewForm>.Done>(await db.For<SaveBankView>(Maya).RunAsync(form));

        var again = await db.For<LoadBankView>(Maya).RunAsync(caseId, loanId);

        Assert.Equal((0.125m, 9, 400_000L, true, 0.005m), (again!.Form.FailureShare, again.Form.RecoveryLagMonths, again.Form.CollateralMinor, again.Form.OnlyEntered, again.Form.Threshold));
        Assert.Null(again.Form.CureShare);
        Assert.IsType<Outcome<BankViewForm>.Stale>(await db.For<SaveBankView>(Maya).RunAsync(form));
    }

    [Theory]
    [InlineData("DE", "EU backstop", "China")]
    [InlineData("CN", "China", "EU backstop")]
    public async Task The_paper_has_the_provisions_of_the_borrowers_country_and_of_no_other(string country, string has, string hasNot)
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, loanId) = await ExampleAsync(db);
        await LivesInAsync(db, caseId, country);

        var said = System.Text.Json.JsonSerializer.Serialize((await db.For<LoadBankPaper>(Maya).RunAsync(caseId, loanId))!.Blocks);

        Assert.Equal(country, (await db.For<LoadBankView>(Maya).RunAsync(caseId, loanId))!.Country);
        Assert.Contains(has, said, StringComparison.Ordinal);
        Assert.DoesNotContain(hasNot, said, StringComparison.Ordinal);
        Assert.Equal(country == "DE", !said.Contains("a European rule, taken as a starting value", StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Only_what_was_typed_counts_as_entered_and_moves_the_result(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, loanId) = await ExampleAsync(db);
        var view = await db.For<LoadBankView>(Maya).RunAsync(caseId, loanId);
        var before = view!.Under(view.Form)!;
        view.Form.RecoveryShare = 0.60m;

        var after = view.Under(view.Form)!;

        Assert.Contains(CollectionsInput.RecoveryShare, before.NotEntered);
        Assert.DoesNotContain(CollectionsInput.RecoveryShare, after.NotEntered);
        Assert.True(after.Collections.Recovered > before.Collections.Recovered);
        Assert.Equal(before.Value.Loss, after.Value.Loss);
    }

    [Fact]
    public async Task A_value_outside_its_range_is_refused_beside_its_field()
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, loanId) = await ExampleAsync(db);
        var form = new BankViewForm { CaseId = caseId, LoanId = loanId, CureShare = 1.2m, RecoveryLagMonths = -1, LegalCostsMinor = -5 };

        var refused = Assert.IsType<Outcome<BankViewForm>.Refused>(await db.For<SaveBankView>(Maya).RunAsync(form));

        Assert.Equal([nameof(form.CureShare), nameof(form.LegalCostsMinor), nameof(form.RecoveryLagMonths)], refused.Errors.Select(error => error.Field).Order());
    }

    [Fact]
    public async Task A_loan_whose_split_is_not_known_has_no_figures()
    {
        await using var db = await OnAsync("Sqlite");
        var caseId = await db.CaseAsync(Maya);
        var form = new LoanForm
        {
            CaseId = caseId,
            LenderName = "Northgate",
            Kind = LoanKind.Personal,
            CurrencyCode = "GBP",
            KnownFrom = KnownFrom.Bank,
            BalanceMinor = 300_000,
            YearlyRate = 0.1m,
            InstalmentMinor = 20_000,
            OverdueMinor = 40_000,
            OverdueSince = new DateOnly(2026, 10, 1),
        };
        var loanId = Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>(Maya).RunAsync(form)).Value;

        var view = await db.For<LoadBankView>(Maya).RunAsync(caseId, loanId);

        Assert.NotNull(view!.Basis.Start);
        Assert.False(view.IsSplitKnown);
        Assert.Null(view.Under(view.Form));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_persons_loan_can_neither_be_read_nor_changed(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, loanId) = await ExampleAsync(db);
        await db.CaseAsync("boris");

        Assert.Null(await db.For<LoadBankView>("boris").RunAsync(caseId, loanId));
        Assert.IsType<Outcome<BankViewForm>.Missing>(await db.For<SaveBankView>("boris").RunAsync(new BankViewForm { CaseId = caseId, LoanId = loanId }));
    }

    private static async Task<TestDatabase> OnAsync(string provider)
    {
        var db = await TestDatabase.CreateAsync(provider);
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        return db;
    }

    private static async Task<(Guid CaseId, Guid LoanId)> ExampleAsync(TestDatabase db)
    {
        await db.UserAsync(Maya);
        var caseId = Guid.CreateVersion7();
        await db.For<OpenCase>(Maya).RunAsync(caseId, ExampleKind.Household);
        return (caseId, (await db.For<ListPlans>(Maya).RunAsync(caseId))!.First(plan => plan.Chosen > 0).FirstLoanId);
    }

    private static async Task LivesInAsync(TestDatabase db, Guid caseId, string country)
    {
        await using var context = await db.OpenAsync(Maya);
        var file = await context.Cases.SingleAsync(file => file.Id == caseId);
        file.Settle(country, file.Currency);
        await context.SaveChangesAsync();
    }
}
