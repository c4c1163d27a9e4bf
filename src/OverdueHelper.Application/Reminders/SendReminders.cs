using Microsoft.Extensions.Logging;
using OverdueHelper.Domain.Reminders;
using OverdueHelper.Persistence.Reminders;

namespace OverdueHelper.Application.Reminders;

/// <summary>Sends the e-mails whose moment has come. The program does it by itself, for nobody in particular.</summary>
/// <param name="outbox">The e-mails.</param>
/// <param name="compute">Looks again, before anything is sent, whether it is still wanted.</param>
/// <param name="options">How this installation sends.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Says that sending does not work; never to whom.</param>
public sealed class SendReminders(ReminderOutbox outbox, ComputeReminders compute, MailOptions options, TimeProvider time, ILogger<SendReminders> log)
{
    private const int PeopleAtOnce = 100;

    /// <summary>After so long another process may take over an e-mail that one has in hand; longer than the server is waited for.</summary>
    private static readonly TimeSpan _inHand = TimeSpan.FromMinutes(5);

    /// <summary>Sends them, the longest waiting first, until none is left or the server cannot be reached.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many were sent.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        if (!options.IsOn)
        {
            return 0;
        }

        var sent = 0;
        await using var transport = options.Open();
        while (await outbox.WaitingAsync(time.GetUtcNow(), PeopleAtOnce, cancellationToken) is { Count: > 0 } people)
        {
            await compute.RunAsync(people, cancellationToken);
            foreach (var due in await outbox.DueAsync(people, time.GetUtcNow(), cancellationToken))
            {
                switch (await SendAsync(transport, due, cancellationToken))
                {
                    case Delivery.Taken:
                        sent++;
                        break;
                    case Delivery.Unreachable:
                        log.LogWarning("The mail server cannot be reached. Reminders wait.");
                        return sent;
                    case Delivery.Failed or Delivery.Refused or null:
                        break;
                }
            }
        }

        return sent;
    }

    /// <returns>Nothing when it was not tried.</returns>
    private async Task<Delivery?> SendAsync(IMailTransport transport, DueReminder due, CancellationToken cancellationToken)
    {
        var (row, settings) = due;
        var now = time.GetUtcNow();
        if (!await outbox.ClaimAsync(row, now + _inHand, cancellationToken))
        {
            return null;
        }

        if (settings is null || !IsWanted(row, settings, now))
        {
            row.Withdraw(now);
            await outbox.SettleAsync(row, cancellationToken);
            return null;
        }

        var delivery = await transport.SendAsync(ReminderMail.Of(row, settings, options), cancellationToken);
        Settle(row, delivery);
        await outbox.SettleAsync(row, cancellationToken);
        return delivery;
    }

    private static bool IsWanted(Reminder row, ReminderSettings settings, DateTimeOffset now) => row.Kind switch
    {
        ReminderKind.Date => settings.IsSending,
        ReminderKind.Confirmation => settings.CanConfirm(now) && string.Equals(row.Address, settings.Address, StringComparison.OrdinalIgnoreCase),
    };

    private void Settle(Reminder row, Delivery delivery)
    {
        var now = time.GetUtcNow();
        switch (delivery)
        {
            case Delivery.Taken:
                row.Send(now);
                break;
            case Delivery.Failed:
                row.Fail(now);
                break;
            case Delivery.Refused:
                row.GiveUp(now);
                break;
            case Delivery.Unreachable:
                // Nothing is wrong with the e-mail: it is the first of the next round.
                row.Wait(row.DueAt);
                break;
        }
    }
}
