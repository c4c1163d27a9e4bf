using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Documents.Loans;

/// <summary>One loan as it went: what its annex to a plan is made of.</summary>
/// <param name="Loan">The loan.</param>
/// <param name="Line">How each instalment went, the stages and the dates to come.</param>
/// <param name="Balance">What was owed over time, on every due date.</param>
/// <param name="Contacts">The days of contact with this lender.</param>
/// <param name="Proposals">The days on which a plan was handed over.</param>
public sealed record LoanHistory(
    Loan Loan, LoanTimeline Line, IReadOnlyList<BalancePoint> Balance, IReadOnlyList<DateOnly> Contacts, IReadOnlyList<DateOnly> Proposals);
