using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OverdueHelper.Application;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents;
using OverdueHelper.Documents.Model;
using OverdueHelper.Documents.Plans;

namespace OverdueHelper.Web.Features.Plans;

/// <summary>The plan as files. File names carry the reference, never a person's name.</summary>
internal static class PlanFiles
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Adds what draws the papers.</summary>
    public static IServiceCollection AddPlanFiles(this IServiceCollection services)
    {
#if QUESTPDF
        services.TryAddSingleton<IPdfRenderer, OverdueHelper.Documents.QuestPdf.QuestPdfRenderer>();
#else
        services.TryAddSingleton<IPdfRenderer, PdfRenderer>();
#endif
        return services;
    }

    /// <summary>Maps the downloads.</summary>
    public static void MapPlanFiles(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/cases/{caseId:guid}/plans/{lenderId:guid}").RequireAuthorization();
        group.MapGet("plan.pdf", PlanPdfAsync);
        group.MapGet("plan.docx", PlanDocxAsync);
        group.MapGet("authority.pdf", AuthorityPdfAsync);
    }

    /// <summary>The name of a plan's file.</summary>
    public static string NameOf(string paper, PlanView plan, string ending) =>
        string.Create(CultureInfo.InvariantCulture, $"{paper}-{plan.Reference}-v{plan.PlanVersion}.{ending}");

    private static async Task<Results<FileContentHttpResult, RedirectHttpResult, NotFound>> PlanPdfAsync(
        Guid caseId, Guid lenderId, string? copy, bool? codes, PrintPlan print, MarkPlanPrinted mark, IPdfRenderer renderer, CancellationToken cancellationToken)
    {
        var outcome = await print.RunAsync(caseId, lenderId, cancellationToken);
        if (outcome is Outcome<PlanView>.Refused)
        {
            return ToPage(caseId, lenderId);
        }

        if (outcome is not Outcome<PlanView>.Done { Value: { Plan: { } paper } plan })
        {
            return TypedResults.NotFound();
        }

        var whose = string.Equals(copy, "mine", StringComparison.OrdinalIgnoreCase) ? PlanCopy.Mine : PlanCopy.Bank;
        if (Draw(renderer, paper.For(whose), codes) is not { } file)
        {
            return ToPage(caseId, lenderId);
        }

        await mark.RunAsync(caseId, lenderId, paper.ContentHash.Hex, cancellationToken);
        return TypedResults.File(file, "application/pdf", NameOf(whose is PlanCopy.Bank ? "repayment-plan-bank" : "repayment-plan-mine", plan, "pdf"));
    }

    private static async Task<Results<FileContentHttpResult, RedirectHttpResult, NotFound>> PlanDocxAsync(
        Guid caseId, Guid lenderId, PrintPlan print, MarkPlanPrinted mark, CancellationToken cancellationToken)
    {
        switch (await print.RunAsync(caseId, lenderId, cancellationToken))
        {
            case Outcome<PlanView>.Done { Value: { Plan: { } paper } plan }:
                var file = DocxRenderer.Render(paper.For(PlanCopy.Bank));
                await mark.RunAsync(caseId, lenderId, paper.ContentHash.Hex, cancellationToken);
                return TypedResults.File(file, Docx, NameOf("repayment-plan", plan, "docx"));
            case Outcome<PlanView>.Refused:
                return ToPage(caseId, lenderId);
            default:
                return TypedResults.NotFound();
        }
    }

    private static async Task<Results<FileContentHttpResult, RedirectHttpResult, NotFound>> AuthorityPdfAsync(
        Guid caseId, Guid lenderId, bool? codes, LoadPlan load, IPdfRenderer renderer, CancellationToken cancellationToken)
    {
        if (await load.RunAsync(caseId, lenderId, cancellationToken) is not { Authority: { } paper } plan)
        {
            return TypedResults.NotFound();
        }

        return Draw(renderer, paper, codes) is { } file
            ? TypedResults.File(file, "application/pdf", NameOf("authority", plan, "pdf"))
            : ToPage(caseId, lenderId);
    }

    private static byte[]? Draw(IPdfRenderer renderer, Document paper, bool? codes) =>
        renderer.Render(paper, codes == true ? MissingGlyphPolicy.PrintCodes : MissingGlyphPolicy.Refuse).Bytes;

    // The page says which characters, or which missing reason, stand in the way.
    private static RedirectHttpResult ToPage(Guid caseId, Guid lenderId) => TypedResults.LocalRedirect($"/cases/{caseId:D}/plans/{lenderId:D}");
}
