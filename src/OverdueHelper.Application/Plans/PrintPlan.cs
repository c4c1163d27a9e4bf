namespace OverdueHelper.Application.Plans;

/// <summary>Hands out the plan for one lender to be printed. Every file of a plan comes from here.</summary>
public sealed class PrintPlan(Desk desk) : IUseCase
{
    /// <summary>The plan as it stands today.</summary>
    /// <returns><c>Missing</c> when there is no plan; <c>Refused</c> when it fails a stress test and no reason is written.</returns>
    public async Task<Outcome<PlanView>> RunAsync(Guid caseId, Guid lenderId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await PlanBook.PlanOfAsync(context, caseId, lenderId, cancellationToken) switch
        {
            { Plan: not null, NeedsReason: true } => new Outcome<PlanView>.Refused([new FieldError(nameof(StressReasonForm.Text), PlansText.ErrorNeedsReason)]),
            { Plan: not null } plan => new Outcome<PlanView>.Done(plan),
            _ => new Outcome<PlanView>.Missing(),
        };
    }
}
