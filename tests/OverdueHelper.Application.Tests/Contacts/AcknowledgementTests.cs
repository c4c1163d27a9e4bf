using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Tests.Contacts;

public sealed class AcknowledgementTests
{
    private static readonly DateOnly _longAgo = new(2019, 5, 1);

    [Theory]
    [OnSqlite(ContactChannel.Letter), OnPostgreSql(ContactChannel.Letter)]
    [OnSqlite(ContactChannel.Email), OnSqlite(ContactChannel.Online), OnSqlite(ContactChannel.Text), OnSqlite(ContactChannel.Fax)]
    public async Task A_letter_that_admits_a_debt_that_may_be_too_old_is_stopped_and_referred(string provider, ContactChannel channel)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.AnswerAsync(answers => answers.LastAcknowledgedOn = _longAgo);

        var error = await file.RefusedAsync(file.Call(form => (form.Channel, form.AcknowledgesDebt) = (channel, Answer.Yes)));

        Assert.Equal(nameof(LogContactForm.AcknowledgesDebt), error.Field);
        Assert.Contains("adviser", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await file.PageAsync()).Total);
    }

    [Theory]
    [OnSqlite((object?)null), OnSqlite(Answer.NotSure)]
    public async Task A_letter_is_stopped_until_the_question_is_answered(string provider, Answer? answer)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.AnswerAsync(answers => answers.LastAcknowledgedOn = _longAgo);

        await file.RefusedAsync(file.Call(form => (form.Channel, form.AcknowledgesDebt) = (ContactChannel.Letter, answer)));
    }

    [Theory, OnSqlite]
    public async Task A_written_promise_of_payment_counts_as_admitting_the_debt(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.AnswerAsync(answers => answers.LastAcknowledgedOn = _longAgo);

        await file.RefusedAsync(file.Call(form => (form.Channel, form.AcknowledgesDebt, form.Promises) = (ContactChannel.Letter, Answer.No, [new PromiseForm { By = Party.Me, What = "Pay ten euros" }])));
    }

    [Theory]
    [OnSqlite(true, "2019-05-01"), OnSqlite(false, "2026-01-15")]
    public async Task A_letter_goes_when_an_adviser_said_so_or_the_debt_is_young(string provider, bool adviserSaidGoOn, string last)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.AnswerAsync(answers =>
        {
            answers.LastAcknowledgedOn = DateOnly.ParseExact(last, "O", System.Globalization.CultureInfo.InvariantCulture);
            answers.AdviserSaidGoOn = adviserSaidGoOn;
        });

        await file.DoneAsync(file.Call(form => (form.Channel, form.AcknowledgesDebt) = (ContactChannel.Letter, Answer.Yes)));
    }

    [Theory]
    [OnSqlite(ContactChannel.Phone, ContactDirection.Outgoing), OnSqlite(ContactChannel.Letter, ContactDirection.Incoming)]
    public async Task A_call_and_a_letter_from_the_bank_are_always_logged(string provider, ContactChannel channel, ContactDirection direction)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.AnswerAsync(answers => answers.LastAcknowledgedOn = _longAgo);

        await file.DoneAsync(file.Call(form => (form.Channel, form.Direction) = (channel, direction)));
    }

    [Theory, OnSqlite]
    public async Task The_page_asks_only_where_the_debt_may_be_too_old(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        Assert.False((await file.PageAsync()).AsksAboutAcknowledging);

        await file.AnswerAsync(answers => answers.LastAcknowledgedOn = _longAgo);
        Assert.True((await file.PageAsync()).AsksAboutAcknowledging);
    }

    [Theory, OnSqlite]
    public async Task Nothing_is_suggested_that_would_lead_to_a_letter_about_a_debt_that_may_be_too_old(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call());
        file.Db.Time.Advance(TimeSpan.FromDays(60));
        var before = await file.PageAsync();
        Assert.Contains(RhythmSuggestion.Report, before.Suggestions);
        Assert.True(before.Rhythm.ConfirmsSameDay);

        await file.AnswerAsync(answers => answers.LastAcknowledgedOn = _longAgo);

        var page = await file.PageAsync();
        Assert.DoesNotContain(RhythmSuggestion.Report, page.Suggestions);
        Assert.False(page.Rhythm.ConfirmsSameDay);
    }
}
