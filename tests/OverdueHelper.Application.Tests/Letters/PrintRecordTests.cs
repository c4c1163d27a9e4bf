using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Letters;
using OverdueHelper.Application.Tests.Contacts;
using OverdueHelper.Documents;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Application.Tests.Letters;

public sealed class PrintRecordTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_record_holds_every_entry_with_what_it_corrects_and_a_fingerprint_on_each_part(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        for (var minute = 0; minute < 11; minute++)
        {
            file.Db.Time.Advance(TimeSpan.FromSeconds(1));
            await file.DoneAsync(file.Call());
        }

        var row = (await file.PageAsync()).Rows[0];
        var correct = file.Db.For<CorrectContact>("anna", LoggedCase.Berlin);
        file.Db.Time.Advance(TimeSpan.FromSeconds(1));
        await correct.RunAsync((await correct.LoadAsync(file.Id, row.Entry.Id))!);

        var paper = await file.Db.For<PrintRecord>("anna", LoggedCase.Berlin).RunAsync(file.Id);

        var tables = paper!.Blocks.OfType<Table>().ToList();
        Assert.Equal([10, 2], tables.Select(table => table.Rows.Count));
        Assert.Single(tables.SelectMany(table => table.Rows), line => line.Cells[2].Contains("[Corrected later]", StringComparison.Ordinal));
        var notes = paper.Blocks.OfType<Note>().Select(note => note.Phrases[0].Text).Where(text => text.StartsWith("Part", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, notes.Distinct().Count());
        Assert.All(notes, note => Assert.Matches("[0-9a-f]{64}$", note));
        Assert.NotNull(new PdfRenderer().Render(paper).Bytes);
    }

    [Theory, OnSqlite]
    public async Task The_same_entries_print_the_same_fingerprints_on_another_day(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.DoneAsync(file.Call());
        var print = file.Db.For<PrintRecord>("anna", LoggedCase.Berlin);

        var today = await print.RunAsync(file.Id);
        file.Db.Time.Advance(TimeSpan.FromDays(30));
        var later = await print.RunAsync(file.Id);

        Assert.Equal(today!.Blocks.OfType<Note>().First().Phrases[0].Text, later!.Blocks.OfType<Note>().First().Phrases[0].Text);
        Assert.Null(await file.Db.For<PrintRecord>("boris").RunAsync(file.Id));
    }
}
