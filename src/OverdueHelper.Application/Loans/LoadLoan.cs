using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Loans;

/// <summary>Reads one loan for its form.</summary>
public sealed class LoadLoan(Desk desk) : IUseCase
{
    /// <summary>The loan's form, or that of a new loan in the case's currency.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="loanId">The loan; <see langword="null"/> for a new one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><see langword="null"/> when the case or the loan is not this reader's.</returns>
    public async Task<LoanForm?> RunAsync(Guid caseId, Guid? loanId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (loanId is null)
        {
            var file = await context.Cases.AsNoTracking().SingleOrDefaultAsync(file => file.Id == caseId, cancellationToken);
            return file is null ? null : new LoanForm { CaseId = caseId, CurrencyCode = file.Currency?.Code ?? "", Country = file.Country };
        }

        var found = await context.Set<Loan>()
            .Where(loan => loan.Id == loanId && loan.CaseId == caseId)
            .Select(loan => new
            {
                Loan = loan,
                Country = context.Cases.Where(file => file.Id == caseId).Select(file => file.Country).Single(),
                Lender = context.Set<Lender>().Where(lender => lender.Id == loan.LenderId).Select(lender => lender.Name).Single(),
            })
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : LoanForm.From(found.Loan, found.Lender, found.Country);
    }
}
