using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>Takes a person out of the household and hands them back, so that <see cref="SaveMember"/> can enter them again as they were.</summary>
public sealed class RemoveMember(Desk desk) : IUseCase
{
    /// <summary>Removes the person; <c>Missing</c> when they are not there.</summary>
    public async Task<Outcome<MemberForm>> RunAsync(Guid caseId, Guid memberId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var row = await context.Set<HouseholdMember>().SingleOrDefaultAsync(row => row.Id == memberId && row.CaseId == caseId, cancellationToken);
        if (row is null)
        {
            return new Outcome<MemberForm>.Missing();
        }

        context.Remove(row);
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<MemberForm>.Done(MemberForm.From(row)) : new Outcome<MemberForm>.Stale();
    }
}
