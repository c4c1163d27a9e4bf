using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Contacts;

/// <summary>Writes down one contact with a lender and what comes next.</summary>
public sealed class LogContact(Desk desk, ICurrentUser user, IValidator<LogContactForm> validator) : IUseCase
{
    /// <summary>Checks and saves the form; a repeated submit is the same entry.</summary>
    /// <returns>The row to show; a refusal when the form is wrong or a letter would admit a debt that may be time-barred.</returns>
    public async Task<Outcome<ContactRow>> RunAsync(LogContactForm form, CancellationToken cancellationToken = default)
    {
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
                Logged = context.Set<ContactEntry>().Any(entry => entry.Id == form.Id),
                Safeguards = context.Set<Safeguards>().SingleOrDefault(row => row.CaseId == file.Id),
                Thread = context.Set<ContactThread>().SingleOrDefault(thread => thread.Id == form.ThreadId && thread.CaseId == file.Id),
                Lender = form.LenderId == null || context.Set<Lender>().Any(lender => lender.Id == form.LenderId && lender.CaseId == file.Id),
                Loans = context.Set<Loan>().Count(loan => loan.CaseId == file.Id && form.LoanIds.Contains(loan.Id)),
                Confirmed = form.ConfirmsId == null || context.Set<ContactEntry>().Any(entry => entry.Id == form.ConfirmsId && entry.CaseId == file.Id),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (known is not { Lender: true, Confirmed: true } || known.Loans != form.LoanIds.Distinct().Count() || (form.ThreadId is not null && known.Thread is null))
        {
            return new Outcome<ContactRow>.Missing();
        }

        if (known.Logged)
        {
            return await DoneAsync(context, form.Id, cancellationToken);
        }

        if (Acknowledgement.Stops(form, known.Safeguards, context.Today, known.Country) is { } stop)
        {
            return new Outcome<ContactRow>.Refused([stop]);
        }

        var thread = known.Thread ?? ContactThread.Open(Guid.CreateVersion7(), form.CaseId, form.LenderId, form.Matter, form.On!.Value, step: null);
        if (known.Thread is null)
        {
            context.Add(thread);
        }
        else
        {
            context.Expect(thread, form.ThreadVersion);
        }

        GoOn(thread, form);
        context.Add(ContactEntries.From(form, thread, await user.GetAsync(cancellationToken), desk.Now));
        await TakeFilesAsync(context, form, cancellationToken);
        return await SaveAsync(context, form, cancellationToken);
    }

    // Files of another person, or that a form in another window took, are left where they are.
    private static async Task TakeFilesAsync(OverdueDbContext context, LogContactForm form, CancellationToken cancellationToken)
    {
        foreach (var file in await context.Waiting(form.CaseId).Where(file => form.FileIds.Contains(file.Id)).ToListAsync(cancellationToken))
        {
            file.BelongTo(form.Id);
        }
    }

    private static void GoOn(ContactThread thread, LogContactForm form)
    {
        if (!form.Settles)
        {
            thread.GoOn(new NextStep(form.StepBy!.Value, form.StepWhat, form.StepDueOn!.Value, form.On!.Value));
        }
        else if (thread.IsOpen)
        {
            thread.Settle(form.On!.Value);
        }
    }

    private static async Task<Outcome<ContactRow>> DoneAsync(OverdueDbContext context, Guid id, CancellationToken cancellationToken) =>
        new Outcome<ContactRow>.Done((await context.WithFilesAsync([await context.Rows(context.Set<ContactEntry>().Where(entry => entry.Id == id)).SingleAsync(cancellationToken)], cancellationToken))[0]);

    private async Task<Outcome<ContactRow>> SaveAsync(OverdueDbContext context, LogContactForm form, CancellationToken cancellationToken)
    {
        try
        {
            if (!await context.TrySaveAsync(cancellationToken) && !await IsLoggedAsync(form.Id, cancellationToken))
            {
                return new Outcome<ContactRow>.Stale();
            }
        }
        catch (DbUpdateException failure) when (failure.IsTakenKey())
        {
            if (!await IsLoggedAsync(form.Id, cancellationToken))
            {
                throw;
            }
        }

        await using var reading = await desk.OpenAsync(cancellationToken);
        return await DoneAsync(reading, form.Id, cancellationToken);
    }

    // Two submits in the same instant: the primary key let one through, and it is this very entry.
    private async Task<bool> IsLoggedAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var fresh = await desk.OpenAsync(cancellationToken);
        return await fresh.Set<ContactEntry>().AnyAsync(entry => entry.Id == id, cancellationToken);
    }
}
