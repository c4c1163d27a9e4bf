using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Documents.Uploads;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Contacts;

/// <summary>Takes a file for a contact: reads it from the line, tells by its content what it is, draws pictures anew and keeps it.</summary>
public sealed class AddContactFile(Desk desk) : IUseCase
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>Keeps the file with a contact, or for the contact that the person is writing.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="entryId">Any version of a contact; <see langword="null"/> for one that is not saved yet.</param>
    /// <param name="name">The name it had where it came from.</param>
    /// <param name="content">The bytes; never read past the limit.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A refusal with one message when it is not kept.</returns>
    public async Task<Outcome<ContactFileRow>> RunAsync(Guid caseId, Guid? entryId, string name, Stream content, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var known = await context.WritableCase(caseId)
            .Select(file => new
            {
                Entry = context.Set<ContactEntry>().Where(entry => entry.Id == entryId && entry.CaseId == file.Id).Select(entry => new { Id = entry.OriginalId ?? entry.Id }).FirstOrDefault(),
                OfCase = context.Set<ContactFile>().Count(row => row.CaseId == file.Id),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (known is null || (entryId is not null && known.Entry is null))
        {
            return new Outcome<ContactFileRow>.Missing();
        }

        // What was chosen for a contact that nobody saved is forgotten here: a later file is the only reason to look.
        var stale = desk.Now - ContactFiles.LongestWait;
        context.RemoveRange(await context.Set<ContactFile>().Where(row => row.CaseId == caseId && row.EntryId == null && row.AddedAt < stale).ToListAsync(cancellationToken));
        await context.SaveChangesAsync(cancellationToken);
        var ofContact = known.Entry is { Id: var first } ? context.Set<ContactFile>().Where(row => row.EntryId == first) : context.Waiting(caseId);
        if (await ofContact.CountAsync(cancellationToken) >= ContactFile.MostOfContact)
        {
            return Refused(ContactsText.ErrorFileMany, ContactFile.MostOfContact);
        }

        if (known.OfCase >= ContactFile.MostOfCase)
        {
            return Refused(ContactsText.ErrorFileManyOfCase, ContactFile.MostOfCase);
        }

        var (bytes, kind, refusal) = await ReadAsync(content, cancellationToken);
        return bytes is null || kind is null ? refusal! : await KeepAsync(context, caseId, known.Entry?.Id, name, kind.Value, bytes, cancellationToken);
    }

    private async Task<Outcome<ContactFileRow>> KeepAsync(OverdueDbContext context, Guid caseId, Guid? entryId, string name, ContactFileKind kind, byte[] bytes, CancellationToken cancellationToken)
    {
        var file = new ContactFile
        {
            Id = Guid.NewGuid(),
            CaseId = caseId,
            Name = Named(name),
            Kind = kind,
            Length = bytes.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            AddedAt = desk.Now,
            AddedBy = context.UserId,
        };
        if (entryId is { } entry)
        {
            file.BelongTo(entry);
        }

        context.AddRange(file, new ContactFileContent { Id = file.Id, CaseId = caseId, Bytes = bytes });
        await context.SaveChangesAsync(cancellationToken);
        return new Outcome<ContactFileRow>.Done(new ContactFileRow(file, []));
    }

    private static async Task<(byte[]? Bytes, ContactFileKind? Kind, Outcome<ContactFileRow>? Refusal)> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var buffer = new byte[81_920];
        for (int count; (count = await content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (read.Length + count > ContactFile.MostBytes)
            {
                return (null, null, Refused(ContactsText.ErrorFileTooLarge, ContactFile.MostBytes / Megabyte));
            }

            await read.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
        }

        if (read.Length == 0)
        {
            return (null, null, Refused(ContactsText.ErrorFileEmpty));
        }

        var bytes = read.ToArray();
        if (FileContent.KindOf(bytes) is not { } kind)
        {
            return (null, null, Refused(FileContent.IsHeic(bytes) ? ContactsText.ErrorFileHeic : ContactsText.ErrorFileKind));
        }

        if (kind is ContactFileKind.Pdf or ContactFileKind.Text)
        {
            return (bytes, kind, null);
        }

        var plain = await PlainPicture.RedrawAsync(bytes, kind is ContactFileKind.Jpeg, cancellationToken);
        return plain is null ? (null, null, Refused(ContactsText.ErrorFilePicture)) : (plain, kind, null);
    }

    // Only what can be shown: no path, no control sign, no change of the reading direction.
    private static string Named(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var shown = new string([.. last.Where(sign => char.GetUnicodeCategory(sign) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))]).Trim();
        return shown.Length == 0 ? ContactsText.FileUnnamed : shown.Length <= ContactFile.NameLength ? shown : shown[^ContactFile.NameLength..];
    }

    private static Outcome<ContactFileRow> Refused(string words, params object[] values) =>
        new Outcome<ContactFileRow>.Refused([new FieldError("", string.Format(CultureInfo.CurrentCulture, words, values))]);
}
