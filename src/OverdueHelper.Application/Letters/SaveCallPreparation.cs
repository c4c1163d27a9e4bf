using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Letters;

/// <summary>Reads and saves what a person wants to say in a call about one loan.</summary>
public sealed class SaveCallPreparation(Desk desk) : IUseCase
{
    /// <summary>The form filled with what was written before.</summary>
    /// <returns><see langword="null"/> when the loan is not this reader's.</returns>
    public async Task<CallPreparationForm?> LoadAsync(Guid caseId, Guid loanId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var found = await context.Set<Loan>().Where(loan => loan.Id == loanId && loan.CaseId == caseId)
            .Select(loan => new { Row = context.Set<CallPreparation>().SingleOrDefault(row => row.LoanId == loan.Id) })
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : Form(found.Row ?? CallPreparation.For(caseId, loanId));
    }

    /// <summary>Checks and saves the form.</summary>
    public async Task<Outcome<CallPreparationForm>> RunAsync(CallPreparationForm form, CancellationToken cancellationToken = default)
    {
        FieldError[] errors = [.. TooLong(nameof(form.Ends), form.Ends), .. TooLong(nameof(form.Fallback), form.Fallback)];
        if (errors.Length > 0)
        {
            return new Outcome<CallPreparationForm>.Refused(errors);
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var isMine = await context.WritableCase(form.CaseId).AnyAsync(file => context.Set<Loan>().Any(loan => loan.Id == form.LoanId && loan.CaseId == file.Id), cancellationToken);
        if (!isMine)
        {
            return new Outcome<CallPreparationForm>.Missing();
        }

        var row = await context.Set<CallPreparation>().SingleOrDefaultAsync(row => row.LoanId == form.LoanId, cancellationToken);
        if (row is null)
        {
            row = CallPreparation.For(form.CaseId, form.LoanId);
            context.Add(row);
        }
        else
        {
            context.Expect(row, form.Version);
        }

        (row.Ends, row.Fallback) = (form.Ends.Trim(), form.Fallback.Trim());
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<CallPreparationForm>.Done(Form(row)) : new Outcome<CallPreparationForm>.Stale();
    }

    private static IEnumerable<FieldError> TooLong(string field, string text) => text.Length <= CallPreparation.TextLength
        ? []
        : [new FieldError(field, string.Format(CultureInfo.CurrentCulture, ContactsText.ErrorTooLong, CallPreparation.TextLength))];

    private static CallPreparationForm Form(CallPreparation row) =>
        new() { CaseId = row.CaseId, LoanId = row.LoanId, Version = row.Version, Ends = row.Ends, Fallback = row.Fallback };
}
