using OverdueHelper.Application.CashFlow;
using OverdueHelper.Documents;

namespace OverdueHelper.Web.Features.CashFlow;

/// <summary>The thirteen weeks as files. Another person's paper does not exist.</summary>
internal static class CashFlowFiles
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Maps the downloads.</summary>
    public static void MapCashFlow(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/cases/{caseId:guid}/budget").RequireAuthorization();
        group.MapGet("cash-flow.pdf", PdfAsync);
        group.MapGet("cash-flow.docx", DocxAsync);
    }

    // Characters that the fonts lack are printed as codes and listed on the last page: only the business's name can hold one.
    private static async Task<IResult> PdfAsync(Guid caseId, PrintCashFlow print, IPdfRenderer renderer, CancellationToken cancellationToken) =>
        await print.RunAsync(caseId, cancellationToken) is { } paper
            ? Results.File(renderer.Render(paper, MissingGlyphPolicy.PrintCodes).Bytes!, "application/pdf", "cash-flow.pdf")
            : Results.NotFound();

    private static async Task<IResult> DocxAsync(Guid caseId, PrintCashFlow print, CancellationToken cancellationToken) =>
        await print.RunAsync(caseId, cancellationToken) is { } paper ? Results.File(DocxRenderer.Render(paper), Docx, "cash-flow.docx") : Results.NotFound();
}
