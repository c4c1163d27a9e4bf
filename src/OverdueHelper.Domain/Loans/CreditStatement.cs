using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>One statement of a credit line.</summary>
/// <param name="On">The day of the statement.</param>
/// <param name="Principal">What is drawn at the end of that day; negative when the borrower is in credit.</param>
/// <param name="Interest">The interest of the period.</param>
/// <param name="Minimum">What must be paid by <paramref name="DueOn"/>; nothing for an overdraft.</param>
/// <param name="DueOn">The minimum's due date.</param>
/// <param name="LimitPassedOn">The day from which the principal has stayed above the limit; null when it is within it.</param>
public sealed record CreditStatement(DateOnly On, Money Principal, Money Interest, Money Minimum, DateOnly DueOn, DateOnly? LimitPassedOn)
{
    /// <summary>The day the line is past due from, when nothing more was paid by the given day; null when it is not.</summary>
    /// <param name="paid">What was paid towards the minimum since the statement, by its due date.</param>
    /// <param name="today">The day asked about; the due date itself is not yet past due.</param>
    public DateOnly? OverdueFrom(Money paid, DateOnly today)
    {
        DateOnly? missed = paid < Minimum && today > DueOn ? DueOn : null;
        DateOnly? passed = LimitPassedOn is { } day && day <= today ? day : null;
        return missed is null || passed is null ? missed ?? passed : missed < passed ? missed : passed;
    }
}
