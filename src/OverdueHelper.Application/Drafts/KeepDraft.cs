using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Drafts;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Drafts;

/// <summary>Keeps what a person has typed in a longer field, so that a reload or a lost connection loses nothing.</summary>
public sealed class KeepDraft(Desk desk) : IUseCase
{
    /// <summary>Keeps the text; an empty one forgets the draft.</summary>
    /// <param name="caseId">The case the page is about.</param>
    /// <param name="field">Which field of which page, such as <c>contact/new/note</c>.</param>
    /// <param name="text">The text as typed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when nothing was kept: the text is longer than <see cref="Draft.TextLength"/>, or the person may not write in the case.</returns>
    public async Task<bool> RunAsync(Guid caseId, string field, string text, CancellationToken cancellationToken = default)
    {
        if (text.Length > Draft.TextLength)
        {
            return false;
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var draft = await FindAsync(context, caseId, field, cancellationToken);
        if (text.Length == 0)
        {
            if (draft is not null)
            {
                context.Remove(draft);
            }
        }
        else if (draft is null)
        {
            context.Add(Draft.Of(caseId, context.UserId, field, text, desk.Now));
        }
        else
        {
            draft.Keep(text, desk.Now);
        }

        return await SaveAsync(context, cancellationToken);
    }

    /// <summary>The person's own draft in the field.</summary>
    internal static Task<Draft?> FindAsync(OverdueDbContext context, Guid caseId, string field, CancellationToken cancellationToken) =>
        context.Set<Draft>().SingleOrDefaultAsync(draft => draft.CaseId == caseId && draft.UserId == context.UserId && draft.Field == field, cancellationToken);

    // Two tabs may keep the same field at once: either text may win, neither may fail the page.
    private static async Task<bool> SaveAsync(OverdueDbContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (Exception error) when (error is NotGrantedException or DbUpdateException)
        {
            return false;
        }
    }
}
