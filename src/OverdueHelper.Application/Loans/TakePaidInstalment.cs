using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>Takes what was paid again and again as the instalment of the contract.</summary>
public sealed class TakePaidInstalment(Desk desk) : IUseCase
{
    /// <summary>Sets the instalment to the amount that <see cref="PaidInstalment"/> finds now.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">The loan.</param>
    /// <param name="paidMinor">The amount that was shown, in minor units.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The loan as it then stands; <c>Stale</c> when another amount is found now.</returns>
    public async Task<Outcome<LoanView>> RunAsync(Guid caseId, Guid loanId, long paidMinor, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.LoanOfAsync(caseId, loanId, cancellationToken) is not { } view || !await context.WritableCase(caseId).AnyAsync(cancellationToken))
        {
            return new Outcome<LoanView>.Missing();
        }

        // Pressed twice, or named on another screen: it is done.
        if (view.Account.Loan.InstalmentMinor == paidMinor)
        {
            return new Outcome<LoanView>.Done(view);
        }

        if (PaidInstalment.Of(view.Account)?.Paid.Minor != paidMinor)
        {
            return new Outcome<LoanView>.Stale();
        }

        var loan = await context.Set<Loan>().SingleAsync(loan => loan.Id == loanId, cancellationToken);
        context.Expect(loan, view.Account.Loan.Version);
        loan.InstalmentMinor = paidMinor;
        if (!SaveLoan.Repays(loan, view.Account.Entries, context.Today))
        {
            return new Outcome<LoanView>.Refused([new FieldError("", LoansText.ErrorNeverRepays)]);
        }

        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<LoanView>.Done((await context.LoanOfAsync(caseId, loanId, cancellationToken))!)
            : new Outcome<LoanView>.Stale();
    }
}
