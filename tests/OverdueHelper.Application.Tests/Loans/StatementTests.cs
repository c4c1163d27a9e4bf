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

    // 1 November is a due date: the fee is kept with an instalment that is not overdue on it yet.
    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_banks_figure_of_a_due_date_can_be_accepted_once_and_not_with_every_press(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var form = await FormAsync(db, caseId, loanId, overdueMinor: 255_02 + 40_00);
        form.StatedOn = new DateOnly(2026, 11, 1);
        var first = Assert.IsType<Outcome<StatementReport>.Done>(await db.For<CheckStatement>("maya").RunAsync(caseId, loanId, form)).Value;

        var second = Assert.IsType<Outcome<StatementReport>.Done>(
            await db.For<AcceptStatement>("maya").RunAsync(caseId, loanId, first.EntryId, first.Said, "as the bank says")).Value;
        var again = await db.For<AcceptStatement>("maya").RunAsync(caseId, loanId, second.EntryId, second.Said, "as the bank says");

        Assert.Equal(40_00, second.Loan.Account.Entries[^1].AmountMinor);
        Assert.Null(second.Acceptable);
        Assert.True(second.Lines.Single(line => line.Part is StatementPart.AmountOverdue).Agrees);
        Assert.Equal("", Assert.Single(Assert.IsType<Outcome<StatementReport>.Refused>(again).Errors).Field);
        Assert.Equal(21, (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Account.Entries.Count);
    }

    [Fact]
    public async Task What_is_accepted_is_checked_like_what_is_compared_and_is_what_was_compared()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var form = await FormAsync(db, caseId, loanId, overdueMinor: 49_804 + 2_500);
        var report = Assert.IsType<Outcome<StatementReport>.Done>(await db.For<CheckStatement>("maya").RunAsync(caseId, loanId, form)).Value;
        (form.StatedOn, form.OverdueMinor) = (new DateOnly(2026, 11, 24), -1);

        var refused = await db.For<AcceptStatement>("maya").RunAsync(caseId, loanId, report.EntryId, form, "typed since");
        var done = await db.For<AcceptStatement>("maya").RunAsync(caseId, loanId, report.EntryId, report.Said, "as compared");

        Assert.Equal(
            [nameof(StatementForm.StatedOn), nameof(StatementForm.OverdueMinor)],
            Assert.IsType<Outcome<StatementReport>.Refused>(refused).Errors.Select(error => error.Field));
        var entry = Assert.IsType<Outcome<StatementReport>.Done>(done).Value.Loan.Account.Entries[^1];
        Assert.Equal((_day, 2_500, "as compared"), (entry.On, entry.AmountMinor, entry.Note));
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
