using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Application.Loans;

/// <summary>A bank's statement beside our own figures of its day.</summary>
/// <param name="Loan">The loan as it stands today.</param>
/// <param name="Said">What the statement says, as it was compared.</param>
/// <param name="Lines">Each figure; those the bank did not give included.</param>
/// <param name="Acceptable">The entry that takes the bank's word on what is overdue; <see langword="null"/> when there is none to make.</param>
public sealed record StatementReport(LoanView Loan, StatementForm Said, IReadOnlyList<StatementLine> Lines, LoanEvent? Acceptable)
{
    /// <summary>The day of the statement.</summary>
    public DateOnly On => Said.StatedOn!.Value;

    /// <summary>Made with the report: accepting it twice enters it once.</summary>
    public Guid EntryId { get; } = Guid.CreateVersion7();
}
