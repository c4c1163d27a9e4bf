using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>Puts an entry of a loan's log right, or says that it should never have been made. What stood before stays on record.</summary>
public sealed class CorrectEntry(Desk desk) : IUseCase
{
    /// <summary>Enters the correction.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">The loan.</param>
    /// <param name="entryId">The first entry of the matter, corrected before or not.</param>
    /// <param name="form">What is right; its identity makes a repeated submit one correction.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The loan as it stands with the correction.</returns>
    public async Task<Outcome<LoanView>> RunAsync(Guid caseId, Guid loanId, Guid entryId, EntryForm form, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await EntryBook.OpenAsync(context, caseId, loanId, cancellationToken) is not { } book || Last(book, entryId) is null)
        {
            return new Outcome<LoanView>.Missing();
        }

        var checks = new EntryChecks(book.Without(entryId, context.Today), context.Today);
        FieldError[] errors = [.. checks.Of(form, "")];
        if (errors.Length > 0)
        {
            return new Outcome<LoanView>.Refused(errors);
        }

        if (book.Rows.All(row => row.Id != form.Id))
        {
            var right = LoanEntry.Enter(
                form.Id, book.Loan, form.Kind!.Value, form.On!.Value, book.NextSequence, form.AmountMinor, form.Note, checks.Terms(form), entryId, desk.Now, context.UserId);
            if (!book.Repays([right], context.Today, form.SeenLastMinor))
            {
                return new Outcome<LoanView>.Refused([new FieldError(nameof(EntryForm.InstalmentMinor), LoansText.ErrorNeverRepays)]);
            }

            context.Add(right);
        }

        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<LoanView>.Done((await context.LoanOfAsync(caseId, loanId, cancellationToken))!)
            : new Outcome<LoanView>.Stale();
    }

    /// <summary>Says that an entry should never have been made.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">The loan.</param>
    /// <param name="entryId">The first entry of the matter.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The form with which it can be entered again as it was.</returns>
    public async Task<Outcome<(LoanView Loan, EntryForm Before)>> WithdrawAsync(Guid caseId, Guid loanId, Guid entryId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await EntryBook.OpenAsync(context, caseId, loanId, cancellationToken) is not { } book || Last(book, entryId) is not { } last)
        {
            return new Outcome<(LoanView, EntryForm)>.Missing();
        }

        // Entered again as it was, its last payment has been seen.
        var before = EntryForm.Of(last);
        before.SeenLastMinor = LoanEntry.ChangesSchedule(last.Kind) && book.Following(last, context.Today) is [.., { Total: var seen }] ? seen.Minor : null;
        if (last.Kind is not LoanEntryKind.Withdrawn)
        {
            context.Add(LoanEntry.Enter(
                Guid.CreateVersion7(), book.Loan, LoanEntryKind.Withdrawn, last.On, book.NextSequence, null, "", null, entryId, desk.Now, context.UserId));
        }

        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<(LoanView, EntryForm)>.Done(((await context.LoanOfAsync(caseId, loanId, cancellationToken))!, before))
            : new Outcome<(LoanView, EntryForm)>.Stale();
    }

    private static LoanEntry? Last(EntryBook book, Guid entryId) =>
        book.Rows.Where(row => (row.CorrectsId ?? row.Id) == entryId).MaxBy(row => row.Sequence);
}
