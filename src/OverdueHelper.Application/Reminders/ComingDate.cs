using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Reminders;

/// <summary>A day to remember, for the home page.</summary>
/// <param name="Kind">Why it matters.</param>
/// <param name="On">The day; for a step it may have passed.</param>
/// <param name="LoanId">The loan, of a payment or a stage.</param>
/// <param name="Step">The matter whose step is due.</param>
public sealed record ComingDate(ComingKind Kind, DateOnly On, Guid? LoanId = null, ThreadRow? Step = null)
{
    /// <summary>What is to be paid; <see langword="null"/> where the day has no amount of its own.</summary>
    public Money? Amount { get; init; }

    /// <summary>What was promised.</summary>
    public PromiseRow? Promise { get; init; }
}
