namespace OverdueHelper.Application.Loans;

/// <summary>Reads one loan with where it stands.</summary>
public sealed class OpenLoan(Desk desk) : IUseCase
{
    /// <summary>The loan today.</summary>
    /// <returns><see langword="null"/> when the case or the loan is not this reader's.</returns>
    public async Task<LoanView?> RunAsync(Guid caseId, Guid loanId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await context.LoanOfAsync(caseId, loanId, cancellationToken);
    }
}
