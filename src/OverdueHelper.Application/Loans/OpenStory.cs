using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Loans;

/// <summary>Reads what was said about a loan, for its time line.</summary>
public sealed class OpenStory(Desk desk) : IUseCase
{
    /// <summary>The most contacts that are read; a picture with more cannot be read by anyone.</summary>
    public const int MostContacts = 300;

    /// <summary>The contacts about the loan, or with its lender about no loan in particular, and the open matters with its lender.</summary>
    /// <returns>Nothing said and nothing open when the case or the loan is not this reader's.</returns>
    public async Task<LoanStory> RunAsync(Guid caseId, Guid loanId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var lender = await context.Set<Loan>()
            .Where(loan => loan.Id == loanId && loan.CaseId == caseId)
            .Join(context.Set<Domain.Lenders.Lender>(), loan => loan.LenderId, lender => lender.Id, (_, lender) => new { lender.Id, lender.Name })
            .SingleOrDefaultAsync(cancellationToken);
        if (lender is null)
        {
            return new LoanStory([], []);
        }

        var about = context.Timeline(caseId).Where(entry => entry.LoanIds.Count == 0
            ? context.Set<ContactThread>().Any(thread => thread.Id == entry.ThreadId && thread.LenderId == lender.Id)
            : entry.LoanIds.Contains(loanId));
        var contacts = await context.Rows(about.Take(MostContacts)).ToListAsync(cancellationToken);
        var steps = await ReadNextSteps.ReadAsync(context, caseId, cancellationToken);
        var proposals = await ProposalsAsync(context, loanId, lender.Id, cancellationToken);
        return new LoanStory(
            contacts,
            [.. steps.Where(row => row.LenderName == lender.Name)])
        {
            Proposals = proposals,
            Versions = await context.VersionsOfAsync(caseId, loanId, cancellationToken),
        };
    }

    /// <summary>The days on which the request on a loan was chosen and its plan printed.</summary>
    internal static async Task<IReadOnlyList<StoryProposal>> ProposalsAsync(OverdueDbContext context, Guid loanId, Guid lenderId, CancellationToken cancellationToken)
    {
        var chosen = await context.Set<Proposal>().AsNoTracking().SingleOrDefaultAsync(row => row.LoanId == loanId, cancellationToken);
        if (chosen is null)
        {
            return [];
        }

        var printed = await context.Set<PlanDetails>().Where(row => row.LenderId == lenderId).Select(row => row.PrintedOn).SingleOrDefaultAsync(cancellationToken);
        return printed is { } day && day >= chosen.ChosenOn
            ? [new StoryProposal(chosen.ChosenOn, chosen.Kind, IsPrinted: false), new StoryProposal(day, chosen.Kind, IsPrinted: true)]
            : [new StoryProposal(chosen.ChosenOn, chosen.Kind, IsPrinted: false)];
    }
}
