using OverdueHelper.Application.Agreements;
using OverdueHelper.Documents;

namespace OverdueHelper.Web.Features.Agreements;

/// <summary>How an agreement was kept, as a file. Another person's does not exist.</summary>
internal static class AgreementEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapAgreements(this IEndpointRouteBuilder app) =>
        app.MapGet("/cases/{caseId:guid}/loans/{loanId:guid}/agreement.pdf", PaperAsync).RequireAuthorization();

    private static async Task<IResult> PaperAsync(Guid caseId, Guid loanId, PrintAgreement print, IPdfRenderer renderer, CancellationToken cancellationToken) =>
        await print.RunAsync(caseId, loanId, cancellationToken) is { } paper
            ? Results.File(renderer.Render(paper, MissingGlyphPolicy.PrintCodes).Bytes!, "application/pdf", "agreement.pdf")
            : Results.NotFound();
}
