using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Papers;

namespace OverdueHelper.Application.Papers;

/// <summary>Says how far one supporting document is.</summary>
public sealed class MarkPaper(Desk desk) : IUseCase
{
    /// <summary>Saves the mark. The last word counts: two screens may say different things, and neither loses anything.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="paper">The document's key in the catalogue.</param>
    /// <param name="state">How far it is.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Outcome<PaperState>> RunAsync(Guid caseId, string paper, PaperState state, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (!PaperCatalogue.All.Any(row => row.Key == paper) || !await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken))
        {
            return new Outcome<PaperState>.Missing();
        }

        var mark = await context.Set<PaperMark>().SingleOrDefaultAsync(mark => mark.CaseId == caseId && mark.Paper == paper, cancellationToken);
        if (mark is null)
        {
            context.Add(PaperMark.Of(caseId, paper, state));
        }
        else
        {
            mark.State = state;
        }

        return await context.TrySaveAsync(cancellationToken) ? new Outcome<PaperState>.Done(state) : new Outcome<PaperState>.Stale();
    }
}
