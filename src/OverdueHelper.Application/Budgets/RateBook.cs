using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Budgets;

/// <summary>Reads the exchange rates that the borrower entered.</summary>
internal static class RateBook
{
    /// <summary>The rates of a case, in the order in which they were entered.</summary>
    public static async Task<IReadOnlyList<RateForm>> RatesOfAsync(this OverdueDbContext context, Guid caseId, CancellationToken cancellationToken)
    {
        var rows = await context.Set<CurrencyRate>().Where(rate => rate.CaseId == caseId).OrderBy(rate => rate.Id).AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Select(RateForm.Of)];
    }
}
