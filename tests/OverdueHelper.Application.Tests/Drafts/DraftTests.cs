using OverdueHelper.Application.Drafts;
using OverdueHelper.Domain.Drafts;

namespace OverdueHelper.Application.Tests.Drafts;

public sealed class DraftTests
{
    private const string Field = "contact/new/note";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_text_not_saved_yet_is_found_again_as_it_was_typed_last(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");

        await db.For<KeepDraft>("maya").RunAsync(caseId, Field, "She said");
        await db.For<KeepDraft>("maya").RunAsync(caseId, Field, "She said שלום 🏦");

        Assert.Equal("She said שלום 🏦", await db.For<FindDraft>("maya").RunAsync(caseId, Field));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_emptied_text_is_forgotten(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");
        await db.For<KeepDraft>("maya").RunAsync(caseId, Field, "She said");

        await db.For<KeepDraft>("maya").RunAsync(caseId, Field, "");

        Assert.Null(await db.For<FindDraft>("maya").RunAsync(caseId, Field));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_note_of_a_megabyte_is_kept_and_a_longer_one_is_not(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");
        var note = new string('x', 1024 * 1024);

        Assert.True(await db.For<KeepDraft>("maya").RunAsync(caseId, Field, note));
        Assert.False(await db.For<KeepDraft>("maya").RunAsync(caseId, Field, new string('y', Draft.TextLength + 1)));

        Assert.Equal(note, await db.For<FindDraft>("maya").RunAsync(caseId, Field));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nobody_else_finds_or_keeps_a_draft_in_the_case(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");
        await db.For<KeepDraft>("maya").RunAsync(caseId, Field, "Hers");

        Assert.Null(await db.For<FindDraft>("noah").RunAsync(caseId, Field));
        Assert.False(await db.For<KeepDraft>("noah").RunAsync(caseId, Field, "His"));
        Assert.Equal("Hers", await db.For<FindDraft>("maya").RunAsync(caseId, Field));
    }
}
