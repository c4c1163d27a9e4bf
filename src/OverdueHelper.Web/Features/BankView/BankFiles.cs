using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using OverdueHelper.Application.BankView;
using OverdueHelper.Documents;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Web.Features.BankView;

/// <summary>The bank's tests as a file. Its name carries the reference, never a person's name.</summary>
internal static class BankFiles
{
    /// <summary>Maps the download.</summary>
    public static void MapBankFiles(this IEndpointRouteBuilder app) =>
        app.MapGet("/cases/{caseId:guid}/loans/{loanId:guid}/bank-view.pdf", PdfAsync).RequireAuthorization();

    /// <summary>The request a typed address names; nothing when it names none.</summary>
    public static ProposalKind? KindOf(string? typed) => Enum.TryParse<ProposalKind>(typed, out var named) && Enum.IsDefined(named) ? named : null;

    private static async Task<Results<FileContentHttpResult, RedirectHttpResult, NotFound>> PdfAsync(
        Guid caseId, Guid loanId, string? kind, LoadBankPaper load, IPdfRenderer renderer, CancellationToken cancellationToken)
    {
        if (await load.RunAsync(caseId, loanId, KindOf(kind), cancellationToken) is not { } paper)
        {
            return TypedResults.NotFound();
        }

        // The page says which characters stand in the way.
        return renderer.Render(paper, MissingGlyphPolicy.Refuse).Bytes is { } file
            ? TypedResults.File(file, "application/pdf", string.Create(CultureInfo.InvariantCulture, $"bank-view-v{paper.Version}-{paper.DatedOn:yyyy-MM-dd}.pdf"))
            : TypedResults.LocalRedirect($"/cases/{caseId:D}/loans/{loanId:D}/bank-view/paper");
    }
}
