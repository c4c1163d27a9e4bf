using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Agreements;

/// <summary>Reads what was asked on a loan and what became of it.</summary>
public sealed class OpenNegotiation(Desk desk) : IUseCase
{
    /// <summary>The story of today.</summary>
    /// <returns><see langword="null"/> when the case or the loan is not this reader's.</returns>
    public async Task<NegotiationView?> RunAsync(Guid caseId, Guid loanId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await ReadAsync(context, caseId, loanId, cancellationToken);
    }

    internal static async Task<NegotiationView?> ReadAsync(OverdueDbContext context, Guid caseId, Guid loanId, CancellationToken cancellationToken)
    {
        if (await Bench.OfAsync(context, caseId, loanId, cancellationToken) is not { } bench)
        {
            return null;
        }

        var choice = await context.Set<Proposal>().AsNoTracking().SingleOrDefaultAsync(row => row.LoanId == loanId, cancellationToken);
        var versions = await context.VersionsOfAsync(caseId, loanId, cancellationToken);
        var last = versions.Count == 0 ? null : versions[^1];
        var draft = IsDraft(choice, last) ? choice!.Terms : null;
        var counter = last is { State: ProposalState.Countered } ? last.CounterOf(last.Last) : null;
        return new NegotiationView(
            bench.Loan,
            draft,
            draft is null ? null : bench.Figures(draft),
            versions,
            counter is null ? null : bench.Figures(last!.Terms),
            counter is null ? null : bench.Figures(counter),
            context.Today);
    }

    /// <summary>Whether what is chosen is not what was handed over last, or that is over.</summary>
    internal static bool IsDraft(Proposal? choice, VersionView? last) =>
        choice is not null && (last is null || last.Terms != choice.Terms || last.State is ProposalState.Refused or ProposalState.Withdrawn);
}
