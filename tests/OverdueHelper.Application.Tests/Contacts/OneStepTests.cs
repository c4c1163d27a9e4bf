using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Tests.Contacts;

/// <summary>Through the use cases and the database: whatever is logged, corrected, moved or settled, in whatever order.</summary>
public sealed class OneStepTests
{
    private const int MostActs = 12;

    private enum Act
    {
        LogAnew,
        LogOn,
        SettleByContact,
        Correct,
        MoveStep,
        Settle,
    }

    [Theory]
    [OnSqlite(1), OnSqlite(2), OnSqlite(3), OnSqlite(4), OnSqlite(5), OnSqlite(6), OnSqlite(7), OnSqlite(8), OnPostgreSql(9), OnPostgreSql(10)]
    public async Task Every_open_matter_has_one_next_step_after_any_sequence_of_contacts_and_corrections(string provider, int seed)
    {
        var random = new Random(seed);
        await using var file = await LoggedCase.CreateAsync(provider);
        for (var at = 0; at < MostActs; at++)
        {
            var act = random.GetItems(Enum.GetValues<Act>(), 1)[0];
            var before = await file.PageAsync();
            await DoAsync(file, before, act, random.Next(1_000));
            var after = await file.PageAsync();

            Assert.All(after.Threads, thread => Assert.False(string.IsNullOrWhiteSpace(thread.Step!.What)));
            Assert.Distinct(after.Threads.Select(thread => thread.Id));
            if (act is Act.Correct)
            {
                Assert.Equal(before.Threads, after.Threads);
                Assert.Equal(before.Total, after.Total);
            }
        }
    }

    private static async Task DoAsync(LoggedCase file, ContactsPage page, Act act, int pick)
    {
        file.Db.Time.Advance(TimeSpan.FromMinutes(1));
        var thread = page.Threads.Count == 0 ? null : page.Threads[pick % page.Threads.Count];
        switch (act)
        {
            case Act.LogAnew:
                await file.DoneAsync(file.Call(form => form.Settles = pick % 5 == 0));
                break;
            case Act.LogOn or Act.SettleByContact when thread is not null:
                await file.DoneAsync(file.Call(form => (form.ThreadId, form.ThreadVersion, form.Settles) = (thread.Id, thread.Version, act is Act.SettleByContact)));
                break;
            case Act.Correct when page.Rows.Count > 0:
                var correct = file.Db.For<CorrectContact>("anna", LoggedCase.Berlin);
                var form = await correct.LoadAsync(file.Id, page.Rows[pick % page.Rows.Count].Entry.Id);
                (form!.WhatWasSaid, form.Settles, form.StepWhat) = ("Put right", pick % 2 == 0, "");
                Assert.IsType<Outcome<ContactRow>.Done>(await correct.RunAsync(form));
                break;
            case Act.MoveStep or Act.Settle when thread is not null:
                var step = new NextStepForm { ThreadId = thread.Id, Version = thread.Version, By = Party.Me, What = "Ring again", DueOn = new DateOnly(2026, 3, 9), Settles = act is Act.Settle };
                Assert.IsType<Outcome<ThreadRow>.Done>(await file.Db.For<ChangeNextStep>("anna", LoggedCase.Berlin).RunAsync(step));
                break;
            default:
                break;
        }
    }
}
