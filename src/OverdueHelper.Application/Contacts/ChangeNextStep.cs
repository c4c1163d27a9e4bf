using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Application.Contacts;

/// <summary>Changes what comes next in a matter without a new contact, or settles it.</summary>
public sealed class ChangeNextStep(Desk desk, IValidator<NextStepForm> validator) : IUseCase
{
    /// <summary>Checks and saves the form.</summary>
    public async Task<Outcome<ThreadRow>> RunAsync(NextStepForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<ThreadRow>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var found = await context.Set<ContactThread>()
            .Where(thread => thread.Id == form.ThreadId && context.Grants.Any(grant => grant.CaseId == thread.CaseId && grant.Role != GrantRole.Viewer))
            .Select(thread => new { Thread = thread, Lender = context.Set<Lender>().Where(lender => lender.Id == thread.LenderId).Select(lender => lender.Name).FirstOrDefault() })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return new Outcome<ThreadRow>.Missing();
        }

        context.Expect(found.Thread, form.Version);
        if (!form.Settles)
        {
            found.Thread.GoOn(new NextStep(form.By!.Value, form.What, form.DueOn!.Value, context.Today));
        }
        else if (found.Thread.IsOpen)
        {
            found.Thread.Settle(context.Today);
        }

        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<ThreadRow>.Done(ReadNextSteps.Row(found.Thread, found.Lender, last: null, context.Today))
            : new Outcome<ThreadRow>.Stale();
    }
}
