using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.CashFlow;

/// <summary>Reads whether a business carries its loans: an average month against the instalments of the next twelve months.</summary>
public sealed class OpenCover(Desk desk) : IUseCase
{
    /// <summary>The cover for its page.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<CoverView?> RunAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.CashFlowOfAsync(caseId, cancellationToken) is not { } flow)
        {
            return null;
        }

        var statement = await context.BudgetOfAsync(caseId, cancellationToken);
        var until = context.Today.AddYears(1).AddDays(-1);
        return new CoverView(
            caseId,
            flow.Kind,
            flow.Country,
            until,
            statement,
            [.. flow.Loans.Select(loan => Year(loan, context.Today, until, statement?.Currency, flow.Rates))],
            OpenInvoices.Of(await context.CashEntriesOf(caseId).AsNoTracking().ToListAsync(cancellationToken)),
            flow.Outlook(),
            await context.GuaranteesOfAsync(caseId, flow.Loans, cancellationToken));
    }

    private static LoanYear Year(LoanView loan, DateOnly today, DateOnly until, Currency? currency, IReadOnlyList<RateForm> rates)
    {
        var year = new LoanYear(loan, LoanDues.Of(loan.Account, today, until), InCurrency: null);
        var own = year.Total;
        if (currency is null || own.Currency == currency)
        {
            return year with { InCurrency = own };
        }

        var rate = rates.Select(form => form.Entered).OfType<EnteredRate>().FirstOrDefault(rate => rate.From == own.Currency && rate.To == currency);
        return year with { InCurrency = rate is null ? null : Money.Round(own.Amount * rate.Rate, rate.To) };
    }
}
