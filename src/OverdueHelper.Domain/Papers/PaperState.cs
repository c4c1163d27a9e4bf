namespace OverdueHelper.Domain.Papers;

/// <summary>How far a supporting document is.</summary>
public enum PaperState
{
    /// <summary>Still to be found.</summary>
    Needed,

    /// <summary>At hand, to be enclosed.</summary>
    Have,

    /// <summary>Does not apply to this borrower.</summary>
    NotApplicable,
}
