using OverdueHelper.Application.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Examples;

/// <summary>The two example cases. Every person, company, bank and number in them is invented; the telephone numbers are kept for fiction.</summary>
internal sealed class ExampleCases : IExampleCases
{
    /// <inheritdoc/>
    public ExampleContents Fill(ExampleKind kind, Guid caseId, DateOnly today) => kind switch
    {
        ExampleKind.Household => new("Example: a household", "GB", Currency.Of("GBP"), [.. new HouseholdExample(caseId, today).Rows()]),
        ExampleKind.Enterprise => new("Example: a small enterprise", "FR", Currency.Of("EUR"), [.. new EnterpriseExample(caseId, today).Rows()]),
    };
}
