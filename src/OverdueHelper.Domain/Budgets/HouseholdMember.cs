using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Budgets;

/// <summary>A person who lives from the same budget as the borrower, who is not in the list.</summary>
public sealed class HouseholdMember : ICaseRow, IVersioned
{
    /// <summary>The most people one case holds beside the borrower.</summary>
    public const int MostMembers = 30;

    private HouseholdMember()
    {
    }

    /// <summary>The identity, made with the form.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>What the borrower calls the person; at most <see cref="BudgetEntry.NameLength"/> characters.</summary>
    public string Name { get; set; } = "";

    /// <summary>Grown, or a child of one of the two ages that spending guidelines know.</summary>
    public MemberAge Age { get; set; }

    /// <summary>On whose money the person lives, in the borrower's words; empty when it was not said.</summary>
    public string DependsOn { get; set; } = "";

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Adds a person to the household of a case.</summary>
    public static HouseholdMember In(Guid id, Guid caseId) => new() { Id = id, CaseId = caseId };
}
