namespace OverdueHelper.Domain.Cases;

/// <summary>What the task list needs to know of one loan.</summary>
/// <param name="LoanId">The loan.</param>
/// <param name="Unknowns">How many figures are not known yet.</param>
/// <param name="CanChoose">Whether enough is known to compute what can be asked for.</param>
/// <param name="HasChosen">Whether a request is chosen.</param>
/// <param name="IsUpToDate">Whether nothing is overdue: then nothing need be found out or asked for.</param>
public sealed record LoanFacts(Guid LoanId, int Unknowns, bool CanChoose, bool HasChosen, bool IsUpToDate = false);
