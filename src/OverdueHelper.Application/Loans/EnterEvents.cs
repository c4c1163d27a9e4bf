using System.Globalization;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>Enters payments, charges, waivers and agreed changes in a loan's log: one, or many that were pasted.</summary>
public sealed class EnterEvents(Desk desk) : IUseCase
{
    /// <summary>The most entries a loan can have; more is a mistake in what was pasted.</summary>
    public const int MostEntries = 5000;

    /// <summary>Checks all entries and saves all or none.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">The loan.</param>
    /// <param name="forms">The entries, in the order in which they were typed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The loan as it stands with the new entries. With several entries an error names its line, counted from 1: <c>Lines[2].On</c>.</returns>
    public async Task<Outcome<LoanView>> RunAsync(Guid caseId, Guid loanId, IReadOnlyList<EntryForm> forms, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await EntryBook.OpenAsync(context, caseId, loanId, cancellationToken) is not { } book)
        {
            return new Outcome<LoanView>.Missing();
        }

        var checks = new EntryChecks(book.Without(null, context.Today), context.Today);
        List<FieldError> errors = [.. forms.SelectMany((form, line) =>
            checks.Of(form, forms.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"Lines[{line + 1}].")))];
        if (book.Rows.Count + forms.Count > MostEntries)
        {
            errors.Add(new FieldError("", string.Format(CultureInfo.CurrentCulture, LoansText.ErrorTooManyEntries, MostEntries)));
        }

        if (errors.Count > 0)
        {
            return new Outcome<LoanView>.Refused(errors);
        }

        var ids = book.Rows.Select(entry => entry.Id).ToHashSet();
        var sequence = book.NextSequence;
        LoanEntry[] added = [.. forms.Where(form => !ids.Contains(form.Id)).Select(form => LoanEntry.Enter(
            form.Id, book.Loan, form.Kind!.Value, form.On!.Value, sequence++, form.AmountMinor, form.Note, checks.Terms(form), null, desk.Now, context.UserId))];
        if (!book.Repays(added, context.Today, forms.FirstOrDefault(form => form.SeenLastMinor is not null)?.SeenLastMinor))
        {
            return new Outcome<LoanView>.Refused([new FieldError(nameof(EntryForm.InstalmentMinor), LoansText.ErrorNeverRepays)]);
        }

        context.AddRange(added);
        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<LoanView>.Done((await context.LoanOfAsync(caseId, loanId, cancellationToken))!)
            : new Outcome<LoanView>.Stale();
    }
}
