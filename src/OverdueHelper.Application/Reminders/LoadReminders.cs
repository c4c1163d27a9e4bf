using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Reminders;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Reminders;

/// <summary>Reads how a person is reminded by e-mail.</summary>
public sealed class LoadReminders(Desk desk, ICurrentUser user, MailOptions options) : IUseCase
{
    /// <summary>The settings; off when nothing was saved yet.</summary>
    public async Task<ReminderView> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await ReadAsync(context, await user.GetAsync(cancellationToken), options, cancellationToken);
    }

    /// <summary>Whether the last e-mail to the person could not be sent.</summary>
    internal static async Task<bool> IsLostAsync(OverdueDbContext context, CancellationToken cancellationToken) =>
        (await LastAsync(context, cancellationToken))?.State is ReminderState.GivenUp;

    internal static async Task<ReminderView> ReadAsync(OverdueDbContext context, SignedIn person, MailOptions options, CancellationToken cancellationToken)
    {
        var row = await context.Set<ReminderSettings>().AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var next = await context.Set<Reminder>()
            .Where(one => one.State == ReminderState.Waiting && one.Kind == ReminderKind.Date)
            .OrderBy(one => one.NextTryAt)
            .Select(one => (DateTimeOffset?)one.NextTryAt)
            .FirstOrDefaultAsync(cancellationToken);
        var lost = await LastAsync(context, cancellationToken) is { State: ReminderState.GivenUp } last ? last : null;
        var zone = row is { Zone.Length: > 0 } ? row.Zone : person.Zone ?? "UTC";
        return new ReminderView(
            Form(row ?? ReminderSettings.Of(person.UserId)),
            options.IsOn,
            row?.IsSending == true,
            row?.IsAsking == true,
            zone,
            next is { } moment && row?.IsSending == true ? ZoneClock.TimeIn(zone, moment) : null,
            lost?.On,
            lost?.Kind is ReminderKind.Confirmation);
    }

    private static Task<Reminder?> LastAsync(OverdueDbContext context, CancellationToken cancellationToken) => context.Set<Reminder>()
        .Where(one => one.State == ReminderState.GivenUp || one.State == ReminderState.Sent)
        .OrderByDescending(one => one.EndedAt)
        .AsNoTracking()
        .FirstOrDefaultAsync(cancellationToken);

    private static ReminderForm Form(ReminderSettings row) => new()
    {
        Version = row.Version,
        IsOn = row.IsOn,
        Address = row.Address,
        DaysBefore = row.DaysBefore,
        At = Time(row.At),
        QuietFrom = Time(row.QuietFrom),
        QuietUntil = Time(row.QuietUntil),
        Language = row.Language,
    };

    // As a field of the kind "time" wants it, whatever the language.
    private static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
