namespace OverdueHelper.Domain.Loans;

/// <summary>Instalments at the start in which nothing is paid.</summary>
/// <param name="Instalments">How many; above 0 and fewer than the loan has.</param>
/// <param name="Interest">What becomes of their interest.</param>
public sealed record SchedulePause(int Instalments, PauseInterest Interest);
