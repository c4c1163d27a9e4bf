using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.BankView;

/// <summary>What a person enters about the bank's side of one loan, as the page holds it. Empty is the starting value.</summary>
public sealed class BankViewForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The loan.</summary>
    public required Guid LoanId { get; init; }

    /// <summary>The count of saves the form was filled from.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="BankAssumptions.Threshold"/>
    public decimal? Threshold { get; set; }

    /// <inheritdoc cref="BankAssumptions.YearlyDiscountRate"/>
    public decimal? YearlyDiscountRate { get; set; }

    /// <inheritdoc cref="BankAssumptions.FailureShare"/>
    public decimal? FailureShare { get; set; }

    /// <inheritdoc cref="BankAssumptions.MonthsPaidBeforeFailure"/>
    public int? MonthsPaidBeforeFailure { get; set; }

    /// <inheritdoc cref="BankAssumptions.CureShare"/>
    public decimal? CureShare { get; set; }

    /// <inheritdoc cref="BankAssumptions.RecoveryShare"/>
    public decimal? RecoveryShare { get; set; }

    /// <inheritdoc cref="BankAssumptions.CollateralMinor"/>
    public long? CollateralMinor { get; set; }

    /// <inheritdoc cref="BankAssumptions.CollateralHaircut"/>
    public decimal? CollateralHaircut { get; set; }

    /// <inheritdoc cref="BankAssumptions.SaleCostsMinor"/>
    public long? SaleCostsMinor { get; set; }

    /// <inheritdoc cref="BankAssumptions.AgencyFee"/>
    public decimal? AgencyFee { get; set; }

    /// <inheritdoc cref="BankAssumptions.LegalCostsMinor"/>
    public long? LegalCostsMinor { get; set; }

    /// <inheritdoc cref="BankAssumptions.RecoveryLagMonths"/>
    public int? RecoveryLagMonths { get; set; }

    /// <inheritdoc cref="BankAssumptions.MonthlyRecoveryDecay"/>
    public decimal? MonthlyRecoveryDecay { get; set; }

    /// <inheritdoc cref="BankAssumptions.OnlyEntered"/>
    public bool OnlyEntered { get; set; }

    /// <inheritdoc cref="BankAssumptions.InPlan"/>
    public bool? InPlan { get; set; }

    internal static BankViewForm From(Loan loan, BankAssumptions? row) => new()
    {
        CaseId = loan.CaseId,
        LoanId = loan.Id,
        Version = row?.Version ?? 0,
        Threshold = row?.Threshold,
        YearlyDiscountRate = row?.YearlyDiscountRate,
        FailureShare = row?.FailureShare,
        MonthsPaidBeforeFailure = row?.MonthsPaidBeforeFailure,
        CureShare = row?.CureShare,
        RecoveryShare = row?.RecoveryShare,
        CollateralMinor = row?.CollateralMinor,
        CollateralHaircut = row?.CollateralHaircut,
        SaleCostsMinor = row?.SaleCostsMinor,
        AgencyFee = row?.AgencyFee,
        LegalCostsMinor = row?.LegalCostsMinor,
        RecoveryLagMonths = row?.RecoveryLagMonths,
        MonthlyRecoveryDecay = row?.MonthlyRecoveryDecay,
        OnlyEntered = row?.OnlyEntered ?? false,
        InPlan = row?.InPlan,
    };

    /// <summary>Writes what was typed into a row.</summary>
    internal void FillInto(BankAssumptions row)
    {
        (row.Threshold, row.YearlyDiscountRate, row.FailureShare, row.MonthsPaidBeforeFailure) = (Threshold, YearlyDiscountRate, FailureShare, MonthsPaidBeforeFailure);
        (row.CureShare, row.RecoveryShare, row.CollateralMinor, row.CollateralHaircut) = (CureShare, RecoveryShare, CollateralMinor, CollateralHaircut);
        (row.SaleCostsMinor, row.AgencyFee, row.LegalCostsMinor, row.RecoveryLagMonths) = (SaleCostsMinor, AgencyFee, LegalCostsMinor, RecoveryLagMonths);
        (row.MonthlyRecoveryDecay, row.OnlyEntered, row.InPlan) = (MonthlyRecoveryDecay, OnlyEntered, InPlan);
    }
}
