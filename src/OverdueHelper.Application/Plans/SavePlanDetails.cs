using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>Saves what a plan says beside its figures. A change makes another version of the plan.</summary>
public sealed class SavePlanDetails(Desk desk, IValidator<PlanDetailsForm> validator) : IUseCase
{
    /// <summary>Checks and saves the form.</summary>
    /// <returns>The plan as it now reads.</returns>
    public async Task<Outcome<PlanView>> RunAsync(PlanDetailsForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<PlanView>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.Set<Lender>().AnyAsync(lender => lender.Id == form.LenderId && lender.CaseId == form.CaseId, cancellationToken))
        {
            return new Outcome<PlanView>.Missing();
        }

        var row = await context.Set<PlanDetails>().SingleOrDefaultAsync(row => row.LenderId == form.LenderId, cancellationToken);
        if (row is null)
        {
            row = PlanDetails.Of(form.CaseId, form.LenderId);
            context.Add(row);
            form.FillInto(row);
        }
        else
        {
            context.Expect(row, form.Version);
            if (form.FillInto(row))
            {
                row.Revise();
            }
        }

        if (!await context.TrySaveAsync(cancellationToken))
        {
            return new Outcome<PlanView>.Stale();
        }

        return await PlanBook.PlanOfAsync(context, form.CaseId, form.LenderId, cancellationToken) is { } plan
            ? new Outcome<PlanView>.Done(plan)
            : new Outcome<PlanView>.Missing();
    }
}
