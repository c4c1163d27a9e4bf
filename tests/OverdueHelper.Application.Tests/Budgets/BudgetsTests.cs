using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Cases;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Tests.Budgets;

public sealed class BudgetsTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_template_asks_every_line_and_guesses_no_amount(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, _) = await StartAsync(db, withLines: true);

        var view = await db.For<OpenBudget>("maya").RunAsync(caseId);

        Assert.Equal(12, view!.Lines.Count);
        Assert.All(view.Lines, line => Assert.Null(line.AmountMinor));
        Assert.False(view.Statement().IsComplete);
        Assert.Equal((12, 12), await ReadAsync(db, context => context.BudgetCountsAsync(caseId, default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Lines_add_up_to_what_is_left_and_an_unknown_line_counts_nothing(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, sheetId) = await StartAsync(db);
        await db.For<SaveBudgetLines>("maya").RunAsync(caseId, sheetId, [Line(BudgetSection.Earnings, 55_00, Frequency.Weekly), Line(BudgetSection.Home, 100_00), Line(BudgetSection.Water, null)]);

        var statement = await ReadAsync(db, context => context.BudgetOfAsync(caseId, default));

        Assert.Equal("138.33 GBP", statement!.LeftBeforeLoans.ToString());
        Assert.Single(statement.UnknownLines);
        Assert.Equal([BudgetSection.Earnings], await ReadAsync(db, context => context.IncomeSectionsAsync(caseId, default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_case_without_a_line_has_no_budget(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");

        Assert.Null(await ReadAsync(db, context => context.BudgetOfAsync(caseId, default)));
        await db.For<StartBudgetFromTemplate>("maya").RunAsync(caseId, "GBP", withLines: false);
        Assert.Null(await ReadAsync(db, context => context.BudgetOfAsync(caseId, default)));
        Assert.Equal((0, 0), await ReadAsync(db, context => context.BudgetCountsAsync(caseId, default)));
        Assert.Empty(await ReadAsync(db, context => context.IncomeSectionsAsync(caseId, default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_removed_line_comes_back_as_it_was(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, sheetId) = await StartAsync(db);
        var line = Line(BudgetSection.Earnings, 1_234_56, Frequency.FourWeekly);
        line.Note = "with shift pay";
        await db.For<SaveBudgetLines>("maya").RunAsync(caseId, sheetId, [Line(BudgetSection.Home, 1), line, Line(BudgetSection.Water, 2)]);

        var removed = Assert.IsType<Outcome<BudgetLineForm>.Done>(await db.For<RemoveBudgetLine>("maya").RunAsync(caseId, line.Id));
        await db.For<SaveBudgetLines>("maya").RunAsync(caseId, sheetId, [removed.Value]);

        var view = await db.For<OpenBudget>("maya").RunAsync(caseId);
        var back = view!.Lines[1];
        Assert.Equal((line.Id, 1_234_56, Frequency.FourWeekly, "with shift pay"), (back.Id, back.AmountMinor, back.Frequency, back.Note));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_save_from_an_old_reading_is_stale_and_another_line_is_not(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, sheetId) = await StartAsync(db);
        var (first, second) = (Line(BudgetSection.Earnings, 1), Line(BudgetSection.Home, 1));
        await db.For<SaveBudgetLines>("maya").RunAsync(caseId, sheetId, [first, second]);

        first.AmountMinor = 2;
        Assert.IsType<Outcome<IReadOnlyList<BudgetLineForm>>.Done>(await db.For<SaveBudgetLines>("maya").RunAsync(caseId, sheetId, [first]));
        Assert.IsType<Outcome<IReadOnlyList<BudgetLineForm>>.Stale>(await db.For<SaveBudgetLines>("maya").RunAsync(caseId, sheetId, [first]));
        Assert.IsType<Outcome<IReadOnlyList<BudgetLineForm>>.Done>(await db.For<SaveBudgetLines>("maya").RunAsync(caseId, sheetId, [second]));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task One_wrong_line_keeps_every_line_out_and_is_named(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, sheetId) = await StartAsync(db);

        var refused = Assert.IsType<Outcome<IReadOnlyList<BudgetLineForm>>.Refused>(
            await db.For<SaveBudgetLines>("maya").RunAsync(caseId, sheetId, [Line(BudgetSection.Earnings, 1), Line(BudgetSection.Home, -1)]));

        Assert.Equal("Lines[2].AmountMinor", Assert.Single(refused.Errors).Field);
        Assert.Empty((await db.For<OpenBudget>("maya").RunAsync(caseId))!.Lines);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_copy_is_current_and_the_earlier_statement_stays_as_it_was(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, sheetId) = await StartAsync(db);
        await db.For<SaveBudgetLines>("maya").RunAsync(caseId, sheetId, [Line(BudgetSection.Earnings, 2_000_00)]);
        await db.For<SaveReserve>("maya").RunAsync(caseId, sheetId, 600_00);
        var copyId = Guid.CreateVersion7();

        await db.For<CopyBudget>("maya").RunAsync(caseId, sheetId, copyId);
        await db.For<CopyBudget>("maya").RunAsync(caseId, sheetId, copyId);
        var copy = await db.For<OpenBudget>("maya").RunAsync(caseId);
        copy!.Lines[0].AmountMinor = 1_800_00;
        await db.For<SaveBudgetLines>("maya").RunAsync(caseId, copyId, [copy.Lines[0]]);

        var now = await db.For<OpenBudget>("maya").RunAsync(caseId);
        var before = await db.For<OpenBudget>("maya").RunAsync(caseId, 1);
        Assert.Equal((2, 2, 600_00L), (now!.Versions.Count, now.Sheet!.Number, now.Sheet.ReserveMinor!.Value));
        Assert.False(before!.IsCurrent);
        Assert.Equal("-200.00 GBP", Assert.Single(SectionChange.Between(before.Statement(), now.Statement())).By.ToString());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_person_sees_nothing_of_a_budget_and_changes_nothing(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, sheetId) = await StartAsync(db);
        var line = Line(BudgetSection.Earnings, 1);
        await db.For<SaveBudgetLines>("maya").RunAsync(caseId, sheetId, [line]);
        await db.CaseAsync("omar");

        Assert.Null(await db.For<OpenBudget>("omar").RunAsync(caseId));
        Assert.IsType<Outcome<IReadOnlyList<BudgetLineForm>>.Missing>(await db.For<SaveBudgetLines>("omar").RunAsync(caseId, sheetId, [line]));
        Assert.IsType<Outcome<BudgetLineForm>.Missing>(await db.For<RemoveBudgetLine>("omar").RunAsync(caseId, line.Id));
        Assert.IsType<Outcome<int>.Missing>(await db.For<CopyBudget>("omar").RunAsync(caseId, sheetId, Guid.CreateVersion7()));
        Assert.IsType<Outcome<Guid>.Missing>(await db.For<StartBudgetFromTemplate>("omar").RunAsync(caseId, "GBP", withLines: true));
        Assert.IsType<Outcome<long?>.Missing>(await db.For<SaveReserve>("omar").RunAsync(caseId, sheetId, 1));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_debt_is_entered_once_corrected_removed_and_put_back(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, _) = await StartAsync(db);
        var form = new DebtForm { Name = "Energy", IsPriority = true, BalanceMinor = 240_00, OfferMinor = 20_00, Currency = Domain.Values.Currency.Of("GBP") };

        var saved = Assert.IsType<Outcome<DebtForm>.Done>(await db.For<SaveDebt>("maya").RunAsync(caseId, form)).Value;
        saved.BalanceMinor = 220_00;
        Assert.IsType<Outcome<DebtForm>.Done>(await db.For<SaveDebt>("maya").RunAsync(caseId, saved));
        Assert.IsType<Outcome<DebtForm>.Stale>(await db.For<SaveDebt>("maya").RunAsync(caseId, form));
        var removed = Assert.IsType<Outcome<DebtForm>.Done>(await db.For<RemoveDebt>("maya").RunAsync(caseId, form.Id)).Value;
        Assert.Empty((await db.For<OpenBudget>("maya").RunAsync(caseId))!.Debts);
        await db.For<SaveDebt>("maya").RunAsync(caseId, removed);

        Assert.Equal("220.00 GBP", Assert.Single((await db.For<OpenBudget>("maya").RunAsync(caseId))!.Debts).Debt!.Balance.ToString());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_home_page_counts_the_lines_of_the_current_statement(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, sheetId) = await StartAsync(db);
        await db.For<SaveBudgetLines>("maya").RunAsync(caseId, sheetId, [Line(BudgetSection.Earnings, 1), Line(BudgetSection.Home, null)]);

        var home = await db.For<OpenHome>("maya").RunAsync(caseId);

        Assert.Equal(TaskState.InProgress, home!.Tasks.Single(task => task.Kind is TaskKind.Budget).State);
    }

    private static BudgetLineForm Line(BudgetSection section, long? minor, Frequency frequency = Frequency.Monthly) =>
        new() { Section = section, Name = section.ToString(), AmountMinor = minor, Frequency = frequency };

    private static async Task<(Guid CaseId, Guid SheetId)> StartAsync(TestDatabase db, bool withLines = false)
    {
        var caseId = await db.CaseAsync("maya");
        var sheetId = Assert.IsType<Outcome<Guid>.Done>(await db.For<StartBudgetFromTemplate>("maya").RunAsync(caseId, "gbp", withLines)).Value;
        return (caseId, sheetId);
    }

    private static async Task<T> ReadAsync<T>(TestDatabase db, Func<Persistence.OverdueDbContext, Task<T>> read)
    {
        await using var context = await db.OpenAsync("maya");
        return await read(context);
    }
}
