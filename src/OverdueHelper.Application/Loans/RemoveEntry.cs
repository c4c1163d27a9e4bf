using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>Takes an entry out of a loan's log and hands it back, so that it can be entered again as it was.</summary>
public sealed class RemoveEntry(Desk desk) : IUseCase
{
    /// <summary>Removes the entry; <c>Missing</c> when it is not there.</summary>
    public async Task<Outcome<EntryForm>> RunAsync(Guid caseId, Guid entryId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var entry = await context.Set<LoanEntry>().SingleOrDefaultAsync(entry => entry.Id == entryId && entry.CaseId == caseId, cancellationToken);
        if (entry is null)
        {
            return new Outcome<EntryForm>.Missing();
        }

        context.Remove(entry);
        var back = new EntryForm { Id = entry.Id, Kind = entry.Kind, On = entry.On, AmountMinor = entry.AmountMinor, Note = entry.Note };
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<EntryForm>.Done(back) : new Outcome<EntryForm>.Stale();
    }
}
