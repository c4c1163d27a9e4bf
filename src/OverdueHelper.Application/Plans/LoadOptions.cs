using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.BankView;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Plans;

/// <summary>Reads what the requests on a loan are computed from.</summary>
public sealed class LoadOptions(Desk desk) : IUseCase
{
    /// <summary>The loan, the budget and the choice today.</summary>
    /// <returns><see langword="null"/> when the case or the loan is not this reader's.</returns>
    public async Task<OptionsView?> RunAsync(Guid caseId, Guid loanId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var loans = await context.LoansOfAsync(caseId, cancellationToken);
        if (loans.FirstOrDefault(loan => loan.Id == loanId) is not { } loan)
        {
            return null;
        }

        var chosen = await context.Set<Proposal>().AsNoTracking().SingleOrDefaultAsync(row => row.LoanId == loanId, cancellationToken);
        var wish = await context.Set<OptionWish>().AsNoTracking().SingleOrDefaultAsync(row => row.LoanId == loanId, cancellationToken);
        var bank = await context.Set<BankAssumptions>().AsNoTracking().SingleOrDefaultAsync(row => row.LoanId == loanId, cancellationToken);
        var budget = await CaseBudget.OfAsync(context, caseId, loan.Account.Loan.Currency, cancellationToken);
        var row = loan.Account.Loan;
        var (basis, fit) = (PlanBasis.Of(loan.Account), budget?.Fit(loanId, loans));
        return new OptionsView(loan, basis, fit, chosen?.Terms, chosen?.Version ?? 0, OptionWishForm.From(row, wish), BankViewForm.From(row, bank))
        {
            Country = await context.Cases.Where(file => file.Id == caseId).Select(file => file.Country).SingleOrDefaultAsync(cancellationToken),
            Offer = OfferIn(await context.VersionsOfAsync(caseId, loanId, cancellationToken), Bench.Of(loan, basis.Start, fit)),
        };
    }

    // Only an offer nobody has answered: once it is taken, refused or replaced it is part of the story.
    private static BankOffer? OfferIn(IReadOnlyList<VersionView> versions, Bench bench) =>
        versions is [.., { State: ProposalState.Countered } version] && version.CounterOf(version.Last) is { } offer
            ? new BankOffer(offer, version.Last.On, bench.Figures(offer))
            : null;
}
