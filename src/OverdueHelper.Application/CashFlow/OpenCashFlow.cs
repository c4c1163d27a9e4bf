using OverdueHelper.Application.Plans;

namespace OverdueHelper.Application.CashFlow;

/// <summary>Reads the thirteen weeks of a case.</summary>
public sealed class OpenCashFlow(Desk desk) : IUseCase
{
    /// <summary>The weeks for their page.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<CashFlowView?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await context.CashFlowOfAsync(caseId, cancellationToken) is { } view
            ? view with { Asked = await context.AskedOfAsync(caseId, view.Loans, cancellationToken) }
            : null;
    }
}
