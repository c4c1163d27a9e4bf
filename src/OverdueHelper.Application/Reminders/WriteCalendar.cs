using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Reminders;

/// <summary>Writes the calendar file of a case: its next steps, under discreet titles.</summary>
public sealed class WriteCalendar(Desk desk) : IUseCase
{
    /// <summary>For how long a settled matter is still sent, so that calendar programs take its event away.</summary>
    private const int DaysAfterSettled = 90;

    /// <summary>The file's text.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<string?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await OfCaseAsync(context, caseId, desk.Now, cancellationToken);
    }

    internal static async Task<string?> OfCaseAsync(OverdueDbContext context, Guid caseId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken))
        {
            return null;
        }

        var since = context.Today.AddDays(-DaysAfterSettled);
        var threads = await context.Set<ContactThread>()
            .Where(thread => thread.CaseId == caseId && (thread.ClosedOn == null || thread.ClosedOn >= since))
            .OrderBy(thread => thread.Id)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return StepCalendar.Write(threads, now);
    }
}
