namespace OverdueHelper.Domain.Loans.Events;

/// <summary>The orders of spreading a payment that contracts and laws name, to choose from; each is a rule in <see cref="AllocationRule"/>.</summary>
public enum AllocationPreset
{
    /// <inheritdoc cref="AllocationRule.Standard"/>
    Standard,

    /// <inheritdoc cref="AllocationRule.InterestFirst"/>
    InterestFirst,

    /// <inheritdoc cref="AllocationRule.AllInterestFirst"/>
    AllInterestFirst,

    /// <inheritdoc cref="AllocationRule.PrincipalFirst"/>
    PrincipalFirst,

    /// <inheritdoc cref="AllocationRule.CostsInterestPrincipal"/>
    CostsInterestPrincipal,

    /// <inheritdoc cref="AllocationRule.GermanConsumerInDefault"/>
    GermanConsumerInDefault,

    /// <inheritdoc cref="AllocationRule.CurrentInstalmentFirst"/>
    CurrentInstalmentFirst,

    /// <summary>An order of the loan's own: <see cref="Loan.CustomOrder"/>.</summary>
    Custom,
}
