using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Domain.Budgets;

/// <summary>The short name of a case's statement that everyone quotes; its version is the number of the dated statement.</summary>
public static class StatementReference
{
    /// <summary>The reference of the statement of a case; none of its plans has the same.</summary>
    public static string Of(Guid caseId) => PlanReference.Of(caseId, caseId);
}
