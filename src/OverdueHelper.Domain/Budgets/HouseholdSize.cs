namespace OverdueHelper.Domain.Budgets;

/// <summary>Who lives from the budget.</summary>
/// <param name="Adults">Grown people; at least 1.</param>
/// <param name="YoungerChildren">Children below the age at which the agency's figures change; not negative.</param>
/// <param name="OlderChildren">Children from that age on; not negative.</param>
/// <exception cref="ArgumentOutOfRangeException">There is no adult, or a number is negative.</exception>
public sealed record HouseholdSize(int Adults, int YoungerChildren = 0, int OlderChildren = 0)
{
    /// <summary>Grown people; at least 1.</summary>
    public int Adults { get; } = Adults >= 1 ? Adults : throw new ArgumentOutOfRangeException(nameof(Adults), Adults, "A household has an adult.");

    /// <summary>Younger children; not negative.</summary>
    public int YoungerChildren { get; } = NotNegative(YoungerChildren, nameof(YoungerChildren));

    /// <summary>Older children; not negative.</summary>
    public int OlderChildren { get; } = NotNegative(OlderChildren, nameof(OlderChildren));

    /// <summary>The borrower, who is an adult, and the people who live from the same budget.</summary>
    public static HouseholdSize Of(IReadOnlyCollection<MemberAge> others) => new(
        1 + others.Count(age => age is MemberAge.Adult),
        others.Count(age => age is MemberAge.YoungerChild),
        others.Count(age => age is MemberAge.OlderChild));

    /// <summary>How many times a figure counts in this household.</summary>
    public int Count(GuidelinePer per) => per switch
    {
        GuidelinePer.Household or GuidelinePer.FirstAdult => 1,
        GuidelinePer.FurtherAdult => Adults - 1,
        GuidelinePer.YoungerChild => YoungerChildren,
        GuidelinePer.OlderChild => OlderChildren,
    };

    private static int NotNegative(int number, string name) =>
        number >= 0 ? number : throw new ArgumentOutOfRangeException(name, number, "A number of children is not negative.");
}
