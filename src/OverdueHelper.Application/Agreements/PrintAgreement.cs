using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Letters;
using OverdueHelper.Application.Loans;
using OverdueHelper.Documents.Agreements;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Agreements;

/// <summary>Prints how the agreement of a loan was kept.</summary>
public sealed class PrintAgreement(Desk desk) : IUseCase
{
    /// <summary>The paper of today.</summary>
    /// <returns><see langword="null"/> when the case or the loan is not this reader's, or no agreement holds.</returns>
    public async Task<Document?> RunAsync(Guid caseId, Guid loanId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.LoanOfAsync(caseId, loanId, cancellationToken) is not { } loan
            || AgreementView.Of(await context.VersionsOfAsync(caseId, loanId, cancellationToken), loan, context.Today) is not { } agreement)
        {
            return null;
        }

        var name = await context.Set<Borrower>().Where(row => row.CaseId == caseId).Select(row => row.FullName).FirstOrDefaultAsync(cancellationToken);
        var facts = new AgreementFacts(
            context.Today,
            LetterReference.Of(loanId),
            string.IsNullOrEmpty(name) ? null : name,
            loan.LenderName,
            loan.Account.Loan.ReferenceEnding,
            agreement.On,
            agreement.Offer?.Words ?? "",
            agreement.Record);
        return AgreementPaper.Compose(facts, CultureInfo.CurrentCulture.Name);
    }
}
