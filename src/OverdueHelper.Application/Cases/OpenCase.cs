using Microsoft.EntityFrameworkCore;

namespace OverdueHelper.Application.Cases;

/// <summary>Opens another case for someone who is already signed in, as a guest or with an account.</summary>
/// <param name="desk">The way to the database.</param>
/// <param name="examples">Where examples come from.</param>
public sealed class OpenCase(Desk desk, IEnumerable<IExampleCases> examples) : IUseCase
{
    /// <summary>Opens the case. The same id again opens nothing and answers <c>Done</c>.</summary>
    /// <param name="caseId">Made with the form.</param>
    /// <param name="example">The example to fill it with; nothing for an empty case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><c>Done</c> with the id; <c>Missing</c> when the id is another person's case.</returns>
    public async Task<Outcome<Guid>> RunAsync(Guid caseId, ExampleKind? example = null, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken))
        {
            return new Outcome<Guid>.Done(caseId);
        }

        CaseOpening.Add(context, caseId, example, examples);
        try
        {
            await context.SaveWithGrantsAsync(cancellationToken);
            return new Outcome<Guid>.Done(caseId);
        }
        catch (DbUpdateException)
        {
            // Two submits in one instant, or an id that is taken: the primary key decided; look again.
            context.ChangeTracker.Clear();
            return await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken)
                ? new Outcome<Guid>.Done(caseId)
                : new Outcome<Guid>.Missing();
        }
    }
}
