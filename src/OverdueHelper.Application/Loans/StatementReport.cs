using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Application.Loans;

/// <summary>A bank's statement beside our own figures of its day.</summary>
/// <param name="Loan">The loan as it stands today.</param>
/// <param name="On">The day of the statement.</param>
/// <param name="Lines">Each figure; those the bank did not give included.</param>
/// <param name="Acceptable">The entry that takes the bank's word on what is overdue; <see langword="null"/> when there is none to make.</param>
public sealed record StatementReport(LoanView Loan, DateOnly On, IReadOnlyList<StatementLine> Lines, LoanEvent? Acceptable)
{
    /// <summary>Made with the report: accepting it twice enters it once.</summary>
    public Guid EntryId { get; } = Guid.CreateVersion7();
}
