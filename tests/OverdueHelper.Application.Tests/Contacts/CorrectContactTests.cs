using FluentValidation;
using OverdueHelper.Application.Contacts;

namespace OverdueHelper.Application.Tests.Contacts;

public sealed class CorrectContactTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_correction_takes_the_place_of_an_entry_and_keeps_it(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var before = await file.DoneAsync(file.Call());
        file.Db.Time.Advance(TimeSpan.FromDays(1));
        var correct = file.Db.For<CorrectContact>("anna", LoggedCase.Berlin);

        var form = await correct.LoadAsync(file.Id, before.Entry.Id);
        form!.WhatWasSaid = "She will send the form by e-mail.";
        Assert.IsType<Outcome<ContactRow>.Done>(await correct.RunAsync(form));
        Assert.IsType<Outcome<ContactRow>.Done>(await correct.RunAsync(form));

        var page = await file.PageAsync();
        var row = Assert.Single(page.Rows);
        Assert.True(row.IsCorrected);
        Assert.Equal(("She will send the form by e-mail.", before.Entry.At, "Ms Patel"), (row.Entry.WhatWasSaid, row.Entry.At, row.Entry.Person));
        Assert.Equal("Send the form", Assert.Single(page.Threads).Step!.What);

        var versions = await file.Db.For<ReadContactVersions>("anna").RunAsync(file.Id, row.Entry.Id);
        Assert.Equal(["She will send the form by e-mail.", "She will send the form by post."], versions.Select(version => version.WhatWasSaid));
        Assert.Equal(TimeSpan.FromDays(1), versions[0].LoggedAt - versions[1].LoggedAt);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Only_the_contact_that_a_letter_confirms_is_confirmed_and_stays_so_when_it_is_put_right(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var call = await file.DoneAsync(file.Call());
        Assert.False(call.IsConfirmed);
        var other = await file.DoneAsync(file.Call(form => form.Time = "9:20"));
        var start = new ContactStart { LetterAfterId = call.Entry.Id, LetterConfirms = true };
        var letter = await file.Db.For<StartContact>("anna", LoggedCase.Berlin).RunAsync(file.Id, await file.PageAsync(), start);
        letter.Settles = true;
        Assert.Equal(call.Entry.Id, letter.ConfirmsId);
        await file.DoneAsync(letter);

        var correct = file.Db.For<CorrectContact>("anna", LoggedCase.Berlin);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var newest = (await file.PageAsync()).Rows.Single(row => row.Entry.FirstId == call.Entry.Id);
            Assert.IsType<Outcome<ContactRow>.Done>(await correct.RunAsync((await correct.LoadAsync(file.Id, newest.Entry.Id))!));
        }

        Assert.Equal(
            [(call.Entry.Id, true), (other.Entry.Id, false), (letter.Id, false)],
            (await file.PageAsync()).Rows.OrderBy(row => row.Entry.FirstId == letter.Id).ThenBy(row => row.Entry.At).Select(row => (row.Entry.FirstId, row.IsConfirmed)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Two_corrections_of_one_entry_do_not_hide_each_other(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var before = await file.DoneAsync(file.Call());
        var correct = file.Db.For<CorrectContact>("anna", LoggedCase.Berlin);
        var (mine, theirs) = (await correct.LoadAsync(file.Id, before.Entry.Id), await correct.LoadAsync(file.Id, before.Entry.Id));

        Assert.IsType<Outcome<ContactRow>.Done>(await correct.RunAsync(theirs!));
        Assert.IsType<Outcome<ContactRow>.Stale>(await correct.RunAsync(mine!));
    }

    // The other correction is saved after this one has looked and before it saves.
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_two_corrections_in_the_same_instant_the_second_is_stale_and_a_repeated_submit_is_done(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var before = await file.DoneAsync(file.Call());
        var correct = file.Db.For<CorrectContact>("anna", LoggedCase.Berlin);
        var (mine, theirs) = ((await correct.LoadAsync(file.Id, before.Entry.Id))!, (await correct.LoadAsync(file.Id, before.Entry.Id))!);

        Assert.IsType<Outcome<ContactRow>.Stale>(await BeatenBy(theirs).RunAsync(mine));

        var (again, id) = ((await correct.LoadAsync(file.Id, theirs.Id))!, Assert.Single((await file.PageAsync()).Rows).Entry.Id);
        Assert.Equal(theirs.Id, id);
        Assert.IsType<Outcome<ContactRow>.Done>(await BeatenBy(again).RunAsync(again));
        Assert.Equal(again.Id, Assert.Single((await file.PageAsync()).Rows).Entry.Id);

        CorrectContact BeatenBy(LogContactForm first) => new(
            file.Db.For<Desk>("anna", LoggedCase.Berlin), new Beaten(() => correct.RunAsync(first)), file.Db.For<IValidator<LogContactForm>>("anna", LoggedCase.Berlin));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_persons_contact_cannot_be_read_or_corrected(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var before = await file.DoneAsync(file.Call());
        await file.Db.CaseAsync("boris");
        var correct = file.Db.For<CorrectContact>("boris", LoggedCase.Berlin);

        Assert.Null(await correct.LoadAsync(file.Id, before.Entry.Id));
        Assert.Empty(await file.Db.For<ReadContactVersions>("boris").RunAsync(file.Id, before.Entry.Id));
        var form = await file.Db.For<CorrectContact>("anna", LoggedCase.Berlin).LoadAsync(file.Id, before.Entry.Id);
        Assert.IsType<Outcome<ContactRow>.Missing>(await correct.RunAsync(form!));
    }

    /// <summary>Anna in a second tab, who saves in the moment she is asked for.</summary>
    private sealed class Beaten(Func<Task<Outcome<ContactRow>>> saves) : ICurrentUser
    {
        public async ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default)
        {
            Assert.IsType<Outcome<ContactRow>.Done>(await saves());
            return new SignedIn("anna", LoggedCase.Berlin);
        }
    }
}
