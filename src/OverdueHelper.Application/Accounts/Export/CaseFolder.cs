using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Accounts.Export;

/// <summary>One case in the archive: every row of it for a program, payments and contacts for a spreadsheet, and its files as they were added.</summary>
internal sealed class CaseFolder(OverdueDbContext context, ZipArchive zip, CaseFile file, int number, DateTimeOffset now)
{
    private static readonly MethodInfo _rows = typeof(CaseFolder).GetMethod(nameof(RowsAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _folder = string.Create(CultureInfo.InvariantCulture, $"case-{number}/");

    /// <summary>Whether rows of a kind are told as rows; files come as files.</summary>
    public static bool IsTold(Type kind) => typeof(ICaseRow).IsAssignableFrom(kind) && kind != typeof(ContactFileContent);

    /// <summary>Writes the folder.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var everything = new JsonObject { [nameof(CaseFile)] = PlainRow.Of(context.Model.FindEntityType(typeof(CaseFile))!, file) };

        // Whatever belongs to a case is one of these: a new kind of row is in the archive without being named here.
        foreach (var type in context.Model.GetEntityTypes().Where(type => IsTold(type.ClrType)).OrderBy(type => type.ClrType.Name, StringComparer.Ordinal))
        {
            var rows = await (Task<IReadOnlyList<object>>)_rows.MakeGenericMethod(type.ClrType).Invoke(this, [cancellationToken])!;
            everything[type.ClrType.Name] = new JsonArray([.. rows.Select(row => (JsonNode)PlainRow.Of(type, row))]);
        }

        await zip.WriteAsync(_folder + "everything.json", everything.ToJsonString(_indented), now, cancellationToken);
        await WriteTablesAsync(cancellationToken);
        await WriteFilesAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<object>> RowsAsync<T>(CancellationToken cancellationToken)
        where T : class, ICaseRow => await context.Set<T>().AsNoTracking().Where(row => row.CaseId == file.Id).ToListAsync(cancellationToken);

    private async Task WriteTablesAsync(CancellationToken cancellationToken)
    {
        var lenders = await context.Set<Lender>().AsNoTracking().Where(row => row.CaseId == file.Id).ToDictionaryAsync(lender => lender.Id, lender => lender.Name, cancellationToken);
        var loans = await context.Set<Loan>().AsNoTracking().Where(row => row.CaseId == file.Id).ToListAsync(cancellationToken);
        var entries = await context.Set<LoanEntry>().AsNoTracking().Where(row => row.CaseId == file.Id).ToListAsync(cancellationToken);
        var contacts = await context.Set<ContactEntry>().AsNoTracking().Where(row => row.CaseId == file.Id).ToListAsync(cancellationToken);
        await zip.WriteAsync(_folder + "payments.csv", CaseTables.Payments(lenders, loans, entries), now, cancellationToken);
        await zip.WriteAsync(_folder + "contacts.csv", CaseTables.Contacts(contacts), now, cancellationToken);
    }

    // One at a time: a case may hold three thousand megabytes of photographs.
    private async Task WriteFilesAsync(CancellationToken cancellationToken)
    {
        var files = await context.Set<ContactFile>().AsNoTracking().Where(row => row.CaseId == file.Id).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        foreach (var (place, one) in files.Index())
        {
            if (await context.Set<ContactFileContent>().AsNoTracking().SingleOrDefaultAsync(content => content.Id == one.Id, cancellationToken) is { } content)
            {
                await zip.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{_folder}files/{place + 1}-{Safe(one.Name)}"), content.Bytes, one.AddedAt, cancellationToken);
            }
        }
    }

    // A name in an archive must not lead out of its folder, nor be one that some system refuses.
    private static string Safe(string name) => string.Concat(name.Select(sign => char.IsLetterOrDigit(sign) || sign is '.' or '-' or '_' or ' ' ? sign : '_')).Trim('.', ' ');
}
