namespace OverdueHelper.Domain.Arrears;

/// <summary>One step of a framework: the class a loan falls into while its days past due are in a range.</summary>
/// <param name="Key">A name that does not change, for words and tests: <c>from-30</c>.</param>
/// <param name="Name">The framework's own word.</param>
/// <param name="FromDay">The first day of the stage.</param>
/// <param name="ToDay">Its last day; null when it has no end.</param>
/// <param name="Means">What usually follows, in one plain sentence; empty when nothing is known.</param>
/// <param name="Citation">Where the stage comes from.</param>
public sealed record Stage(string Key, string Name, int FromDay, int? ToDay, string Means, Citation Citation)
{
    /// <summary>Whether a count of days falls into the stage.</summary>
    public bool Holds(int days) => days >= FromDay && (ToDay is null || days <= ToDay);
}
