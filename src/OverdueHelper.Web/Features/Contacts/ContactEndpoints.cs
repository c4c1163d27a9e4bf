using System.Text;
using OverdueHelper.Application;
using OverdueHelper.Application.Letters;
using OverdueHelper.Application.Reminders;
using OverdueHelper.Documents;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Web.Features.Contacts;

/// <summary>The papers of the log as files. Another person's paper does not exist.</summary>
internal static class ContactEndpoints
{
    private const string Pdf = "application/pdf";

    private const string Ics = "text/calendar; charset=utf-8";

    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Maps them.</summary>
    public static void MapContacts(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/cases/{caseId:guid}/contacts").RequireAuthorization();
        group.MapGet("call-sheet/{loanId:guid}.pdf", CallSheetAsync);
        group.MapGet("record.pdf", RecordAsync);
        group.MapGet("reminders.ics", CalendarAsync);
        group.MapContactFiles();
        group.MapGet("{entryId:guid}/letter.{format:regex(^(pdf|docx)$)}", LetterAsync);

        // A calendar program cannot sign in: the secret in the address is all it has, and it can be ended.
        app.MapGet("/calendar/{secret}.ics", FeedAsync).AllowAnonymous();
    }

    private static async Task<IResult> FeedAsync(string secret, ReadCalendarFeed read, CancellationToken cancellationToken) =>
        await read.RunAsync(secret, cancellationToken) is { } calendar ? Results.Text(calendar, Ics) : Results.NotFound();

    private static async Task<IResult> CalendarAsync(Guid caseId, WriteCalendar write, CancellationToken cancellationToken) =>
        await write.RunAsync(caseId, cancellationToken) is { } calendar ? Results.File(Encoding.UTF8.GetBytes(calendar), Ics, "reminders.ics") : Results.NotFound();

    private static async Task<IResult> RecordAsync(Guid caseId, string? loan, PrintRecord print, IPdfRenderer renderer, CancellationToken cancellationToken) =>
        await print.RunAsync(caseId, Guid.TryParse(loan, out var id) ? id : null, cancellationToken) is { } record ? AsPdf(renderer, record, "contacts") : Results.NotFound();

    private static async Task<IResult> CallSheetAsync(Guid caseId, Guid loanId, PrepareCall prepare, IPdfRenderer renderer, CancellationToken cancellationToken) =>
        await prepare.RunAsync(caseId, loanId, cancellationToken) is { } sheet ? AsPdf(renderer, sheet, "call-sheet") : Results.NotFound();

    private static async Task<IResult> LetterAsync(Guid caseId, Guid entryId, string format, string? kind, WriteLetter write, IPdfRenderer renderer, CancellationToken cancellationToken)
    {
        if (await write.RunAsync(caseId, entryId, LetterWanted.In(kind), cancellationToken) is not Outcome<Document>.Done { Value: var letter })
        {
            return Results.NotFound();
        }

        return format == "docx" ? Results.File(DocxRenderer.Render(letter), Docx, "letter.docx") : AsPdf(renderer, letter, "letter");
    }

    // Characters that the fonts lack are printed as codes and listed on the last page: a letter that cannot be opened helps nobody.
    private static IResult AsPdf(IPdfRenderer renderer, Document paper, string name) =>
        Results.File(renderer.Render(paper, MissingGlyphPolicy.PrintCodes).Bytes!, Pdf, $"{name}.pdf");
}
