namespace OverdueHelper.Domain.Cases;

/// <summary>Where a grant stands. Only an active one opens a case.</summary>
public enum GrantState
{
    /// <summary>In force until it ends or expires.</summary>
    Active,

    /// <summary>Withdrawn or given back; kept to show who once had access.</summary>
    Ended,
}
