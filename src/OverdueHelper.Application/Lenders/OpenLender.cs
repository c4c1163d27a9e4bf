namespace OverdueHelper.Application.Lenders;

/// <summary>Reads one lender's card.</summary>
public sealed class OpenLender(Desk desk) : IUseCase
{
    /// <summary>The card of today.</summary>
    /// <returns><see langword="null"/> when the case or the lender is not this reader's, or has no loan in it.</returns>
    public async Task<LenderCard?> RunAsync(Guid caseId, Guid lenderId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return (await context.CardsOfAsync(caseId, cancellationToken)).FirstOrDefault(card => card.LenderId == lenderId);
    }
}
