using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Reminders;
using OverdueHelper.Persistence;
using OverdueHelper.Persistence.Reminders;

namespace OverdueHelper.Application.Reminders;

/// <summary>What the links in an e-mail do. Nobody is signed in: the secret says whose reminders they are, and opens nothing else.</summary>
/// <param name="outbox">Finds whom a secret belongs to.</param>
/// <param name="factory">Makes contexts; from then on one sees what that person sees, no more.</param>
/// <param name="compute">Brings the person's e-mails in line.</param>
/// <param name="time">The clock.</param>
public sealed class AnswerMail(ReminderOutbox outbox, IDbContextFactory<OverdueDbContext> factory, ComputeReminders compute, TimeProvider time) : IUseCase
{
    /// <summary>Stops all e-mail. Following the link again does nothing more.</summary>
    /// <param name="secret">The secret in the link.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when the link was never sent, or has ended.</returns>
    public async Task<bool> StopAsync(string secret, CancellationToken cancellationToken = default) =>
        secret.Length == LinkSecret.Length && await ChangeAsync(await outbox.WhoStopsAsync(secret, cancellationToken), row => row.TurnOff(), cancellationToken);

    /// <summary>Confirms the address the link was sent to; reminders begin.</summary>
    /// <param name="secret">The secret in the link.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when the link was never sent, was followed before, or is too old.</returns>
    public async Task<bool> ConfirmAsync(string secret, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        var done = false;
        return secret.Length == LinkSecret.Length && await ChangeAsync(await outbox.WhoConfirmsAsync(secret, cancellationToken), Confirm, cancellationToken) && done;

        void Confirm(ReminderSettings row)
        {
            if (row.CanConfirm(now) && row.ConfirmSecret == secret)
            {
                row.Confirm(now);
                done = true;
            }
        }
    }

    private async Task<bool> ChangeAsync(string? person, Action<ReminderSettings> change, CancellationToken cancellationToken)
    {
        if (person is null)
        {
            return false;
        }

        // A change in another window at the same instant: look again at what it left, so that a stop always stops.
        bool isSaved;
        do
        {
            await using var context = await factory.CreateDbContextAsync(cancellationToken);
            context.UserId = person;
            context.Today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
            change(await context.Set<ReminderSettings>().SingleAsync(cancellationToken));
            isSaved = await context.TrySaveAsync(cancellationToken);
        }
        while (!isSaved);

        await compute.RunAsync([person], cancellationToken);
        return true;
    }
}
