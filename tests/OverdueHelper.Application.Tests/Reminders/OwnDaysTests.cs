using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Tests.Contacts;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Reminders;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Tests.Reminders;

/// <summary>Today is Monday 2 March 2026. The step of Anna's case is due on Friday 6 March.</summary>
public sealed class OwnDaysTests
{
    private static readonly Currency _eur = Currency.Of("EUR");
    private static readonly DateOnly _friday = new(2026, 3, 6);
    private static readonly DateOnly _promised = new(2026, 3, 11);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_payment_promised_to_the_bank_is_told_the_day_before_until_a_payment_covers_it(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await PromiseAsync(anna, 100_00);
        await anna.TurnOnAsync();

        Assert.Equal([_friday, _promised], (await anna.RowsAsync()).Select(row => row.On!.Value));
        Assert.Equal(new DateTimeOffset(2026, 3, 10, 8, 0, 0, TimeSpan.Zero), (await anna.RowsAsync())[1].DueAt);

        await PayAsync(anna, 60_00);
        await anna.ComputeAsync();
        Assert.Equal(ReminderState.Waiting, (await anna.RowsAsync())[1].State);
        await PayAsync(anna, 40_00);
        await anna.ComputeAsync();
        Assert.Equal(ReminderState.Withdrawn, (await anna.RowsAsync())[1].State);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_promise_without_an_amount_and_one_that_was_corrected_are_told_by_their_newest_day_and_the_banks_own_is_not(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await anna.File.DoneAsync(anna.File.Call(form => form.Promises =
        [
            new PromiseForm { By = Party.Me, What = "Send the form", DueOn = new DateOnly(2026, 3, 9) },
            new PromiseForm { By = Party.Bank, What = "Call back", DueOn = new DateOnly(2026, 3, 10) },
            new PromiseForm { By = Party.Me, What = "Think about it" },
        ]));

        await anna.TurnOnAsync();

        Assert.Equal([_friday, new DateOnly(2026, 3, 9)], (await anna.RowsAsync()).Select(row => row.On!.Value));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_a_cards_statement_asks_for_is_told_until_it_is_paid(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        var card = await CardAsync(anna);
        await anna.TurnOnAsync();
        Assert.Equal([_friday, new DateOnly(2026, 3, 12)], (await anna.RowsAsync()).Select(row => row.On!.Value));

        Assert.IsType<Outcome<LoanView>.Done>(await anna.Db.For<EnterEvents>("anna", LoggedCase.Berlin).RunAsync(anna.File.Id, card, [new EntryForm { On = new DateOnly(2026, 3, 2), AmountMinor = 30_00 }]));
        await anna.ComputeAsync();

        Assert.Equal(ReminderState.Withdrawn, (await anna.RowsAsync())[1].State);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nobody_is_told_of_another_persons_promise_or_card(string provider)
    {
        await using var anna = await RemindedCase.CreateAsync(provider);
        await PromiseAsync(anna, 100_00);
        await CardAsync(anna);
        await anna.Db.CaseAsync("boris");

        await anna.TurnOnAsync("boris");

        Assert.Empty(await anna.RowsAsync("boris"));
    }

    private static Task<ContactRow> PromiseAsync(RemindedCase anna, long minor) => anna.File.DoneAsync(anna.File.Call(form => form.Promises =
        [new PromiseForm { By = Party.Me, What = "Pay", Minor = minor, Currency = _eur, DueOn = _promised }]));

    private static async Task PayAsync(RemindedCase anna, long minor) => Assert.IsType<Outcome<LoanView>.Done>(
        await anna.Db.For<EnterEvents>("anna", LoggedCase.Berlin).RunAsync(anna.File.Id, anna.File.HomeId, [new EntryForm { On = new DateOnly(2026, 3, 2), AmountMinor = minor }]));

    private static async Task<Guid> CardAsync(RemindedCase anna)
    {
        var form = new LoanForm { CaseId = anna.File.Id, LenderName = "Harbour Bank", Kind = LoanKind.CreditCard, CurrencyCode = "EUR", KnownFrom = KnownFrom.Bank };
        var card = Assert.IsType<Outcome<Guid>.Done>(await anna.Db.For<SaveLoan>("anna", LoggedCase.Berlin).RunAsync(form)).Value;
        var statement = new LineStatementForm { On = new DateOnly(2026, 2, 25), BalanceMinor = 900_00, MinimumMinor = 30_00, DueOn = new DateOnly(2026, 3, 12), LimitMinor = 1_000_00 };
        Assert.IsType<Outcome<LoanView>.Done>(await anna.Db.For<EnterStatement>("anna", LoggedCase.Berlin).RunAsync(anna.File.Id, card, statement));
        return card;
    }
}
