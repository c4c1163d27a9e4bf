using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>One step of a stepped loan.</summary>
/// <param name="FromInstalment">The number of the first instalment of the step; the first step starts at 1.</param>
/// <param name="Payment">Principal and interest of each instalment; null to solve it so that the loan is repaid.</param>
public sealed record PaymentStep(int FromInstalment, Money? Payment);
