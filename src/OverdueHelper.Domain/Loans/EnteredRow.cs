using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>One row of a schedule that a person typed or pasted from the bank's own.</summary>
/// <param name="DueOn">The contractual due date; each row later than the one before.</param>
/// <param name="Payment">Principal and interest together, for the interest to be computed; null when the two parts are given.</param>
/// <param name="Principal">The principal part as the bank shows it; null to compute it.</param>
/// <param name="Interest">The interest part as the bank shows it; null to compute it.</param>
public sealed record EnteredRow(DateOnly DueOn, Money? Payment = null, Money? Principal = null, Money? Interest = null);
