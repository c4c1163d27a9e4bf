using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Accounts;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Letters;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Contacts;
using SkiaSharp;

namespace OverdueHelper.Application.Tests.Contacts;

public sealed class ContactFileTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_file_comes_back_as_it_was_kept_and_its_hash_is_that_of_its_bytes(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var entry = (await file.DoneAsync(file.Call())).Entry;

        var added = await AddedAsync(file, entry.Id, "../scans/letter of 2 March.pdf", SampleFiles.Pdf);

        Assert.Equal(("letter of 2 March.pdf", ContactFileKind.Pdf, entry.Id), (added.Name, added.Kind, added.EntryId));
        var (_, bytes) = (await file.Db.For<OpenContactFile>("anna").RunAsync(file.Id, added.Id))!.Value;
        Assert.Equal(SampleFiles.Pdf, bytes);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), added.Sha256);
        Assert.Equal(added.Id, Assert.Single(Assert.Single((await file.PageAsync()).Rows).Files).File.Id);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_photo_is_drawn_anew_upright_and_without_the_place(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var entry = (await file.DoneAsync(file.Call())).Entry;
        Assert.Contains(SampleFiles.Place, Encoding.Latin1.GetString(SampleFiles.PhotoOnItsSide()), StringComparison.Ordinal);

        var added = await AddedAsync(file, entry.Id, "photo.jpg", SampleFiles.PhotoOnItsSide());

        var (_, bytes) = (await file.Db.For<OpenContactFile>("anna").RunAsync(file.Id, added.Id))!.Value;
        var text = Encoding.Latin1.GetString(bytes);
        Assert.DoesNotContain("Exif", text, StringComparison.Ordinal);
        Assert.DoesNotContain("GPS", text, StringComparison.Ordinal);
        using var picture = SKBitmap.Decode(bytes);
        Assert.Equal((20, 40), (picture.Width, picture.Height));
        Assert.True(picture.GetPixel(10, 5) is { Red: > 200, Blue: < 60 } && picture.GetPixel(10, 35) is { Blue: > 200, Red: < 60 });
    }

    [Theory]
    [OnSqlite("heic", "HEIC"), OnSqlite("empty", "is empty"), OnSqlite("large", "must be smaller than 10MB"), OnSqlite("program", "must be a PDF, JPEG, PNG or plain text file")]
    [OnSqlite("broken", "could not be read"), OnSqlite("utf16", "must be a PDF, JPEG, PNG or plain text file")]
    public async Task What_cannot_be_kept_is_refused_in_plain_words_whatever_it_is_called(string provider, string what, string words)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var entry = (await file.DoneAsync(file.Call())).Entry;
        var bytes = what switch
        {
            "heic" => SampleFiles.Heic,
            "empty" => [],
            "large" => [.. SampleFiles.Pdf, .. new byte[ContactFile.MostBytes]],
            "program" => [0x4D, 0x5A, 0x90, 0x00, 0x03],
            "broken" => SampleFiles.Picture(SKEncodedImageFormat.Png)[..60],
            "utf16" => Encoding.Unicode.GetBytes("a note"),
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };

        var refused = Assert.IsType<Outcome<ContactFileRow>.Refused>(await AddAsync(file, entry.Id, "letter.pdf", bytes));

        Assert.Contains(words, Assert.Single(refused.Errors).Message, StringComparison.Ordinal);
        Assert.Empty(Assert.Single((await file.PageAsync()).Rows).Files);
    }

    [Theory, OnSqlite]
    public async Task A_file_in_any_script_keeps_its_name_without_signs_that_deceive(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var entry = (await file.DoneAsync(file.Call())).Entry;

        Assert.Equal("工资单 fdp.txt", (await AddedAsync(file, entry.Id, "工资单 \u202Efdp.txt\r\n", "薪水"u8.ToArray())).Name);
        Assert.Equal("File", (await AddedAsync(file, entry.Id, "a/b/", "text"u8.ToArray())).Name);
    }

    [Theory, OnSqlite]
    public async Task A_contact_takes_ten_files_and_no_more(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var entry = (await file.DoneAsync(file.Call())).Entry;
        for (var number = 0; number < ContactFile.MostOfContact; number++)
        {
            await AddedAsync(file, entry.Id, "a.pdf", SampleFiles.Pdf);
        }

        var refused = Assert.IsType<Outcome<ContactFileRow>.Refused>(await AddAsync(file, entry.Id, "a.pdf", SampleFiles.Pdf));

        Assert.Contains("up to 10 files", refused.Errors[0].Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Files_chosen_while_writing_go_to_the_contact_that_is_saved_and_to_no_other(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var first = await AddedAsync(file, null, "a.pdf", SampleFiles.Pdf);
        var second = await AddedAsync(file, null, "b.pdf", SampleFiles.Pdf);
        Assert.Equal([first.Id, second.Id], (await file.Db.For<ListContactFiles>("anna").RunAsync(file.Id, null)).Select(row => row.File.Id));

        var mine = await file.DoneAsync(file.Call(form => form.FileIds = [first.Id]));
        var later = await file.DoneAsync(file.Call(form => form.FileIds = [first.Id, second.Id]));

        Assert.Equal([first.Id], mine.Files.Select(row => row.File.Id));
        Assert.Equal([second.Id], later.Files.Select(row => row.File.Id));
        Assert.Empty(await file.Db.For<ListContactFiles>("anna").RunAsync(file.Id, null));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_file_chosen_for_a_contact_that_nobody_saved_is_forgotten(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await AddedAsync(file, null, "a.pdf", SampleFiles.Pdf);
        file.Db.Time.Advance(TimeSpan.FromDays(2));

        var kept = await AddedAsync(file, null, "b.pdf", SampleFiles.Pdf);

        await using var context = await file.Db.OpenAsync("anna");
        Assert.Equal(kept.Id, (await context.Set<ContactFileContent>().SingleAsync()).Id);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_removed_file_can_be_put_back_or_deleted_for_good_and_the_record_tells_it_all(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var entry = (await file.DoneAsync(file.Call())).Entry;
        var added = await AddedAsync(file, entry.Id, "a.pdf", SampleFiles.Pdf);
        var open = file.Db.For<OpenContactFile>("anna");
        var before = await RecordAsync(file);

        await ChangeAsync(file, added.Id, ContactFileAct.Removed);
        Assert.Null(await open.RunAsync(file.Id, added.Id));
        await ChangeAsync(file, added.Id, ContactFileAct.PutBack);
        Assert.NotNull(await open.RunAsync(file.Id, added.Id));
        await ChangeAsync(file, added.Id, ContactFileAct.Erased);
        Assert.Null(await open.RunAsync(file.Id, added.Id));
        Assert.IsType<Outcome<ContactFileRow>.Missing>(await file.Db.For<ChangeContactFile>("anna").RunAsync(file.Id, added.Id, ContactFileAct.PutBack));

        await using var context = await file.Db.OpenAsync("anna");
        Assert.Empty(await context.Set<ContactFileContent>().ToListAsync());
        Assert.Equal(["File added", "File removed", "File put back", "File deleted for good"], (await RecordAsync(file)).Where(line => line.Contains(added.Sha256, StringComparison.Ordinal)).Select(line => line.Split(':')[0]));
        Assert.Equal(before, (await RecordAsync(file)).Take(before.Count));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_correction_keeps_the_files(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var entry = (await file.DoneAsync(file.Call())).Entry;
        var added = await AddedAsync(file, entry.Id, "a.pdf", SampleFiles.Pdf);
        var correct = file.Db.For<CorrectContact>("anna", LoggedCase.Berlin);
        var once = Assert.IsType<Outcome<ContactRow>.Done>(await correct.RunAsync((await correct.LoadAsync(file.Id, entry.Id))!)).Value;
        var twice = Assert.IsType<Outcome<ContactRow>.Done>(await correct.RunAsync((await correct.LoadAsync(file.Id, once.Entry.Id))!)).Value;

        var later = await AddedAsync(file, twice.Entry.Id, "b.pdf", SampleFiles.Pdf);

        Assert.Equal([added.Id, later.Id], Assert.Single((await file.PageAsync()).Rows).Files.Select(row => row.File.Id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_persons_files_do_not_exist_and_nothing_stays_when_everything_is_deleted(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var entry = (await file.DoneAsync(file.Call())).Entry;
        var added = await AddedAsync(file, entry.Id, "a.pdf", SampleFiles.Pdf);
        var boriss = await file.Db.CaseAsync("boris");

        Assert.Null(await file.Db.For<OpenContactFile>("boris").RunAsync(file.Id, added.Id));
        Assert.Null(await file.Db.For<OpenContactFile>("boris").RunAsync(boriss, added.Id));
        Assert.Empty(await file.Db.For<ListContactFiles>("boris").RunAsync(file.Id, entry.Id));
        Assert.IsType<Outcome<ContactFileRow>.Missing>(await file.Db.For<ChangeContactFile>("boris").RunAsync(file.Id, added.Id, ContactFileAct.Erased));
        Assert.IsType<Outcome<ContactFileRow>.Missing>(await file.Db.For<AddContactFile>("boris").RunAsync(file.Id, entry.Id, "a.pdf", new MemoryStream(SampleFiles.Pdf)));
        Assert.IsType<Outcome<ContactFileRow>.Missing>(await file.Db.For<AddContactFile>("boris").RunAsync(boriss, entry.Id, "a.pdf", new MemoryStream(SampleFiles.Pdf)));

        await file.Db.For<DeleteEverything>("anna").RunAsync();

        await using var context = await file.Db.OpenAsync("anna");
        Assert.Equal(0, await context.Database.SqlQuery<int>($"""SELECT CAST(count(*) AS integer) AS "Value" FROM "ContactFileContent" """).SingleAsync());
    }

    private static Task<Outcome<ContactFileRow>> AddAsync(LoggedCase file, Guid? entryId, string name, byte[] bytes) =>
        file.Db.For<AddContactFile>("anna").RunAsync(file.Id, entryId, name, new MemoryStream(bytes));

    private static async Task<ContactFile> AddedAsync(LoggedCase file, Guid? entryId, string name, byte[] bytes)
    {
        file.Db.Time.Advance(TimeSpan.FromSeconds(1));
        return Assert.IsType<Outcome<ContactFileRow>.Done>(await AddAsync(file, entryId, name, bytes)).Value.File;
    }

    private static async Task ChangeAsync(LoggedCase file, Guid fileId, ContactFileAct act)
    {
        file.Db.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.IsType<Outcome<ContactFileRow>.Done>(await file.Db.For<ChangeContactFile>("anna").RunAsync(file.Id, fileId, act));
    }

    private static async Task<List<string>> RecordAsync(LoggedCase file)
    {
        var record = await file.Db.For<PrintRecord>("anna", LoggedCase.Berlin).RunAsync(file.Id);
        return [.. record!.Blocks.OfType<Table>().SelectMany(table => table.Rows).Select(row => row.Cells[2])];
    }
}
