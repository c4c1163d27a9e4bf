namespace OverdueHelper.Application.Loans;

/// <summary>What a person can say about the contract's default interest.</summary>
public enum LateInterest
{
    /// <summary>It is not known yet; nothing is charged and the figures say so.</summary>
    NotKnown,

    /// <summary>The contract has none.</summary>
    None,

    /// <summary>A yearly rate of its own.</summary>
    Fixed,

    /// <summary>Percentage points on top of the contract's rate.</summary>
    Margin,

    /// <summary>The contract's rate a number of times.</summary>
    Multiple,
}
