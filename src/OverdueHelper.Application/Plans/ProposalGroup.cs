namespace OverdueHelper.Application.Plans;

/// <summary>What a kind of request changes, for a list that can be read.</summary>
public enum ProposalGroup
{
    /// <summary>When it is paid.</summary>
    Time,

    /// <summary>What is overdue.</summary>
    Arrears,

    /// <summary>What it costs.</summary>
    Rate,

    /// <summary>How large the instalments are.</summary>
    Shape,

    /// <summary>What the bank gives up.</summary>
    Waiver,

    /// <summary>A sum at once.</summary>
    LumpSum,

    /// <summary>For loans of firms.</summary>
    Enterprise,
}
