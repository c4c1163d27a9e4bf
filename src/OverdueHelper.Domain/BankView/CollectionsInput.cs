namespace OverdueHelper.Domain.BankView;

/// <summary>An assumption of the test against collections.</summary>
public enum CollectionsInput
{
    /// <summary>The rate both ways are discounted at, a year.</summary>
    DiscountRate,

    /// <summary>How likely the plan fails.</summary>
    FailureShare,

    /// <summary>Months paid before it fails.</summary>
    MonthsPaidBeforeFailure,

    /// <summary>How likely the loan comes right without a plan.</summary>
    CureShare,

    /// <summary>The share of an unsecured debt that collection brings in.</summary>
    RecoveryShare,

    /// <summary>How much less a forced sale of the security brings.</summary>
    CollateralHaircut,

    /// <summary>The collector's share of what comes in.</summary>
    AgencyFee,

    /// <summary>Months until what is collected comes in.</summary>
    RecoveryLagMonths,
}
