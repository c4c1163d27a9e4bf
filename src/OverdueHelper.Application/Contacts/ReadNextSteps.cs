using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Contacts;

/// <summary>Reads what comes next in every open matter of a case.</summary>
public sealed class ReadNextSteps(Desk desk) : IUseCase
{
    /// <summary>My late steps first, then where the bank's time is up, then by the day it is due.</summary>
    /// <returns>Empty when nothing is open, or the case is not this reader's.</returns>
    public async Task<IReadOnlyList<ThreadRow>> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await ReadAsync(context, caseId, cancellationToken);
    }

    internal static async Task<IReadOnlyList<ThreadRow>> ReadAsync(OverdueDbContext context, Guid caseId, CancellationToken cancellationToken)
    {
        var found = await context.Set<ContactThread>()
            .Where(thread => thread.CaseId == caseId && thread.StepDueOn != null)
            .OrderBy(thread => thread.StepDueOn).ThenBy(thread => thread.Id)
            .Select(thread => new { Thread = thread, Lender = context.Set<Lender>().Where(lender => lender.Id == thread.LenderId).Select(lender => lender.Name).FirstOrDefault() })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        List<ThreadRow> rows = [];
        foreach (var row in found.Select(pair => Row(pair.Thread, pair.Lender, last: null, context.Today)))
        {
            rows.Add(row.IsBanksTimeUp ? row with { LastEntryId = await LastAsync(context, row.Id, cancellationToken) } : row);
        }

        return [.. rows.OrderByDescending(row => row.IsMineAndLate).ThenByDescending(row => row.IsBanksTimeUp).ThenBy(row => row.Step!.DueOn)];
    }

    // Only the letter that asks again needs it: in a long matter the newest contact is dear to find.
    private static Task<Guid?> LastAsync(OverdueDbContext context, Guid threadId, CancellationToken cancellationToken) => context.Set<ContactEntry>()
        .Where(entry => entry.ThreadId == threadId)
        .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
        .Select(entry => (Guid?)entry.Id)
        .FirstOrDefaultAsync(cancellationToken);

    internal static ThreadRow Row(ContactThread thread, string? lender, Guid? last, DateOnly today)
    {
        var step = thread.Step;
        return new ThreadRow(thread.Id, thread.Version, thread.Matter, lender ?? "", step, step?.DaysLate(today) ?? 0, step?.DaysRunning(today) ?? 0, last);
    }
}
