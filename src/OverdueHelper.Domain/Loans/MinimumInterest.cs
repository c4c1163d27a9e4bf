namespace OverdueHelper.Domain.Loans;

/// <summary>Where the interest stands in a minimum payment.</summary>
public enum MinimumInterest
{
    /// <summary>Interest plus the larger of the floor and the share of the principal (EC examples 14 and 17).</summary>
    OnTop,

    /// <summary>The larger of the floor and the share of principal and interest together (EC example 15).</summary>
    Included,
}
