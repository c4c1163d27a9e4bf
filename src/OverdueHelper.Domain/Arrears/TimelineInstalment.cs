using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>One instalment on the picture of a loan.</summary>
/// <param name="Number">1 for the first instalment.</param>
/// <param name="DueOn">The day it falls due.</param>
/// <param name="Amount">Principal and interest it asks for.</param>
/// <param name="Unpaid">What is unpaid of it, charges included.</param>
/// <param name="Mark">How it went.</param>
/// <param name="PaidOn">The day principal and interest were settled; null while they are not.</param>
/// <param name="DaysLate">Days from the due date, adjusted where the contract rolls it, to the day of payment, or to today while it is unpaid; 0 when in time.</param>
public sealed record TimelineInstalment(
    int Number, DateOnly DueOn, Money Amount, Money Unpaid, InstalmentMark Mark, DateOnly? PaidOn, int DaysLate);
