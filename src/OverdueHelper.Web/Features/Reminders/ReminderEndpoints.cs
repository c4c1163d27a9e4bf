using OverdueHelper.Application.Reminders;

namespace OverdueHelper.Web.Features.Reminders;

/// <summary>What the links in an e-mail do. They work without signing in and without a form's token: the secret in the address is both.</summary>
internal static class ReminderEndpoints
{
    /// <summary>The address that stops e-mail, before its secret.</summary>
    public const string Stop = "/reminders/stop/";

    /// <summary>The address that confirms an address, before its secret.</summary>
    public const string Confirm = "/reminders/confirm/";

    /// <summary>The field of our own page's form: a person presses it and wants to see a page. A mail program wants to see none.</summary>
    public const string FromPage = "page";

    public const string Stopped = "stopped";

    public const string Confirmed = "confirmed";

    private const string Ended = "ended";

    /// <summary>Maps them. The pages stand at the same addresses and answer GET; a POST is meant for these.</summary>
    public static void MapReminders(this IEndpointRouteBuilder app)
    {
        app.MapPost(Stop + "{secret}", StopAsync).AllowAnonymous().WithOrder(-1);
        app.MapPost(Confirm + "{secret}", ConfirmAsync).AllowAnonymous().WithOrder(-1);
    }

    // RFC 8058, 3.2: the mail program's request is answered, not sent elsewhere, and needs no cookie.
    private static async Task<IResult> StopAsync(string secret, HttpContext context, AnswerMail answer, CancellationToken cancellationToken)
    {
        var isDone = await answer.StopAsync(secret, cancellationToken);
        if (await IsFromPageAsync(context.Request, cancellationToken))
        {
            return Show(isDone ? Stopped : Ended);
        }

        return isDone ? Results.Text(RemindersText.StoppedTitle) : Results.Text(RemindersText.EndedTitle, statusCode: StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ConfirmAsync(string secret, AnswerMail answer, CancellationToken cancellationToken) =>
        Show(await answer.ConfirmAsync(secret, cancellationToken) ? Confirmed : Ended);

    private static async Task<bool> IsFromPageAsync(HttpRequest request, CancellationToken cancellationToken) =>
        request.HasFormContentType && (await request.ReadFormAsync(cancellationToken)).ContainsKey(FromPage);

    private static IResult Show(string what) => Results.LocalRedirect($"/reminders/answered/{what}");
}
