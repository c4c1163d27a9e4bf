using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.CashFlow;

/// <summary>Says where the thirteen weeks begin, with how much, and what must stay.</summary>
public sealed class SaveCashPlan(Desk desk, IValidator<CashPlanForm> validator) : IUseCase
{
    /// <summary>Checks and saves it; <c>Missing</c> when the weeks were not started.</summary>
    public async Task<Outcome<CashPlanForm>> RunAsync(Guid caseId, CashPlanForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<CashPlanForm>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.Set<CashPlan>().SingleOrDefaultAsync(plan => plan.CaseId == caseId, cancellationToken) is not { } plan)
        {
            return new Outcome<CashPlanForm>.Missing();
        }

        context.Expect(plan, form.Version);
        plan.StartsOn = form.StartsOn!.Value;
        plan.OpeningMinor = form.OpeningMinor;
        plan.MinimumMinor = form.MinimumMinor;
        plan.CountsLoans = form.CountsLoans;
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<CashPlanForm>.Done(CashPlanForm.From(plan)) : new Outcome<CashPlanForm>.Stale();
    }
}
