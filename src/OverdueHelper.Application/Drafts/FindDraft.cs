using OverdueHelper.Domain.Drafts;

namespace OverdueHelper.Application.Drafts;

/// <summary>Finds what a person has typed in a longer field and not saved.</summary>
public sealed class FindDraft(Desk desk) : IUseCase
{
    /// <summary>The text of the person's own draft; nothing when there is none.</summary>
    /// <param name="caseId">The case the page is about.</param>
    /// <param name="field">Which field of which page.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<string?> RunAsync(Guid caseId, string field, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        Draft? draft = await KeepDraft.FindAsync(context, caseId, field, cancellationToken);
        return draft?.Text;
    }
}
