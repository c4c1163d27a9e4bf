using OverdueHelper.Domain.Cases;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Cases;

/// <summary>Adds a new case with its owner, empty or as an example. The caller saves.</summary>
internal static class CaseOpening
{
    /// <summary>Adds the case, the owner's grant and, for an example, its rows.</summary>
    /// <exception cref="InvalidOperationException">An example is asked for and no <see cref="IExampleCases"/> is registered.</exception>
    public static void Add(OverdueDbContext context, Guid caseId, ExampleKind? kind, IEnumerable<IExampleCases> examples)
    {
        var contents = kind is { } example
            ? (examples.FirstOrDefault() ?? throw new InvalidOperationException("There are no example cases.")).Fill(example, caseId, context.Today)
            : null;
        var file = CaseFile.Open(caseId, contents?.Name ?? "", contents?.Country, contents?.Currency, context.Today, isExample: contents is not null);
        context.AddRange(file, CaseGrant.Own(caseId, context.UserId));
        context.AddRange(contents?.Rows ?? []);
    }
}
