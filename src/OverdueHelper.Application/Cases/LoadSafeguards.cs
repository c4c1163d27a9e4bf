using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Cases;

/// <summary>Reads the answers before the start.</summary>
public sealed class LoadSafeguards(Desk desk) : IUseCase
{
    /// <summary>The answers, empty when none were given.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<SafeguardsView?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var found = await context.Cases
            .Where(file => file.Id == caseId)
            .Select(file => new { file.Country, Row = context.Set<Safeguards>().SingleOrDefault(row => row.CaseId == file.Id) })
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new SafeguardsView(Form(found.Row ?? Safeguards.Of(caseId)), found.Country, context.Today);
    }

    internal static SafeguardsForm Form(Safeguards row) => new()
    {
        CaseId = row.CaseId,
        Version = row.Version,
        IsOwed = row.IsOwed,
        LastAcknowledgedOn = row.LastAcknowledgedOn,
        LastAcknowledgedUnknown = row.LastAcknowledgedUnknown,
        HasCourtPapers = row.HasCourtPapers,
        CourtDateOn = row.CourtDateOn,
        EssentialsCovered = row.EssentialsCovered,
        OthersBound = row.OthersBound,
        IncomeAtLender = row.IncomeAtLender,
        AdviserSaidGoOn = row.AdviserSaidGoOn,
    };
}
