using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Loans;

/// <summary>Reads who else is bound. For use cases that show or print it.</summary>
internal static class GuaranteeBook
{
    /// <summary>The guarantees of loans that were not removed.</summary>
    /// <param name="context">The open context.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="loans">The loans of the case.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<GuaranteesView> GuaranteesOfAsync(
        this OverdueDbContext context, Guid caseId, IReadOnlyList<LoanView> loans, CancellationToken cancellationToken)
    {
        var rows = await context.Set<Guarantee>().Where(row => row.CaseId == caseId).OrderBy(row => row.Id).AsNoTracking().ToListAsync(cancellationToken);
        var answer = await context.Set<Safeguards>().Where(row => row.CaseId == caseId).Select(row => row.OthersBound).SingleOrDefaultAsync(cancellationToken);
        return new GuaranteesView(
            caseId,
            answer,
            loans,
            [.. rows.Join(loans, row => row.LoanId, loan => loan.Id, (row, loan) => new GuaranteeRow(GuaranteeForm.From(row), loan))]);
    }
}
