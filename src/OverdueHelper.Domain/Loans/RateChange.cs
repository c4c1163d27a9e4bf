namespace OverdueHelper.Domain.Loans;

/// <summary>A change of the contract rate that is already agreed; a level instalment is solved again on the balance.</summary>
/// <param name="FromInstalment">The number of the first instalment whose interest is at the new rate; above 1.</param>
/// <param name="YearlyRate">Fraction: 0.12 is 12 %.</param>
public sealed record RateChange(int FromInstalment, decimal YearlyRate);
