using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Lenders;

/// <summary>Reads what a bank weighs in the borrower and what the plan for it says.</summary>
public sealed class LoadWeighing(Desk desk) : IUseCase
{
    /// <summary>Every point of today.</summary>
    /// <returns><see langword="null"/> when the case or the lender is not this reader's, or has no loan in it.</returns>
    public async Task<WeighingView?> RunAsync(Guid caseId, Guid lenderId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await ReadAsync(context, caseId, lenderId, cancellationToken);
    }

    internal static async Task<WeighingView?> ReadAsync(OverdueDbContext context, Guid caseId, Guid lenderId, CancellationToken cancellationToken)
    {
        LoanView[] loans = [.. (await context.LoansOfAsync(caseId, cancellationToken)).Where(loan => loan.LenderId == lenderId)];
        if (loans.Length == 0)
        {
            return null;
        }

        var facts = await BorrowerBook.FactsAsync(context, caseId, lenderId, loans, cancellationToken);
        var own = await BorrowerBook.SentencesAsync(context, lenderId, cancellationToken);
        var language = await context.Set<PlanDetails>().Where(row => row.LenderId == lenderId).Select(row => row.Language).SingleOrDefaultAsync(cancellationToken) ?? PlanLanguages.Default;
        return new WeighingView(
            loans[0].LenderName,
            facts,
            [
                .. Enum.GetValues<BorrowerCriterion>().Select(criterion =>
                {
                    var suggested = BorrowerSentences.Of(criterion, facts, language);
                    var row = own.GetValueOrDefault(criterion);
                    return new SentenceForm { CaseId = caseId, LenderId = lenderId, Criterion = criterion, Version = row?.Version, Text = row?.Text ?? suggested, Suggested = suggested };
                }),
            ]);
    }
}
