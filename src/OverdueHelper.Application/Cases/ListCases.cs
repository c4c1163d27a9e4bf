using Microsoft.EntityFrameworkCore;

namespace OverdueHelper.Application.Cases;

/// <summary>Reads the cases a person may open, newest first.</summary>
/// <param name="desk">The way to the database.</param>
public sealed class ListCases(Desk desk) : IUseCase
{
    /// <summary>The rows to show.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<CaseRow>> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await context.Cases
            .OrderByDescending(file => file.OpenedOn)
            .ThenByDescending(file => file.Id)
            .Select(file => new CaseRow(file.Id, file.Name, file.IsExample, file.OpenedOn))
            .ToListAsync(cancellationToken);
    }
}
