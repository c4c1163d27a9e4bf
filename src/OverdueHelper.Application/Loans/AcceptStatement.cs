using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Application.Loans;

/// <summary>Takes the bank's word on what is overdue: enters the difference with the day of the statement.</summary>
public sealed class AcceptStatement(Desk desk) : IUseCase
{
    /// <summary>Works the difference out anew and enters it: a fee for what the bank asks more, a waiver for what it asks less.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">The loan.</param>
    /// <param name="entryId">Made with the report, so that a repeated press enters it once.</param>
    /// <param name="said">What the statement says, as it was compared: <see cref="StatementReport.Said"/>.</param>
    /// <param name="note">The remark beside the entry, in the reader's words.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The comparison after the entry; refused when there is nothing to enter.</returns>
    public async Task<Outcome<StatementReport>> RunAsync(
        Guid caseId, Guid loanId, Guid entryId, StatementForm said, string note, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var loan = await context.Set<Loan>().SingleOrDefaultAsync(loan => loan.Id == loanId && loan.CaseId == caseId && loan.RemovedAt == null, cancellationToken);
        if (loan is null)
        {
            return new Outcome<StatementReport>.Missing();
        }

        if (await context.LoanOfAsync(caseId, loanId, cancellationToken) is not { Account.Schedule: not null } view)
        {
            return new Outcome<StatementReport>.Missing();
        }

        var errors = CheckStatement.Errors(said, loan, view.Account.Beginning?.Entry.On, context.Today);
        if (errors.Count > 0)
        {
            return new Outcome<StatementReport>.Refused(errors);
        }

        if (view.Account.Entries.Any(entry => entry.Id == entryId))
        {
            return new Outcome<StatementReport>.Done(CheckStatement.Report(view, said));
        }

        if (CheckStatement.Report(view, said).Acceptable is not { } accepted)
        {
            return new Outcome<StatementReport>.Refused([new FieldError("", LoansText.ErrorNothingToAccept)]);
        }

        var (kind, amount) = accepted switch
        {
            LoanEvent.Charge charge => (LoanEntryKind.Fee, charge.Amount),
            LoanEvent.Waiver { Component: PaymentComponent.Penalty } waiver => (LoanEntryKind.PenaltyWaiver, waiver.Amount),
            LoanEvent.Waiver waiver => (LoanEntryKind.FeeWaiver, waiver.Amount),
            _ => throw new InvalidOperationException("A statement is accepted by a charge or a waiver."),
        };
        var text = note.Length <= LoanEntry.NoteLength ? note : note[..LoanEntry.NoteLength];
        var sequence = view.Account.Log.SelectMany(matter => matter.Before.Prepend(matter.Now)).Select(entry => entry.Sequence).DefaultIfEmpty(0).Max() + 1;
        context.Add(LoanEntry.Enter(entryId, loan, kind, accepted.On, sequence, amount.Minor, text, null, null, desk.Now, context.UserId));
        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<StatementReport>.Done(CheckStatement.Report((await context.LoanOfAsync(caseId, loanId, cancellationToken))!, said))
            : new Outcome<StatementReport>.Stale();
    }
}
