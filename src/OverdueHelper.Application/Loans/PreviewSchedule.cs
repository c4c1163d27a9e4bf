using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>Shows what would follow from a new schedule, so that nothing is saved unseen.</summary>
public sealed class PreviewSchedule(Desk desk) : IUseCase
{
    /// <summary>Works the entry out on the loan as it stands; saves nothing.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">The loan.</param>
    /// <param name="form">The entry.</param>
    /// <param name="entryId">The entry that it would put right; <see langword="null"/> for a new one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A refusal, beside its field, when the entry cannot be kept.</returns>
    public async Task<Outcome<SchedulePreview>> RunAsync(Guid caseId, Guid loanId, EntryForm form, Guid? entryId = null, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await EntryBook.OpenAsync(context, caseId, loanId, cancellationToken) is not { } book)
        {
            return new Outcome<SchedulePreview>.Missing();
        }

        var checks = new EntryChecks(book.Without(entryId, context.Today), context.Today);
        FieldError[] errors = [.. checks.Of(form, "")];
        if (errors.Length > 0)
        {
            return new Outcome<SchedulePreview>.Refused(errors);
        }

        var entry = LoanEntry.Enter(
            Guid.CreateVersion7(), book.Loan, form.Kind!.Value, form.On!.Value, book.NextSequence, form.AmountMinor, form.Note, checks.Terms(form), entryId, desk.Now, context.UserId);
        return book.Following(entry, context.Today) is { Count: > 0 } rows
            ? new Outcome<SchedulePreview>.Done(new SchedulePreview(rows))
            : new Outcome<SchedulePreview>.Refused([new FieldError(nameof(EntryForm.InstalmentMinor), LoansText.ErrorNeverRepays)]);
    }
}
