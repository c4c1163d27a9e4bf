using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>Enters payments, charges and waivers in a loan's log: one, or many that were pasted.</summary>
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
        var loan = await context.Set<Loan>().SingleOrDefaultAsync(loan => loan.Id == loanId && loan.CaseId == caseId && loan.RemovedAt == null, cancellationToken);
        if (loan is null)
        {
            return new Outcome<LoanView>.Missing();
        }

        var known = await context.Set<LoanEntry>()
            .Where(entry => entry.LoanId == loanId)
            .Select(entry => new { entry.Id, entry.Sequence })
            .ToListAsync(cancellationToken);
        var errors = Errors(forms, loan, context.Today);
        if (known.Count + forms.Count > MostEntries)
        {
            errors.Add(new FieldError("", string.Format(CultureInfo.CurrentCulture, LoansText.ErrorTooManyEntries, MostEntries)));
        }

        if (errors.Count > 0)
        {
            return new Outcome<LoanView>.Refused(errors);
        }

        var sequence = known.Count == 0 ? 0 : known.Max(entry => entry.Sequence);
        var ids = known.Select(entry => entry.Id).ToHashSet();
        foreach (var form in forms.Where(form => !ids.Contains(form.Id)))
        {
            context.Add(LoanEntry.Enter(form.Id, loan, form.Kind!.Value, form.On!.Value, ++sequence, form.AmountMinor!.Value, form.Note));
        }

        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<LoanView>.Done((await context.LoanOfAsync(caseId, loanId, cancellationToken))!)
            : new Outcome<LoanView>.Stale();
    }

    private static List<FieldError> Errors(IReadOnlyList<EntryForm> forms, Loan loan, DateOnly today)
    {
        List<FieldError> errors = [];
        for (var line = 0; line < forms.Count; line++)
        {
            var form = forms[line];
            var place = forms.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"Lines[{line + 1}].");
            void Refuse(bool wrong, string field, string message)
            {
                if (wrong)
                {
                    errors.Add(new FieldError(place + field, message));
                }
            }

            var start = loan.DrawnOn ?? loan.FirstDueOn?.AddYears(-1);
            Refuse(form.Kind is null, nameof(EntryForm.Kind), LoansText.ErrorChooseEntry);
            Refuse(form.On is null, nameof(EntryForm.On), LoansText.ErrorEnterDay);
            Refuse(form.On > today, nameof(EntryForm.On), LoansText.ErrorFuture);
            Refuse(form.On < start || form.On < new DateOnly(1950, 1, 1), nameof(EntryForm.On), LoansText.ErrorBeforeLoan);
            Refuse(form.AmountMinor is null, nameof(EntryForm.AmountMinor), LoansText.ErrorEnterAmount);
            Refuse(form.AmountMinor is <= 0 or > LoanTerms.MaxAdvanceMinor, nameof(EntryForm.AmountMinor), LoansText.ErrorAboveZero);
            Refuse(form.Note.Length > LoanEntry.NoteLength, nameof(EntryForm.Note), string.Format(CultureInfo.CurrentCulture, LoansText.ErrorTooLong, LoanEntry.NoteLength));
        }

        return errors;
    }
}
