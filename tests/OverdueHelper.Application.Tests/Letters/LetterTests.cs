using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Letters;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Tests.Contacts;
using OverdueHelper.Application.Tests.Loans;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Tests.Letters;

public sealed class LetterTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_confirming_letter_says_what_was_written_down(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var row = await file.DoneAsync(file.Call(form =>
        {
            form.TicketNumber = "H-20931";
            form.Promises = [new PromiseForm { By = Party.Bank, What = "answer in writing", DueOn = new DateOnly(2026, 3, 6) }];
        }));

        var text = TextOf(await WriteAsync(file, row.Entry.Id, LetterKind.Confirm));

        Assert.Contains("2026", text, StringComparison.Ordinal);
        Assert.Contains("Ms Patel", text, StringComparison.Ordinal);
        Assert.Contains("She will send the form by post.", text, StringComparison.Ordinal);
        Assert.Contains("You promised: answer in writing, by", text, StringComparison.Ordinal);
        Assert.Contains("H-20931", text, StringComparison.Ordinal);
        Assert.Contains("Harbour Bank", text, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_chaser_counts_the_days_since_the_bank_was_to_answer(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var row = await file.DoneAsync(file.Call());
        file.Db.Time.Advance(TimeSpan.FromDays(10));

        var text = TextOf(await WriteAsync(file, row.Entry.Id, LetterKind.Chase));

        Assert.Contains("6 days have passed", text, StringComparison.Ordinal);
        Assert.Contains("Send the form", text, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nothing_is_chased_while_it_is_my_turn(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var row = await file.DoneAsync(file.Call(form => form.StepBy = Party.Me));

        Assert.IsType<Outcome<Document>.Refused>(await WriteAsync(file, row.Entry.Id, LetterKind.Chase));
    }

    [Theory]
    [OnSqlite(LetterKind.Confirm), OnSqlite(LetterKind.Chase)]
    [OnPostgreSql(LetterKind.Confirm), OnPostgreSql(LetterKind.Chase)]
    public async Task No_letter_is_written_about_a_debt_that_may_be_too_old(string provider, LetterKind kind)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var row = await file.DoneAsync(file.Call());
        await file.AnswerAsync(answers => answers.LastAcknowledgedOn = new DateOnly(2010, 1, 1));

        var refused = Assert.IsType<Outcome<Document>.Refused>(await WriteAsync(file, row.Entry.Id, kind));

        Assert.Contains("adviser", refused.Errors[0].Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_call_sheet_holds_what_is_known_and_says_what_is_not(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call(form => form.TicketNumber = "H-20931"));

        var sheet = await file.Db.For<PrepareCall>("anna", LoggedCase.Berlin).RunAsync(file.Id, file.HomeId);

        var text = TextOf(new Outcome<Document>.Done(sheet!));
        Assert.Contains("not known", text, StringComparison.Ordinal);
        Assert.Contains("Ms Patel", text, StringComparison.Ordinal);
        Assert.Contains("H-20931", text, StringComparison.Ordinal);
        Assert.Contains("Send the form", text, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_call_sheet_says_from_when_it_will_be_better_and_what_the_budget_leaves(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await using (var context = await file.Db.OpenAsync("anna"))
        {
            var borrower = Borrower.Of(file.Id);
            borrower.EasesOn = new DateOnly(2026, 6, 1);
            (await context.Set<Loan>().SingleAsync(loan => loan.Id == file.CarId)).InstalmentMinor = 200_00;
            context.Add(borrower);
            await context.SaveChangesAsync();
        }

        await BudgetAsync(file, (BudgetSection.Earnings, 1_500_00), (BudgetSection.Home, 900_00));

        var text = TextOf(new Outcome<Document>.Done((await file.Db.For<PrepareCall>("anna", LoggedCase.Berlin).RunAsync(file.Id, file.HomeId))!));

        Assert.Contains("It will be better from: ", text, StringComparison.Ordinal);
        Assert.Matches("I can pay each month: at most .*400.00.*, by my budget", text);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_call_is_prepared_for_the_loan_that_is_overdue_longest(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await using (var context = await file.Db.OpenAsync("anna"))
        {
            var car = await context.Set<Loan>().SingleAsync(loan => loan.Id == file.CarId);
            (car.KnownFrom, car.OverdueMinor, car.OverdueSince) = (KnownFrom.Bank, 100_00, new DateOnly(2026, 2, 1));
            await context.SaveChangesAsync();
        }

        Assert.Equal(file.CarId, await file.Db.For<PrepareCall>("anna").LikeliestAsync(file.Id));
        Assert.Null(await file.Db.For<PrepareCall>("boris").LikeliestAsync(file.Id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_call_sheet_says_what_brings_the_loan_up_to_date_and_what_ends_it_with_their_days(string provider)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, loanId) = await LoansTests.CarLoanAsync(db, "maya");
        var payOff = (await db.For<OpenLoan>("maya").RunAsync(caseId, loanId))!.Standing.PayOff!.Value;

        var text = TextOf(new Outcome<Document>.Done((await db.For<PrepareCall>("maya").RunAsync(caseId, loanId))!));

        Assert.Contains("To bring it up to date: £498.04, if it arrives by 30 November 2026", text, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"To pay it all off: £{payOff.Amount:N2}, if it arrives on 23 November 2026"), text, StringComparison.Ordinal);
    }

    [Theory, OnSqlite]
    public async Task The_call_sheet_offers_nothing_when_the_debt_may_be_too_old(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.AnswerAsync(answers => answers.LastAcknowledgedOn = new DateOnly(2010, 1, 1));

        var sheet = await file.Db.For<PrepareCall>("anna", LoggedCase.Berlin).RunAsync(file.Id, file.HomeId);

        Assert.DoesNotContain("I can pay", TextOf(new Outcome<Document>.Done(sheet!)), StringComparison.Ordinal);
        Assert.IsType<Ask>(sheet!.Blocks[0]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_persons_letter_and_sheet_do_not_exist(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var row = await file.DoneAsync(file.Call());
        var other = await file.Db.CaseAsync("boris");

        Assert.IsType<Outcome<Document>.Missing>(await file.Db.For<WriteLetter>("boris").RunAsync(file.Id, row.Entry.Id, LetterKind.Confirm));
        Assert.IsType<Outcome<Document>.Missing>(await file.Db.For<WriteLetter>("boris").RunAsync(other, row.Entry.Id, LetterKind.Confirm));
        Assert.Null(await file.Db.For<PrepareCall>("boris").RunAsync(file.Id, file.HomeId));
    }

    private static async Task BudgetAsync(LoggedCase file, params (BudgetSection Section, long Minor)[] lines)
    {
        await using var context = await file.Db.OpenAsync("anna");
        var sheet = BudgetSheet.Start(Guid.CreateVersion7(), file.Id, 1, context.Today, Currency.Of("EUR"));
        context.Add(sheet);
        foreach (var (section, minor) in lines)
        {
            var line = BudgetEntry.In(sheet, Guid.CreateVersion7(), section, 1);
            line.AmountMinor = minor;
            context.Add(line);
        }

        await context.SaveChangesAsync();
    }

    private static Task<Outcome<Document>> WriteAsync(LoggedCase file, Guid entryId, LetterKind kind) =>
        file.Db.For<WriteLetter>("anna", LoggedCase.Berlin).RunAsync(file.Id, entryId, kind);

    private static string TextOf(Outcome<Document> outcome) => string.Join('\n', Assert.IsType<Outcome<Document>.Done>(outcome).Value.Blocks.Select(block => block switch
    {
        Paragraph text => string.Concat(text.Phrases.Select(phrase => phrase.Text)),
        Ask ask => string.Concat(ask.Phrases.Select(phrase => phrase.Text)),
        Heading heading => heading.Text,
        WriteLine line => line.Label,
        KeyValueList list => string.Join('\n', list.Items.Select(item => $"{item.Key}: {item.Value}")),
        _ => "",
    }));
}
