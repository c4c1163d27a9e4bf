using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Application.Lenders;

/// <summary>Takes a fact off a lender's card.</summary>
public sealed class RemoveLenderFact(Desk desk) : IUseCase
{
    /// <summary>Removes the fact and hands back what puts it there again: saving that form.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="lenderId">The lender.</param>
    /// <param name="factId">The fact; the lender itself for its postal address.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<LenderFactForm>> RunAsync(Guid caseId, Guid lenderId, Guid factId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var lender = await context.Set<Lender>().SingleOrDefaultAsync(row => row.Id == lenderId && row.CaseId == caseId, cancellationToken);
        var fact = await context.Set<LenderFact>().SingleOrDefaultAsync(row => row.Id == factId && row.LenderId == lenderId, cancellationToken);
        FactView? before = null;
        if (lender is not null && factId == lenderId)
        {
            before = FactView.Address(lender, context.Today);
            lender.Address("", "", checkedOn: null);
        }
        else if (lender is not null && fact is not null)
        {
            before = FactView.Of(fact, context.Today);
            fact.RemovedAt = desk.Now;
        }

        if (before is null)
        {
            return new Outcome<LenderFactForm>.Missing();
        }

        if (!await context.TrySaveAsync(cancellationToken))
        {
            return new Outcome<LenderFactForm>.Stale();
        }

        var back = LenderFactForm.From(caseId, lenderId, before with { Version = lender!.Id == factId ? lender.Version : fact!.Version }, context.Today);
        back.CheckedOn = before.CheckedOn ?? context.Today;
        return new Outcome<LenderFactForm>.Done(back);
    }
}
