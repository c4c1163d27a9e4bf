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
            .Join(context.Grants, file => file.Id, grant => grant.CaseId, (file, grant) => new { file, grant })
            .OrderByDescending(pair => pair.file.OpenedOn)
            .ThenByDescending(pair => pair.file.Id)
            .Select(pair => new CaseRow(pair.file.Id, pair.file.Name, pair.file.IsExample, pair.file.OpenedOn, pair.grant.Role, pair.grant.From, pair.grant.ExpiresOn))
            .ToListAsync(cancellationToken);
    }
}
