namespace OverdueHelper.Domain.Loans.Events;

/// <summary>What the contract says about interest on overdue amounts. It never compounds here.</summary>
/// <param name="Kind">How <paramref name="Value"/> is meant.</param>
/// <param name="Value">A fraction (0.05 is 5 %) for a fixed rate or a margin; the factor for a multiple.</param>
/// <param name="Base">What it runs on.</param>
/// <param name="DaysInYear">360 or 365: days of a year for the daily rate.</param>
/// <param name="GraceDays">Days after the due date that bear no default interest.</param>
public sealed record DefaultInterestRule(
    DefaultInterestKind Kind,
    decimal Value,
    DefaultInterestBase Base = DefaultInterestBase.OverduePrincipal,
    int DaysInYear = 365,
    int GraceDays = 0)
{
    /// <summary>The yearly rate that applies while the contract's rate is the given one.</summary>
    /// <param name="contractYearlyRate">A fraction: 0.12 is 12 %.</param>
    /// <returns>A fraction.</returns>
    public decimal YearlyRate(decimal contractYearlyRate) => Kind switch
    {
        DefaultInterestKind.Fixed => Value,
        DefaultInterestKind.Margin => contractYearlyRate + Value,
        DefaultInterestKind.Multiple => contractYearlyRate * Value,
    };
}
