using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>A loan known only from what the bank says. Whatever is null is not known, and stays so: it is never taken as zero.</summary>
/// <param name="Currency">The loan's currency.</param>
/// <param name="AsOf">The day the bank's figures are of.</param>
/// <param name="Balance">Principal outstanding, the overdue part included.</param>
/// <param name="Instalment">What each instalment asks for.</param>
/// <param name="AmountOverdue">What the bank says is overdue; zero when it says that nothing is.</param>
/// <param name="OverdueSince">The oldest unpaid due date.</param>
/// <param name="YearlyRate">The interest rate as a fraction: 0.12 is 12 %.</param>
/// <param name="LastDueOn">The day the loan is to be repaid.</param>
public sealed record BankFigures(
    Currency Currency,
    DateOnly AsOf,
    Money? Balance = null,
    Money? Instalment = null,
    Money? AmountOverdue = null,
    DateOnly? OverdueSince = null,
    decimal? YearlyRate = null,
    DateOnly? LastDueOn = null);
