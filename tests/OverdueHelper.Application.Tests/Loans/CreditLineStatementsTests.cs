using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Tests.Loans;

public sealed class CreditLineStatementsTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Statements_set_the_clock_of_a_card_from_the_due_date_of_the_minimum(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, cardId) = await CardAsync(db);

        await EnterAsync(db, caseId, cardId, Statement(new DateOnly(2026, 9, 5)));
        var view = await EnterAsync(db, caseId, cardId, Statement(new DateOnly(2026, 10, 5)));

        Assert.Equal((56, 2), (view.Standing.DaysPastDue, view.Standing.InstalmentsMissed));
        Assert.Equal(new DateOnly(2026, 9, 28), view.Standing.OldestUnpaidDueOn);
        Assert.Equal("from-30", view.Clock!.Stage!.Key);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_second_statement_of_a_day_takes_the_place_of_the_first_and_a_removed_one_can_be_put_back(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, cardId) = await CardAsync(db);
        var day = new DateOnly(2026, 10, 5);
        await EnterAsync(db, caseId, cardId, Statement(day));
        var right = Statement(day);
        right.BalanceMinor = 99_00;

        var view = await EnterAsync(db, caseId, cardId, right);
        var removed = Assert.IsType<Outcome<(LoanView Loan, LineStatementForm Removed)>.Done>(
            await db.For<EnterStatement>("maya").RemoveAsync(caseId, cardId, Assert.Single(view.Account.Statements).Id)).Value;
        var back = await EnterAsync(db, caseId, cardId, removed.Removed);

        Assert.Empty(removed.Loan.Account.Statements);
        Assert.Equal(99_00, Assert.Single(back.Account.Statements).BalanceMinor);
    }

    [Fact]
    public async Task A_minimum_without_its_due_date_is_refused_beside_it()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, cardId) = await CardAsync(db);
        var form = Statement(new DateOnly(2026, 10, 5));
        form.DueOn = null;

        var refused = await db.For<EnterStatement>("maya").RunAsync(caseId, cardId, form);

        Assert.Equal(nameof(form.DueOn), Assert.Single(Assert.IsType<Outcome<LoanView>.Refused>(refused).Errors).Field);
        Assert.IsType<Outcome<LoanView>.Missing>(await db.For<EnterStatement>("boris").RunAsync(caseId, cardId, Statement(new DateOnly(2026, 10, 5))));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_a_budget_lacks_for_a_verdict_is_named_down_to_the_loan(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, cardId) = await CardAsync(db);
        var car = new LoanForm { CaseId = caseId, LenderName = "Harbour Bank", Kind = LoanKind.Vehicle, CurrencyCode = "GBP", KnownFrom = KnownFrom.Bank, InstalmentMinor = 200_00 };
        Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>("maya").RunAsync(car));

        var none = await GapAsync();
        await using (var context = await db.OpenAsync("maya"))
        {
            var sheet = BudgetSheet.Start(Guid.CreateVersion7(), caseId, 1, context.Today, Currency.Of("GBP"));
            var line = BudgetEntry.In(sheet, Guid.CreateVersion7(), BudgetSection.Earnings, 1);
            line.AmountMinor = 1_500_00;
            context.AddRange(sheet, line);
            await context.SaveChangesAsync();
        }

        var beside = await GapAsync();
        await EnterAsync(db, caseId, cardId, Statement(new DateOnly(2026, 11, 5)));
        var after = await GapAsync();

        Assert.False(none.IsStarted);
        Assert.Equal([cardId], beside.Loans.Select(loan => loan.Id));
        Assert.True(after is { IsStarted: true, HasUnknownLines: false, Loans.Count: 0 });
        Assert.Null(await db.For<FindBudgetGap>("boris").RunAsync(caseId, [car.Id]));

        async Task<BudgetGap> GapAsync() => (await db.For<FindBudgetGap>("maya").RunAsync(caseId, [car.Id]))!;
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_currency_cannot_change_while_amounts_stand_in_it(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, cardId) = await CardAsync(db);
        var view = await EnterAsync(db, caseId, cardId, Statement(new DateOnly(2026, 10, 5)));

        Assert.Equal(nameof(LoanForm.CurrencyCode), await ChangeCurrencyAsync());
        await db.For<EnterStatement>("maya").RemoveAsync(caseId, cardId, Assert.Single(view.Account.Statements).Id);
        var guarantee = new GuaranteeForm { LoanId = cardId, Name = "Ana", Extent = GuaranteeExtent.UpToAmount, LimitMinor = 123_45 };
        Assert.IsType<Outcome<GuaranteeForm>.Done>(await db.For<SaveGuarantee>("maya").RunAsync(caseId, guarantee));
        Assert.Equal(nameof(LoanForm.CurrencyCode), await ChangeCurrencyAsync());
        await db.For<RemoveGuarantee>("maya").RunAsync(caseId, guarantee.Id);
        Assert.Equal("", await ChangeCurrencyAsync());

        async Task<string> ChangeCurrencyAsync()
        {
            var form = (await db.For<LoadLoan>("maya").RunAsync(caseId, cardId))!;
            form.CurrencyCode = "JPY";
            return await db.For<SaveLoan>("maya").RunAsync(form) is Outcome<Guid>.Refused refused ? Assert.Single(refused.Errors).Field : "";
        }
    }

    private static LineStatementForm Statement(DateOnly on) =>
        new() { On = on, BalanceMinor = 1_000_00, MinimumMinor = 50_00, DueOn = on.AddDays(23), LimitMinor = 2_000_00 };

    private static async Task<(Guid CaseId, Guid CardId)> CardAsync(TestDatabase db)
    {
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var caseId = await db.CaseAsync("maya");
        var form = new LoanForm { CaseId = caseId, LenderName = "Harbour Bank", Kind = LoanKind.CreditCard, CurrencyCode = "GBP", KnownFrom = KnownFrom.Bank };
        return (caseId, Assert.IsType<Outcome<Guid>.Done>(await db.For<SaveLoan>("maya").RunAsync(form)).Value);
    }

    private static async Task<LoanView> EnterAsync(TestDatabase db, Guid caseId, Guid cardId, LineStatementForm form) =>
        Assert.IsType<Outcome<LoanView>.Done>(await db.For<EnterStatement>("maya").RunAsync(caseId, cardId, form)).Value;
}
