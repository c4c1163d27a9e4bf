using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>What is assumed about a plan that fails and a debt that is collected. Every value can be changed; none is known.</summary>
/// <remarks>
/// Shares are fractions: 0.3 is 30 %. The starting values and their weaknesses are in <see cref="CollectionsInputs"/>. No public figures
/// are good enough to predict one bank's result: they serve to find a break-even, never to say that a bank will agree.
/// </remarks>
public sealed record CollectionsAssumptions
{
    /// <summary>What the bank would try to collect today.</summary>
    public required Money Exposure { get; init; }

    /// <summary>The rate both ways are discounted at; the loan's effective rate. Fraction a year, nominal.</summary>
    public required decimal YearlyDiscountRate { get; init; }

    /// <summary>How likely the plan fails.</summary>
    public decimal FailureShare { get; init; } = CollectionsInputs.Of(CollectionsInput.FailureShare).Typical;

    /// <summary>Months of the plan that are paid before it fails.</summary>
    public int MonthsPaidBeforeFailure { get; init; } = (int)CollectionsInputs.Of(CollectionsInput.MonthsPaidBeforeFailure).Typical;

    /// <summary>How likely the loan comes right again without a plan.</summary>
    public decimal CureShare { get; init; } = CollectionsInputs.Of(CollectionsInput.CureShare).Typical;

    /// <summary>The share of a debt without security that collection brings in.</summary>
    public decimal RecoveryShare { get; init; } = CollectionsInputs.Of(CollectionsInput.RecoveryShare).Typical;

    /// <summary>What the security would fetch today; nothing for a loan without one.</summary>
    public Money? Collateral { get; init; }

    /// <summary>How much less a forced sale brings.</summary>
    public decimal CollateralHaircut { get; init; } = CollectionsInputs.Of(CollectionsInput.CollateralHaircut).Typical;

    /// <summary>What the sale costs.</summary>
    public Money? SaleCosts { get; init; }

    /// <summary>The collector's share of what comes in.</summary>
    public decimal AgencyFee { get; init; } = CollectionsInputs.Of(CollectionsInput.AgencyFee).Typical;

    /// <summary>Courts and lawyers.</summary>
    public Money? LegalCosts { get; init; }

    /// <summary>Months until what is collected comes in.</summary>
    public int RecoveryLagMonths { get; init; } = (int)CollectionsInputs.Of(CollectionsInput.RecoveryLagMonths).Typical;

    /// <summary>What a debt loses in collectable value for each month that collection starts later.</summary>
    public decimal MonthlyRecoveryDecay { get; init; }

    /// <summary>The inputs that a person typed in; the others are starting values.</summary>
    public IReadOnlySet<CollectionsInput> Entered { get; init; } = new HashSet<CollectionsInput>();

    /// <summary>Starting values for a loan: its own figures where they are known, the cited ranges where not.</summary>
    /// <param name="start">The loan as it stands today.</param>
    /// <param name="daysPastDue">Decides the share that comes right without a plan.</param>
    /// <param name="collateral">What the security would fetch; null without one.</param>
    /// <exception cref="ArgumentOutOfRangeException">Days past due are negative.</exception>
    public static CollectionsAssumptions StartingFor(PlanStart start, int daysPastDue, Money? collateral = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysPastDue);
        return new()
        {
            Exposure = start.Owed,
            YearlyDiscountRate = start.EffectiveYearlyRate,
            CureShare = CollectionsInputs.CureShareAfter(daysPastDue),
            Collateral = collateral,
            RecoveryLagMonths = collateral is null ? CollectionsInputs.LagUnsecured : CollectionsInputs.LagSecured,
        };
    }

    /// <summary>The inputs this loan's result rests on that nobody typed in. While any is left, the result is of our starting values.</summary>
    public IReadOnlyList<CollectionsInput> NotEntered() =>
        [.. CollectionsInputs.All.Select(row => row.Input).Where(input => Matters(input) && !Entered.Contains(input))];

    /// <summary>The value of an input as a number: a share, months, or a rate a year.</summary>
    public decimal Value(CollectionsInput input) => input switch
    {
        CollectionsInput.DiscountRate => YearlyDiscountRate,
        CollectionsInput.FailureShare => FailureShare,
        CollectionsInput.MonthsPaidBeforeFailure => MonthsPaidBeforeFailure,
        CollectionsInput.CureShare => CureShare,
        CollectionsInput.RecoveryShare => RecoveryShare,
        CollectionsInput.CollateralHaircut => CollateralHaircut,
        CollectionsInput.AgencyFee => AgencyFee,
        CollectionsInput.RecoveryLagMonths => RecoveryLagMonths,
    };

    /// <summary>The same assumptions with one input changed; <see cref="Entered"/> stays as it is.</summary>
    /// <param name="input">Which one.</param>
    /// <param name="value">A share, whole months, or a rate a year.</param>
    public CollectionsAssumptions With(CollectionsInput input, decimal value) => input switch
    {
        CollectionsInput.DiscountRate => this with { YearlyDiscountRate = value },
        CollectionsInput.FailureShare => this with { FailureShare = value },
        CollectionsInput.MonthsPaidBeforeFailure => this with { MonthsPaidBeforeFailure = (int)value },
        CollectionsInput.CureShare => this with { CureShare = value },
        CollectionsInput.RecoveryShare => this with { RecoveryShare = value },
        CollectionsInput.CollateralHaircut => this with { CollateralHaircut = value },
        CollectionsInput.AgencyFee => this with { AgencyFee = value },
        CollectionsInput.RecoveryLagMonths => this with { RecoveryLagMonths = (int)value },
    };

    internal bool Matters(CollectionsInput input) => input != CollectionsInput.CollateralHaircut || Collateral is { Minor: > 0 };

    internal CollectionsAssumptions Checked()
    {
        var shares = (decimal[])[FailureShare, CureShare, RecoveryShare, CollateralHaircut, AgencyFee, MonthlyRecoveryDecay];
        return shares.All(share => share is >= 0 and <= 1) && YearlyDiscountRate >= 0 && MonthsPaidBeforeFailure >= 0 && RecoveryLagMonths >= 0
            ? this
            : throw new InvalidOperationException("A share lies outside 0 to 1, or a time or rate is negative.");
    }
}
