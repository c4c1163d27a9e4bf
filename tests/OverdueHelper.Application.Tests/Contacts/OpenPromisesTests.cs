using Ical.Net;
using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Letters;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Tests.Contacts;

public sealed class OpenPromisesTests
{
    private static readonly DateOnly _due = new(2026, 3, 9);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_promise_with_a_day_stands_among_the_dates_the_next_steps_the_calendar_and_on_the_call_sheet(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call(Promise(10_000)));

        var date = Assert.Single((await file.Db.For<OpenHome>("anna", LoggedCase.Berlin).RunAsync(file.Id))!.Dates, date => date.Kind is ComingKind.Promise);
        var row = Assert.Single((await file.PageAsync()).Promises);
        var calendar = Calendar.Load((await file.Db.For<WriteCalendar>("anna", LoggedCase.Berlin).RunAsync(file.Id))!)!;
        var sheet = (await file.Db.For<PrepareCall>("anna", LoggedCase.Berlin).RunAsync(file.Id, file.HomeId))!;

        Assert.Equal((_due, 10_000L), (date.On, date.Amount!.Value.Minor));
        Assert.Equal(("Pay a part", "Harbour Bank"), (row.Promise.What, row.LenderName));
        Assert.Equal(_due, Assert.Single(calendar.Events, entry => entry.Uid!.Contains("promise", StringComparison.Ordinal)).Start!.Date);
        Assert.Contains(sheet.Blocks.OfType<KeyValueList>().SelectMany(list => list.Items), item => item.Value.StartsWith("Pay a part (", StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_promised_payment_is_done_once_it_is_entered(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call(Promise(10_000)));

        await PayAsync(file, 9_999);
        Assert.Single((await file.PageAsync()).Promises);
        await PayAsync(file, 1);

        Assert.Empty((await file.PageAsync()).Promises);
    }

    [Fact]
    public async Task What_the_bank_promised_and_what_has_no_day_is_no_date_of_mine()
    {
        await using var file = await LoggedCase.CreateAsync("Sqlite");

        await file.DoneAsync(file.Call(form => form.Promises.AddRange(
        [
            new PromiseForm { By = Party.Bank, What = "Send the form", DueOn = _due },
            new PromiseForm { By = Party.Me, What = "Look for a job" },
        ])));

        Assert.Empty((await file.PageAsync()).Promises);
    }

    [Fact]
    public async Task A_promise_without_an_amount_goes_with_its_day_and_an_unpaid_one_stays_for_a_month()
    {
        await using var file = await LoggedCase.CreateAsync("Sqlite");
        await file.DoneAsync(file.Call(Promise(10_000)));
        await file.DoneAsync(file.Call(Promise(minor: null)));

        file.Db.Time.SetUtcNow(new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero));
        Assert.Equal(10_000, Assert.Single((await file.PageAsync()).Promises).Promise.Minor);
        file.Db.Time.SetUtcNow(new DateTimeOffset(2026, 4, 9, 9, 0, 0, TimeSpan.Zero));

        Assert.Empty((await file.PageAsync()).Promises);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_the_last_statement_of_a_card_asks_for_is_a_date_until_it_is_paid(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var card = Guid.CreateVersion7();
        await using (var context = await file.Db.OpenAsync("anna"))
        {
            var line = Loan.Add(card, file.Id, file.LenderId, LoanKind.CreditCard, Currency.Of("EUR"), KnownFrom.Bank);
            context.AddRange(line, LineStatement.Enter(Guid.CreateVersion7(), line, new DateOnly(2026, 2, 20), 90_000, 13_000, _due, null));
            await context.SaveChangesAsync();
        }

        var date = Assert.Single(await DatesAsync(file), date => date.Kind is ComingKind.Minimum);
        Assert.Equal((_due, card, 13_000L), (date.On, date.LoanId!.Value, date.Amount!.Value.Minor));
        Assert.IsType<Outcome<LoanView>.Done>(await file.Db.For<EnterEvents>("anna", LoggedCase.Berlin).RunAsync(file.Id, card, [new EntryForm { On = new DateOnly(2026, 3, 1), AmountMinor = 13_000 }]));

        Assert.DoesNotContain(await DatesAsync(file), date => date.Kind is ComingKind.Minimum);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Handing_a_plan_over_keeps_the_day_that_the_bank_named_itself(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await db.UserAsync("maya");
        var caseId = Guid.CreateVersion7();
        await db.For<OpenCase>("maya").RunAsync(caseId, ExampleKind.Household);
        var plan = (await db.For<ListPlans>("maya").RunAsync(caseId))!.First(plan => plan.Chosen > 0);
        var answer = new LogContactForm
        {
            Id = Guid.CreateVersion7(),
            CaseId = caseId,
            Matter = "My request",
            LenderId = plan.LenderId,
            Channel = ContactChannel.Phone,
            Direction = ContactDirection.Outgoing,
            Outcome = ContactOutcome.WillComeBack,
            On = new DateOnly(2026, 11, 23),
            Time = "8:15",
            StepBy = Party.Bank,
            StepWhat = "Answer my request",
            StepDueOn = new DateOnly(2026, 12, 4),
        };
        answer.Promises.Add(new PromiseForm { By = Party.Bank, What = "Answer", DueOn = new DateOnly(2026, 12, 4) });
        Assert.IsType<Outcome<ContactRow>.Done>(await db.For<LogContact>("maya").RunAsync(answer));

        var form = await db.For<StartSendPlan>("maya").RunAsync(caseId, plan.LenderId, (await db.For<LoadPlan>("maya").RunAsync(caseId, plan.LenderId))!);
        await db.For<SendPlan>("maya").RunAsync(form);

        Assert.Equal(new DateOnly(2026, 12, 4), form.StepDueOn);
        Assert.Contains(await db.For<ReadNextSteps>("maya").RunAsync(caseId), row => row.Step is { What: "Answer my request" } step && step.DueOn == new DateOnly(2026, 12, 4));
    }

    private static Action<LogContactForm> Promise(long? minor) => form => form.Promises.Add(
        new PromiseForm { By = Party.Me, What = "Pay a part", Minor = minor, Currency = minor is null ? null : Currency.Of("EUR"), DueOn = _due });

    private static async Task PayAsync(LoggedCase file, long minor) => Assert.IsType<Outcome<LoanView>.Done>(
        await file.Db.For<EnterEvents>("anna", LoggedCase.Berlin).RunAsync(file.Id, file.HomeId, [new EntryForm { On = new DateOnly(2026, 3, 2), AmountMinor = minor }]));

    private static async Task<IReadOnlyList<ComingDate>> DatesAsync(LoggedCase file) => (await file.Db.For<OpenHome>("anna", LoggedCase.Berlin).RunAsync(file.Id))!.Dates;
}
