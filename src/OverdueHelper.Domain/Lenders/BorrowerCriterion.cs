namespace OverdueHelper.Domain.Lenders;

/// <summary>What a bank weighs in a borrower: the five usual points of credit teaching, and the record of kept promises.</summary>
public enum BorrowerCriterion
{
    /// <summary>Whether the borrower pays and stays in touch.</summary>
    Character,

    /// <summary>What the budget leaves for the loan.</summary>
    Capacity,

    /// <summary>What the borrower holds beside the income.</summary>
    Capital,

    /// <summary>What secures the loan.</summary>
    Collateral,

    /// <summary>What happened, and when it ends.</summary>
    Conditions,

    /// <summary>Which promises were kept.</summary>
    Record,
}
