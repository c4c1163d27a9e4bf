using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Documents.Letters;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Letters;

/// <summary>Prepares a call about one loan: the sheet with live figures, to be read, printed, or kept open.</summary>
public sealed class PrepareCall(Desk desk) : IUseCase
{
    /// <summary>The sheet of today.</summary>
    /// <returns><see langword="null"/> when the case or the loan is not this reader's.</returns>
    public async Task<Document?> RunAsync(Guid caseId, Guid loanId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.LoanOfAsync(caseId, loanId, cancellationToken) is not { } loan)
        {
            return null;
        }

        var file = await context.Cases
            .Where(file => file.Id == caseId)
            .Select(file => new
            {
                file.Country,
                Borrower = context.Set<Borrower>().SingleOrDefault(row => row.CaseId == file.Id),
                Safeguards = context.Set<Safeguards>().SingleOrDefault(row => row.CaseId == file.Id),
            })
            .AsNoTracking()
            .SingleAsync(cancellationToken);

        // A contact that names no loan is about all of them.
        var last = await context.Timeline(caseId)
            .Where(entry => context.Set<ContactThread>().Any(thread => thread.Id == entry.ThreadId && (thread.LenderId == loan.LenderId || thread.LenderId == null)))
            .AsNoTracking()
            .FirstOrDefaultAsync(cancellationToken);
        var step = last is null ? null : (await context.Set<ContactThread>().AsNoTracking().SingleAsync(thread => thread.Id == last.ThreadId, cancellationToken)).Step;
        var facts = new CallSheetFacts(
            context.Today,
            LetterReference.Of(loanId),
            loan.LenderName,
            loan.Account.Loan.ReferenceEnding,
            loan.Standing,
            loan.Clock,
            file.Borrower,
            last,
            step,
            Acknowledgement.IsAsked(file.Safeguards, context.Today, file.Country));
        return CallSheet.Compose(facts, CultureInfo.CurrentCulture.Name);
    }
}
