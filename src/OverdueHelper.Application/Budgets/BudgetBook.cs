using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Budgets;

/// <summary>Reads the current statement of a case, and puts its loans on the same footing. For use cases that show or print it.</summary>
internal static class BudgetBook
{
    /// <summary>The current statement without loan payments, in its own currency; <see langword="null"/> when it has no line.</summary>
    public static Task<BudgetStatement?> BudgetOfAsync(this OverdueDbContext context, Guid caseId, CancellationToken cancellationToken) =>
        context.BudgetOfAsync(caseId, currency: null, cancellationToken);

    /// <summary>The current statement without loan payments; lines in other currencies are kept apart, unless a rate was entered.</summary>
    /// <param name="context">The open context.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="currency">The currency of the totals; the statement's own when null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><see langword="null"/> when it has no line.</returns>
    public static async Task<BudgetStatement?> BudgetOfAsync(this OverdueDbContext context, Guid caseId, Currency? currency, CancellationToken cancellationToken)
    {
        if (await context.CurrentSheet(caseId).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is not { } sheet)
        {
            return null;
        }

        var entries = await context.LinesOf(sheet.Id).AsNoTracking().ToListAsync(cancellationToken);
        var rates = await context.RatesOfAsync(caseId, cancellationToken);
        return entries.Count == 0
            ? null
            : BudgetStatement.Of(entries.Select(entry => entry.Line), currency ?? sheet.Currency, rates: rates.Select(rate => rate.Entered).OfType<EnteredRate>());
    }

    /// <summary>The sections of the current statement that bring money in, each once, in the statement's order, not those with nothing in them; they choose the papers that prove it.</summary>
    public static async Task<IReadOnlyList<BudgetSection>> IncomeSectionsAsync(this OverdueDbContext context, Guid caseId, CancellationToken cancellationToken)
    {
        var sections = await context.CurrentLines(caseId).Where(entry => entry.AmountMinor != 0).Select(entry => entry.Section).Distinct().ToListAsync(cancellationToken);
        return [.. sections.Where(section => section.Group() is BudgetGroup.Income or BudgetGroup.Takings or BudgetGroup.Drawings).Order()];
    }

    /// <summary>How many lines the current statement has, and how many of them are not known yet.</summary>
    public static async Task<(int Lines, int Unknown)> BudgetCountsAsync(this OverdueDbContext context, Guid caseId, CancellationToken cancellationToken)
    {
        var known = await context.CurrentLines(caseId).Select(entry => entry.AmountMinor != null).ToListAsync(cancellationToken);
        return (known.Count, known.Count(isKnown => !isKnown));
    }

    /// <summary>What a loan asks for in an average month; <see langword="null"/> when its instalment is not known.</summary>
    /// <remarks>Of a credit line with statements it is what the last one asks for, or the instalment that was named where it asks for none.</remarks>
    public static Money? AMonth(LoanView loan) =>
        (loan.Account.Line is { Minimum: { IsZero: false } minimum } ? minimum : loan.Account.RegularInstalment ?? loan.Account.Line?.Minimum) is { } instalment ? Monthly.Of(instalment, loan.Account.Loan.Frequency) : null;

    /// <summary>How many months the loans run, the longest of them; <see langword="null"/> when none of their last days is known.</summary>
    public static int? MonthsLeft(IEnumerable<LoanView> loans) =>
        loans.Max(loan => PlanBasis.Of(loan.Account).Start is { } start ? MonthsUntil(start.ContractEndsOn, start.Today) : (int?)null);

    /// <summary>The months from one day to a later one, by the calendar's months alone.</summary>
    public static int MonthsUntil(DateOnly last, DateOnly today) => ((last.Year - today.Year) * 12) + last.Month - today.Month;

    /// <summary>What a loan would ask for in an average month at a rate two points higher; <see langword="null"/> when that is not known.</summary>
    public static Money? AMonthAtHigherRate(LoanView loan)
    {
        var basis = PlanBasis.Of(loan.Account);
        return basis.Start is { } start && start.YearlyRate + StressTest.RateRise <= PlanStart.HighestYearlyRate
            ? Monthly.Of(start.AtRate(start.YearlyRate + StressTest.RateRise).PresentInstalment, start.Frequency)
            : basis.NothingOwed ? Money.Zero(loan.Account.Loan.Currency) : null;
    }

    /// <summary>The current statement of a case: the one with the highest number. At most one row.</summary>
    internal static IQueryable<BudgetSheet> CurrentSheet(this OverdueDbContext context, Guid caseId) =>
        context.Set<BudgetSheet>().Where(sheet => sheet.CaseId == caseId).OrderByDescending(sheet => sheet.Number).Take(1);

    /// <summary>The lines of one statement, in the order in which they stand in their sections.</summary>
    internal static IQueryable<BudgetEntry> LinesOf(this OverdueDbContext context, Guid sheetId) =>
        context.Set<BudgetEntry>().Where(entry => entry.SheetId == sheetId).OrderBy(entry => entry.Order).ThenBy(entry => entry.Id);

    private static IQueryable<BudgetEntry> CurrentLines(this OverdueDbContext context, Guid caseId) =>
        context.Set<BudgetEntry>().Where(entry => entry.CaseId == caseId &&
            entry.SheetId == context.Set<BudgetSheet>().Where(sheet => sheet.CaseId == caseId).OrderByDescending(sheet => sheet.Number).Select(sheet => sheet.Id).First());
}
