using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Contacts;

public sealed class PromiseCountsTests
{
    private static readonly DateOnly _today = new(2026, 11, 23);
    private static readonly Loan _loan = Loan.Add(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), LoanKind.Personal, Currency.Of("GBP"), KnownFrom.Contract);

    [Fact]
    public void A_promise_is_kept_when_the_money_came_by_the_day_and_late_when_it_came_after()
    {
        var counts = PromiseCounts.Of([Promise(1, 10, 5_000), Promise(1, 15, 5_000)], [Paid(10, 5_000, 1), Paid(18, 5_000, 2)], _today);

        Assert.Equal(new PromiseCounts(Kept: 1, Late: 1, Broken: 0, Open: 0), counts);
    }

    [Fact]
    public void A_promise_whose_day_is_over_without_the_whole_amount_is_broken_and_one_whose_day_is_not_over_is_open()
    {
        var counts = PromiseCounts.Of([Promise(1, 22, 5_000), Promise(1, 23, 5_000)], [Paid(5, 4_999, 1)], _today);

        Assert.Equal(new PromiseCounts(Kept: 0, Late: 0, Broken: 1, Open: 1), counts);
    }

    [Fact]
    public void A_payment_counts_for_one_promise_only_and_parts_add_up()
    {
        var counts = PromiseCounts.Of([Promise(1, 10, 6_000), Promise(1, 12, 6_000)], [Paid(3, 3_000, 1), Paid(9, 4_000, 2), Paid(11, 4_000, 3)], _today);

        Assert.Equal(new PromiseCounts(Kept: 1, Late: 0, Broken: 1, Open: 0), counts);
    }

    [Fact]
    public void Money_that_came_before_the_promise_or_for_another_loan_keeps_nothing()
    {
        var elsewhere = new PaymentPromise(On(1), On(10), 5_000, [Guid.CreateVersion7()]);

        var counts = PromiseCounts.Of([Promise(6, 10, 5_000), elsewhere], [Paid(5, 5_000, 1)], _today);

        Assert.Equal(2, counts.Broken);
    }

    [Fact]
    public void Only_a_promise_of_mine_with_an_amount_and_a_day_is_counted()
    {
        Assert.Empty(PaymentPromise.In(Said(new ContactPromise(Party.Me, "pay", Minor: null, Currency: null, On(10))), _loan.Currency));
        Assert.Empty(PaymentPromise.In(Said(new ContactPromise(Party.Me, "pay", 5_000, _loan.Currency, DueOn: null)), _loan.Currency));
        Assert.Empty(PaymentPromise.In(Said(new ContactPromise(Party.Bank, "give back", 5_000, _loan.Currency, On(10))), _loan.Currency));
        Assert.Empty(PaymentPromise.In(Said(new ContactPromise(Party.Me, "pay", 5_000, Currency.Of("EUR"), On(10))), _loan.Currency));
        Assert.Equal(5_000, Assert.Single(PaymentPromise.In(Said(new ContactPromise(Party.Me, "pay", 5_000, _loan.Currency, On(10))), _loan.Currency)).AmountMinor);
    }

    private static DateOnly On(int day) => new(2026, 11, day);

    private static PaymentPromise Promise(int made, int due, long amount) => new(On(made), On(due), amount, [_loan.Id]);

    private static LoanEntry Paid(int day, long amount, int sequence) => LoanEntry.Enter(Guid.CreateVersion7(), _loan, LoanEntryKind.Payment, On(day), sequence, amount, "");

    private static ContactEntry Said(ContactPromise promise) => new()
    {
        Id = Guid.CreateVersion7(),
        CaseId = _loan.CaseId,
        ThreadId = Guid.CreateVersion7(),
        Channel = ContactChannel.Phone,
        Direction = ContactDirection.Outgoing,
        Outcome = ContactOutcome.Agreed,
        At = new DateTimeOffset(On(1), new TimeOnly(10, 0), TimeSpan.Zero),
        On = On(1),
        OffsetMinutes = 0,
        Promises = [promise],
        LoggedAt = new DateTimeOffset(On(1), new TimeOnly(10, 0), TimeSpan.Zero),
        LoggedBy = "",
    };
}
