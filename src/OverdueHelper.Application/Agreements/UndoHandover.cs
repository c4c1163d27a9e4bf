using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Agreements;

namespace OverdueHelper.Application.Agreements;

/// <summary>Takes back that a plan was handed over: it was not. Only while nothing has followed; a version that was given up for it is open again, and the contact log keeps its entry.</summary>
public sealed class UndoHandover(Desk desk) : IUseCase
{
    /// <summary>Takes the versions away.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="versionIds">The versions that were handed over together.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many were taken away now.</returns>
    public async Task<Outcome<int>> RunAsync(Guid caseId, IReadOnlyCollection<Guid> versionIds, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.WritableCase(caseId).AnyAsync(cancellationToken))
        {
            return new Outcome<int>.Missing();
        }

        var versions = await context.VersionsOfAsync(caseId, cancellationToken);
        if (await HandoverRows.LastAsync(context, versions, versionIds, cancellationToken) is not { } rows)
        {
            return new Outcome<int>.Stale();
        }

        foreach (var row in rows)
        {
            context.Remove(row);
            if (GivenUpFor(row, versions) is { } step)
            {
                context.Remove(await context.Set<ProposalStep>().SingleAsync(one => one.Id == step.Id, cancellationToken));
            }
        }

        return await context.TrySaveAsync(cancellationToken) ? new Outcome<int>.Done(rows.Count) : new Outcome<int>.Stale();
    }

    private static ProposalStep? GivenUpFor(SentProposal row, IReadOnlyList<VersionView> versions) =>
        versions.LastOrDefault(version => version.LoanId == row.LoanId && version.Number == row.Number - 1) is { Last: { State: ProposalState.Withdrawn } step }
            && step.Note == string.Format(CultureInfo.CurrentCulture, AgreementsText.Replaced, row.Number)
            ? step
            : null;
}
