namespace OverdueHelper.Application.Cases;

/// <summary>Makes the rows of the example cases. Saving them is <see cref="CaseOpening"/>'s, in the same transaction as the case.</summary>
public interface IExampleCases
{
    /// <summary>The example as it stands today, so that its dates are never stale.</summary>
    /// <param name="kind">Which example.</param>
    /// <param name="caseId">The case its rows belong to.</param>
    /// <param name="today">The reader's day.</param>
    ExampleContents Fill(ExampleKind kind, Guid caseId, DateOnly today);
}
