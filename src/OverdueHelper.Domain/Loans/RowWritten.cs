namespace OverdueHelper.Domain.Loans;

/// <summary>An instalment that a change wrote, with what its amounts are made of: a later change in the same period goes on from there. Amounts in the smallest unit.</summary>
/// <param name="Row">The instalment.</param>
/// <param name="Start">The day its period began.</param>
/// <param name="Since">The day from which its interest was counted anew.</param>
/// <param name="Before">The part of its interest that is of the days before <paramref name="Since"/>; below zero where more was paid ahead.</param>
/// <param name="Carried">The part of its interest that is of another time, bears none and stays with it: a share of overdue interest that was spread.</param>
/// <param name="Deferred">The part of its interest that a pause before it put off.</param>
/// <param name="Resting">Interest of its period that a pause puts off or adds to the loan; nothing where it is not paused, or free.</param>
/// <param name="Pause">What becomes of its interest, where it is paused; else null.</param>
internal sealed record RowWritten(
    Instalment Row, DateOnly Start, DateOnly Since, long Before, long Carried, long Deferred, long Resting, PauseInterest? Pause);
