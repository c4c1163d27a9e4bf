using System.Globalization;
using OverdueHelper.Documents.CashFlow;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Application.CashFlow;

/// <summary>Puts the thirteen weeks of a case on paper, in the reader's language.</summary>
public sealed class PrintCashFlow(Desk desk) : IUseCase
{
    /// <summary>The paper.</summary>
    /// <returns><see langword="null"/> when the weeks were not started, or the case is not this reader's.</returns>
    public async Task<Document?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await context.CashFlowContentsAsync(caseId, CultureInfo.CurrentCulture.Name, asked: null, cancellationToken) is { } contents
            ? CashFlowPaper.Compose(contents)
            : null;
    }
}
