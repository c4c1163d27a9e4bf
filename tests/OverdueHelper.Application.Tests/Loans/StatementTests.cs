using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Tests.Loans;

public sealed class StatementTests
{
    private static readonly DateOnly _day = new(2026, 11, 20);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_fee_the_bank_has_and_we_do_not_is_named_and_can_be_taken_once(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var form = await FormAsync(db, caseId, loanId, overdueMinor: 49_804 + 2_500);

        var report = Assert.IsType<Outcome<StatementReport>.Done>(await db.For<CheckStatement>("maya").RunAsync(caseId, loanId, form)).Value;
        var line = report.Lines.Single(line => line.Part is StatementPart.AmountOverdue);
        Assert.Equal(DifferenceReason.Charge, line.Reason);

        await db.For<AcceptStatement>("maya").RunAsync(caseId, loanId, report.EntryId, form, "as the bank says");
        var after = Assert.IsType<Outcome<StatementReport>.Done>(
            await db.For<AcceptStatement>("maya").RunAsync(caseId, loanId, report.EntryId, form, "as the bank says")).Value;

        Assert.True(after.Lines.Single(line => line.Part is StatementPart.AmountOverdue).Agrees);
        var entry = after.Loan.Account.Entries[^1];
        Assert.Equal((LoanEntryKind.Fee, _day, 2_500), (entry.Kind, entry.On, entry.AmountMinor));
        Assert.Equal(21, after.Loan.Account.Entries.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_question_about_a_statement_becomes_the_next_step_of_one_open_matter(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var thread = Guid.CreateVersion7();

        await db.For<AskAboutStatement>("maya").RunAsync(caseId, loanId, thread, "Statement", "Ask why");
        var done = await db.For<AskAboutStatement>("maya").RunAsync(caseId, loanId, thread, "Statement", "Ask why");

        Assert.Equal(new DateOnly(2026, 11, 30), Assert.IsType<Outcome<DateOnly>.Done>(done).Value);
        var step = Assert.Single(await db.For<ReadNextSteps>("maya").RunAsync(caseId));
        Assert.Equal(("Ask why", "Harbour Bank"), (step.Step!.What, step.LenderName));
        Assert.Single((await db.For<OpenStory>("maya").RunAsync(caseId, loanId)).Steps);
    }

    [Fact]
    public async Task A_statement_of_tomorrow_or_without_a_figure_is_refused()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var form = await FormAsync(db, caseId, loanId, overdueMinor: null);
        form.StatedOn = new DateOnly(2026, 11, 24);

        var refused = Assert.IsType<Outcome<StatementReport>.Refused>(await db.For<CheckStatement>("maya").RunAsync(caseId, loanId, form));

        Assert.Equal([nameof(StatementForm.StatedOn), nameof(StatementForm.OverdueMinor)], refused.Errors.Select(error => error.Field));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_persons_statement_can_neither_be_read_checked_nor_asked_about(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        await db.CaseAsync("boris");
        var form = new StatementForm { StatedOn = _day, OverdueMinor = 1 };

        Assert.Null(await db.For<CheckStatement>("boris").LoadAsync(caseId, loanId));
        Assert.IsType<Outcome<StatementReport>.Missing>(await db.For<CheckStatement>("boris").RunAsync(caseId, loanId, form));
        Assert.IsType<Outcome<StatementReport>.Missing>(await db.For<AcceptStatement>("boris").RunAsync(caseId, loanId, Guid.CreateVersion7(), form, ""));
        Assert.IsType<Outcome<DateOnly>.Missing>(await db.For<AskAboutStatement>("boris").RunAsync(caseId, loanId, Guid.CreateVersion7(), "a", "b"));
        Assert.Null(await db.For<EnterSchedule>("boris").LoadAsync(caseId, loanId));
        Assert.Empty((await db.For<OpenStory>("boris").RunAsync(caseId, loanId)).Contacts);
    }

    private static async Task<StatementForm> FormAsync(TestDatabase db, Guid caseId, Guid loanId, long? overdueMinor)
    {
        var form = (await db.For<CheckStatement>("maya").LoadAsync(caseId, loanId))!.Value.Form;
        (form.StatedOn, form.OverdueMinor) = (_day, overdueMinor);
        return form;
    }
}
