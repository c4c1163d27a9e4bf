using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>A person of the household, as the page holds it.</summary>
public sealed class MemberForm
{
    /// <summary>Made with the form: a repeated save is the same person.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Which reading it was filled from.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="HouseholdMember.Name"/>
    public string? Name { get; set; } = "";

    /// <inheritdoc cref="HouseholdMember.Age"/>
    public MemberAge? Age { get; set; }

    /// <inheritdoc cref="HouseholdMember.DependsOn"/>
    public string? DependsOn { get; set; } = "";

    /// <summary>The same answers in a form of their own, to be changed or thrown away.</summary>
    public MemberForm Copy() => (MemberForm)MemberwiseClone();

    internal static MemberForm From(HouseholdMember row) => new() { Id = row.Id, Version = row.Version, Name = row.Name, Age = row.Age, DependsOn = row.DependsOn };
}
