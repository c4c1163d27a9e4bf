namespace OverdueHelper.Domain.Loans;

/// <summary>How far a guarantee reaches.</summary>
public enum GuaranteeExtent
{
    /// <summary>Not known yet: the guarantee's text must be read.</summary>
    NotKnown,

    /// <summary>Up to an amount.</summary>
    UpToAmount,

    /// <summary>Everything that is owed on the loan.</summary>
    WholeDebt,
}
