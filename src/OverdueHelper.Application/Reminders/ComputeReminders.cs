using OverdueHelper.Domain.Reminders;
using OverdueHelper.Persistence.Reminders;

namespace OverdueHelper.Application.Reminders;

/// <summary>Brings the outbox up to date with everybody's dates and settings. The program does it by itself, for nobody in particular.</summary>
/// <param name="outbox">The e-mails.</param>
/// <param name="options">How this installation sends.</param>
/// <param name="time">The clock.</param>
public sealed class ComputeReminders(ReminderOutbox outbox, MailOptions options, TimeProvider time)
{
    /// <summary>How long after its day an e-mail that could not be sent is still of use.</summary>
    private const int DaysLate = 7;

    /// <summary>How far beyond the earliest reminder the outbox looks: zones differ by a day, and a night without power must not matter.</summary>
    private const int DaysAhead = 3;

    private const int DaysKept = 90;

    /// <summary>Adds, moves and withdraws reminders. Three readings and one save, for any number of people.</summary>
    /// <param name="users">Only those of these people; of everybody when nothing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many reminders were written.</returns>
    public async Task<int> RunAsync(IReadOnlyCollection<string>? users = null, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var from = today.AddDays(-DaysLate);
        var readers = await outbox.ReadersAsync(users, cancellationToken);
        var days = await outbox.DaysAsync(from, today.AddDays(ReminderSettings.MostDaysBefore + DaysAhead), today, users, cancellationToken);
        var schedule = new ReminderSchedule(readers, days, options.IdHost, now);
        if (users is null)
        {
            await outbox.ForgetAsync(now.AddDays(-DaysKept), cancellationToken);
        }

        return await outbox.ReviseAsync(from, users, schedule.Revise, cancellationToken);
    }
}
