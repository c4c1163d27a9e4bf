using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Tests.Contacts;

/// <summary>Anna's case with one bank and two loans, on a real database.</summary>
internal sealed class LoggedCase : IAsyncDisposable
{
    public const string Berlin = "Europe/Berlin";

    private LoggedCase(TestDatabase db, Guid id, Guid lenderId, Guid homeId, Guid carId)
    {
        Db = db;
        Id = id;
        LenderId = lenderId;
        HomeId = homeId;
        CarId = carId;
    }

    public TestDatabase Db { get; }

    public Guid Id { get; }

    public Guid LenderId { get; }

    public Guid HomeId { get; }

    public Guid CarId { get; }

    public static async Task<LoggedCase> CreateAsync(string provider, MailOptions? mail = null)
    {
        var db = await TestDatabase.CreateAsync(provider, mail);
        var id = await db.CaseAsync("anna");
        await using var context = await db.OpenAsync("anna");
        var bank = Lender.Add(Guid.CreateVersion7(), id, "Harbour Bank");
        var home = Loan.Add(Guid.CreateVersion7(), id, bank.Id, default, Currency.Of("EUR"), default);
        var car = Loan.Add(Guid.CreateVersion7(), id, bank.Id, default, Currency.Of("EUR"), default);
        context.AddRange(bank, home, car);
        await context.SaveChangesAsync();
        return new LoggedCase(db, id, bank.Id, home.Id, car.Id);
    }

    /// <summary>A call to the bank this morning, complete; the test changes what it is about.</summary>
    public LogContactForm Call(Action<LogContactForm>? change = null)
    {
        var form = new LogContactForm
        {
            Id = Guid.CreateVersion7(),
            CaseId = Id,
            Matter = "Overdue payments",
            LenderId = LenderId,
            LoanIds = [HomeId],
            Channel = ContactChannel.Phone,
            Direction = ContactDirection.Outgoing,
            Outcome = ContactOutcome.Reached,
            On = new DateOnly(2026, 3, 2),
            Time = "9:15",
            Person = "Ms Patel",
            WhatWasSaid = "She will send the form by post.",
            StepBy = Party.Bank,
            StepWhat = "Send the form",
            StepDueOn = new DateOnly(2026, 3, 6),
        };
        change?.Invoke(form);
        return form;
    }

    public Task<Outcome<ContactRow>> LogAsync(LogContactForm form, string user = "anna", string? zone = Berlin) => Db.For<LogContact>(user, zone).RunAsync(form);

    public async Task<ContactRow> DoneAsync(LogContactForm form) => Assert.IsType<Outcome<ContactRow>.Done>(await LogAsync(form)).Value;

    public async Task<FieldError> RefusedAsync(LogContactForm form) => Assert.Single(Assert.IsType<Outcome<ContactRow>.Refused>(await LogAsync(form)).Errors);

    public async Task<ContactsPage> PageAsync(ContactFilter? filter = null) =>
        await Db.For<ListContacts>("anna", Berlin).RunAsync(Id, filter ?? new ContactFilter()) ?? throw new InvalidOperationException("The case is not there.");

    public async Task AnswerAsync(Action<Safeguards> answers)
    {
        await using var context = await Db.OpenAsync("anna");
        var row = Safeguards.Of(Id);
        answers(row);
        context.Add(row);
        await context.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => Db.DisposeAsync();
}
