using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.BankView;

/// <summary>Reads what the bank's view of one proposal is computed from.</summary>
public sealed class LoadBankView(Desk desk) : IUseCase
{
    /// <summary>The loan, the request and what was entered.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">The loan.</param>
    /// <param name="kind">The request to look at, with its usual numbers; <see langword="null"/> for the chosen one, or the first that applies.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><see langword="null"/> when the case or the loan is not this reader's.</returns>
    public async Task<BankViewBasis?> RunAsync(Guid caseId, Guid loanId, ProposalKind? kind = null, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.LoanOfAsync(caseId, loanId, cancellationToken) is not { } loan)
        {
            return null;
        }

        var country = await context.Cases.Where(file => file.Id == caseId).Select(file => file.Country).SingleOrDefaultAsync(cancellationToken);
        return (await BasisAsync(context, loan, kind, cancellationToken)) with { Country = country };
    }

    /// <summary>The same for a loan that is read already.</summary>
    internal static async Task<BankViewBasis> BasisAsync(OverdueDbContext context, LoanView loan, ProposalKind? kind, CancellationToken cancellationToken)
    {
        var chosen = await context.Set<Proposal>().AsNoTracking().SingleOrDefaultAsync(row => row.LoanId == loan.Id, cancellationToken);
        var entered = await context.Set<BankAssumptions>().AsNoTracking().SingleOrDefaultAsync(row => row.LoanId == loan.Id, cancellationToken);
        var basis = PlanBasis.Of(loan.Account);
        var form = BankViewForm.From(loan.Account.Loan, entered);
        if (basis.Start is not { } start)
        {
            return new BankViewBasis(loan, basis, null, null, false, form);
        }

        var terms = Terms(start, chosen?.Terms, kind);
        return new BankViewBasis(loan, basis, terms, terms?.For(start).On(start) as PlanProposal, terms is not null && terms == chosen?.Terms, form);
    }

    private static ProposalTerms? Terms(PlanStart start, ProposalTerms? chosen, ProposalKind? kind)
    {
        if (chosen is not null && (kind is null || kind == chosen.Kind))
        {
            return chosen;
        }

        var usual = OptionInputs.For(start, null).Terms().Where(terms => kind is null || terms.Kind == kind).ToList();
        return usual.FirstOrDefault(terms => terms.For(start).On(start) is PlanProposal) ?? usual.FirstOrDefault();
    }
}
