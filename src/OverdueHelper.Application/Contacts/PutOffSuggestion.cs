using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Leaves a suggestion to keep in touch out until its time has passed once more.</summary>
public sealed class PutOffSuggestion(Desk desk) : IUseCase
{
    /// <summary>Puts it off today.</summary>
    public async Task<Outcome<RhythmSuggestion>> RunAsync(Guid caseId, RhythmSuggestion suggestion, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.RhythmToChangeAsync(caseId, cancellationToken) is not { } row)
        {
            return new Outcome<RhythmSuggestion>.Missing();
        }

        row.PutOff(suggestion, context.Today);
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<RhythmSuggestion>.Done(suggestion) : new Outcome<RhythmSuggestion>.Stale();
    }
}
