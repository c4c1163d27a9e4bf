using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Puts a contact right. What stood before stays, with who changed it and when.</summary>
public sealed class CorrectContact(Desk desk, ICurrentUser user, IValidator<LogContactForm> validator) : IUseCase
{
    /// <summary>The form filled with what stands there now.</summary>
    /// <returns><see langword="null"/> when the contact is not there, not this reader's, or not the newest version.</returns>
    public async Task<LogContactForm?> LoadAsync(Guid caseId, Guid entryId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var row = await context.Rows(context.Timeline(caseId).Where(entry => entry.Id == entryId)).SingleOrDefaultAsync(cancellationToken);
        return row is null ? null : ContactEntries.Correction(row);
    }

    /// <summary>Saves the correction; the matter and its next step stay as they are.</summary>
    /// <returns><c>Stale</c> when it was corrected elsewhere in the meantime.</returns>
    /// <exception cref="ArgumentException">The form is not a correction.</exception>
    public async Task<Outcome<ContactRow>> RunAsync(LogContactForm form, CancellationToken cancellationToken = default)
    {
        if (form.CorrectsId is not { } before)
        {
            throw new ArgumentException("The form corrects nothing.", nameof(form));
        }

        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<ContactRow>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var known = await context.WritableCase(form.CaseId)
            .Select(file => new
            {
                file.Country,
                Safeguards = context.Set<Safeguards>().SingleOrDefault(row => row.CaseId == file.Id),
                Before = context.Set<ContactEntry>().Where(entry => entry.Id == before && entry.CaseId == file.Id)
                    .Select(entry => new { entry.ThreadId, FirstId = entry.OriginalId ?? entry.Id }).FirstOrDefault(),
                Loans = context.Set<Domain.Loans.Loan>().Count(loan => loan.CaseId == file.Id && form.LoanIds.Contains(loan.Id)),
                By = context.Set<ContactEntry>().Where(entry => entry.CorrectsId == before).Select(entry => (Guid?)entry.Id).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (known?.Before is not { } corrected || known.Loans != form.LoanIds.Distinct().Count())
        {
            return new Outcome<ContactRow>.Missing();
        }

        if (known.By is { } by && by != form.Id)
        {
            return new Outcome<ContactRow>.Stale();
        }

        if (Acknowledgement.Stops(form, known.Safeguards, context.Today, known.Country) is { } stop)
        {
            return new Outcome<ContactRow>.Refused([stop]);
        }

        if (known.By is null)
        {
            var thread = await context.Set<ContactThread>().SingleAsync(thread => thread.Id == corrected.ThreadId, cancellationToken);
            context.Add(ContactEntries.From(form, thread, await user.GetAsync(cancellationToken), desk.Now, corrected.FirstId));
            if (!await context.TrySaveAsync(cancellationToken))
            {
                return await BesideAsync(form.Id, cancellationToken);
            }
        }

        return new Outcome<ContactRow>.Done(await context.Rows(context.Set<ContactEntry>().Where(entry => entry.Id == form.Id)).SingleAsync(cancellationToken));
    }

    // Two corrections in the same instant: the one that was let through is this very one, or another.
    private async Task<Outcome<ContactRow>> BesideAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await context.Rows(context.Set<ContactEntry>().Where(entry => entry.Id == id)).SingleOrDefaultAsync(cancellationToken) is { } row
            ? new Outcome<ContactRow>.Done(row)
            : new Outcome<ContactRow>.Stale();
    }
}
