namespace OverdueHelper.Domain.Loans.Events;

/// <summary>How a contract states its default interest.</summary>
public enum DefaultInterestKind
{
    /// <summary>A yearly rate of its own.</summary>
    Fixed,

    /// <summary>Percentage points on top of the contract's rate.</summary>
    Margin,

    /// <summary>The contract's rate a number of times: 1.5 in China's usual form.</summary>
    Multiple,
}
