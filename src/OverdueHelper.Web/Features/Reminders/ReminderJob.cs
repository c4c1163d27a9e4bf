using OverdueHelper.Application.Reminders;
using Quartz;

namespace OverdueHelper.Web.Features.Reminders;

/// <summary>One round: bring the outbox up to date, send what is due. Rounds do not overlap; what one leaves, the next finds in the database.</summary>
[DisallowConcurrentExecution]
internal sealed class ReminderJob(ComputeReminders compute, SendReminders send) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await compute.RunAsync(cancellationToken: cancellationToken);
        await send.RunAsync(cancellationToken);
    }
}
