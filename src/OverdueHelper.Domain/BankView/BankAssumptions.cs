using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>What a person entered about the bank's side of one loan. What is not entered stays a starting value and is said to be one.</summary>
/// <remarks>Shares and rates are fractions; amounts are minor units of the loan's currency.</remarks>
public sealed class BankAssumptions : ICaseRow, IVersioned
{
    /// <summary>The longest time that can be entered, in months.</summary>
    public const int MostMonths = 240;

    private BankAssumptions()
    {
    }

    /// <summary>The loan.</summary>
    public Guid LoanId { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <inheritdoc cref="PresentValueTest.Threshold"/>
    public decimal? Threshold { get; set; }

    /// <inheritdoc cref="CollectionsAssumptions.YearlyDiscountRate"/>
    public decimal? YearlyDiscountRate { get; set; }

    /// <inheritdoc cref="CollectionsAssumptions.FailureShare"/>
    public decimal? FailureShare { get; set; }

    /// <inheritdoc cref="CollectionsAssumptions.MonthsPaidBeforeFailure"/>
    public int? MonthsPaidBeforeFailure { get; set; }

    /// <inheritdoc cref="CollectionsAssumptions.CureShare"/>
    public decimal? CureShare { get; set; }

    /// <inheritdoc cref="CollectionsAssumptions.RecoveryShare"/>
    public decimal? RecoveryShare { get; set; }

    /// <summary>What the security would fetch today; <see langword="null"/> or 0 without one.</summary>
    public long? CollateralMinor { get; set; }

    /// <inheritdoc cref="CollectionsAssumptions.CollateralHaircut"/>
    public decimal? CollateralHaircut { get; set; }

    /// <inheritdoc cref="CollectionsAssumptions.SaleCosts"/>
    public long? SaleCostsMinor { get; set; }

    /// <inheritdoc cref="CollectionsAssumptions.AgencyFee"/>
    public decimal? AgencyFee { get; set; }

    /// <inheritdoc cref="CollectionsAssumptions.LegalCosts"/>
    public long? LegalCostsMinor { get; set; }

    /// <inheritdoc cref="CollectionsAssumptions.RecoveryLagMonths"/>
    public int? RecoveryLagMonths { get; set; }

    /// <inheritdoc cref="CollectionsAssumptions.MonthlyRecoveryDecay"/>
    public decimal? MonthlyRecoveryDecay { get; set; }

    /// <summary>Whether results of starting values are left out.</summary>
    public bool OnlyEntered { get; set; }

    /// <summary>Whether the tests are an annex of the plan; <see langword="null"/> for our default: only while neither test is negative.</summary>
    public bool? InPlan { get; set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>A loan's assumptions, nothing entered yet.</summary>
    /// <param name="loan">The loan.</param>
    public static BankAssumptions For(Loan loan) => new() { LoanId = loan.Id, CaseId = loan.CaseId };

    /// <summary>What the test against collections assumes: what was entered, and starting values for the rest.</summary>
    /// <param name="start">The loan as it stands today.</param>
    /// <param name="daysPastDue">Decides the starting share that comes right without a plan; the general one when not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">Days past due are negative.</exception>
    public CollectionsAssumptions On(PlanStart start, int? daysPastDue)
    {
        var collateral = Amount(CollateralMinor, start.Currency);
        var assumed = CollectionsAssumptions.StartingFor(start, daysPastDue ?? 0, collateral is { Minor: > 0 } ? collateral : null);
        var general = daysPastDue is null ? CollectionsInputs.Of(CollectionsInput.CureShare).Typical : assumed.CureShare;
        assumed = assumed with
        {
            CureShare = general,
            SaleCosts = Amount(SaleCostsMinor, start.Currency),
            LegalCosts = Amount(LegalCostsMinor, start.Currency),
            MonthlyRecoveryDecay = MonthlyRecoveryDecay ?? 0,
            Entered = CollectionsInputs.All.Select(row => row.Input).Where(input => Entered(input) is not null).ToHashSet(),
        };
        return CollectionsInputs.All.Aggregate(assumed, (all, row) => Entered(row.Input) is { } value ? all.With(row.Input, value) : all);
    }

    /// <summary>What was entered for an input; <see langword="null"/> while it is a starting value.</summary>
    /// <param name="input">Which one.</param>
    public decimal? Entered(CollectionsInput input) => input switch
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

    private static Money? Amount(long? minor, Currency currency) => minor is { } amount ? new Money(amount, currency) : null;
}
