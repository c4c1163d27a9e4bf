namespace OverdueHelper.Application.Plans;

/// <summary>Reads the plan for one lender.</summary>
public sealed class LoadPlan(Desk desk) : IUseCase
{
    /// <summary>The plan as it stands today.</summary>
    /// <returns><see langword="null"/> when the case or the lender is not this reader's, or has no loan.</returns>
    public async Task<PlanView?> RunAsync(Guid caseId, Guid lenderId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await PlanBook.PlanOfAsync(context, caseId, lenderId, cancellationToken);
    }
}
