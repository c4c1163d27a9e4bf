using System.Text;
using OverdueHelper.Application;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Web.Account;

namespace OverdueHelper.Web.Features.Contacts;

/// <summary>Files of contacts, up and down. They go over plain HTTP, so that a large photo neither blocks the page's line nor is lost with it.</summary>
internal static class FileEndpoints
{
    // A refusal must be able to say that a file is too large, so a little more than the limit may come in.
    private const long MostRequestBytes = ContactFile.MostBytes + (1024 * 1024);

    /// <summary>Maps them.</summary>
    public static void MapContactFiles(this RouteGroupBuilder contacts)
    {
        contacts.MapPost("files", AddAsync)
            .AddEndpointFilter<FormToken>()
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostRequestBytes));
        contacts.MapGet("files/{fileId:guid}", OpenAsync);
    }

    private static async Task<IResult> AddAsync(Guid caseId, Guid? entry, string? name, HttpRequest request, AddContactFile add, CancellationToken cancellationToken) =>
        await add.RunAsync(caseId, entry, name ?? "", request.Body, cancellationToken) switch
        {
            Outcome<ContactFileRow>.Done => Results.NoContent(),
            Outcome<ContactFileRow>.Refused { Errors: [{ Message: var message }, ..] } => Results.Text(message, "text/plain", Encoding.UTF8, StatusCodes.Status422UnprocessableEntity),
            _ => Results.NotFound(),
        };

    // Always to be saved, never shown: what a stranger's file would do in a browser is not ours to find out.
    private static async Task<IResult> OpenAsync(Guid caseId, Guid fileId, OpenContactFile open, CancellationToken cancellationToken) =>
        await open.RunAsync(caseId, fileId, cancellationToken) is { } found ? Results.File(found.Bytes, TypeOf(found.File.Kind), found.File.Name) : Results.NotFound();

    private static string TypeOf(ContactFileKind kind) => kind switch
    {
        ContactFileKind.Pdf => "application/pdf",
        ContactFileKind.Jpeg => "image/jpeg",
        ContactFileKind.Png => "image/png",
        ContactFileKind.Text => "text/plain; charset=utf-8",
    };
}
