namespace OverdueHelper.Domain.Plans;

/// <summary>What a plan does with what is overdue.</summary>
public enum ArrearsHandling
{
    /// <summary>Overdue principal is repaid with the rest; overdue interest, fees and penalties are spread without interest. The default.</summary>
    SpreadInterestAndFees,

    /// <summary>Everything overdue is spread on top of the contract's own instalments, without interest.</summary>
    OnTop,

    /// <summary>Everything overdue is paid in instalments of its own after the contract's last, without interest.</summary>
    AtTheEnd,

    /// <summary>Everything overdue joins the principal. Interest then runs on interest: offered, never preselected.</summary>
    Capitalised,
}
