using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using OverdueHelper.Application;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Documents;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Web.Features.Budgets;

/// <summary>The statements and the lines of a budget as files. File names carry the reference, never a person's name.</summary>
internal static class StatementFiles
{
    /// <summary>The word for the borrower's own statement in addresses.</summary>
    public const string Me = "me";

    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Maps the downloads.</summary>
    public static void MapStatementFiles(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/cases/{caseId:guid}/budget").RequireAuthorization();
        group.MapGet("statement.pdf", PdfAsync);
        group.MapGet("statement.docx", DocxAsync);
        group.MapGet("lines.csv", CsvAsync);
    }

    private static async Task<Results<FileContentHttpResult, RedirectHttpResult, NotFound>> PdfAsync(
        Guid caseId, string? @for, string? language, bool? codes, LoadStatement load, IPdfRenderer renderer, CancellationToken cancellationToken)
    {
        if (await load.RunAsync(caseId, language, cancellationToken) is not Outcome<StatementView>.Done { Value: var view })
        {
            return TypedResults.NotFound();
        }

        // The page says which characters stand in the way.
        return renderer.Render(Paper(view, @for), codes == true ? MissingGlyphPolicy.PrintCodes : MissingGlyphPolicy.Refuse).Bytes is { } file
            ? TypedResults.File(file, "application/pdf", NameOf(view, @for, "pdf"))
            : TypedResults.LocalRedirect($"/cases/{caseId:D}/budget/statement{(IsMine(@for) ? "?for=me" : "")}");
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> DocxAsync(
        Guid caseId, string? @for, string? language, LoadStatement load, CancellationToken cancellationToken) =>
        await load.RunAsync(caseId, language, cancellationToken) is Outcome<StatementView>.Done { Value: var view }
            ? TypedResults.File(DocxRenderer.Render(Paper(view, @for)), Docx, NameOf(view, @for, "docx"))
            : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> CsvAsync(Guid caseId, ExportBudget export, CancellationToken cancellationToken) =>
        await export.RunAsync(caseId, cancellationToken) is { } file
            ? TypedResults.File(file.Bytes, "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"budget-{file.Reference}-v{file.Number}.csv"))
            : TypedResults.NotFound();

    private static bool IsMine(string? whom) => string.Equals(whom, Me, StringComparison.OrdinalIgnoreCase);

    private static Document Paper(StatementView view, string? whom) => IsMine(whom) ? view.ForMe : view.ForBank;

    private static string NameOf(StatementView view, string? whom, string ending) => string.Create(
        CultureInfo.InvariantCulture, $"{(IsMine(whom) ? "budget-do-not-send" : "statement")}-{view.Reference}-v{view.Number}.{ending}");
}
