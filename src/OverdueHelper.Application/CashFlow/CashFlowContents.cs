using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents.CashFlow;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.CashFlow;

/// <summary>Puts together what the paper about the thirteen weeks says. No customer and no lender is named in it.</summary>
internal static class CashFlowContents
{
    /// <summary>What the paper says in a language; <see langword="null"/> when the weeks were not started.</summary>
    /// <param name="context">The open context.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="language">The reader's language as a culture name.</param>
    /// <param name="asked">The plan by loan, whose instalments stand in place of the contract's; everything that is asked for in the case when left out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<CashFlowPaperContents?> CashFlowContentsAsync(
        this OverdueDbContext context, Guid caseId, string language, IReadOnlyDictionary<Guid, PlanProposal>? asked, CancellationToken cancellationToken)
    {
        if (await context.CashFlowOfAsync(caseId, cancellationToken) is not { Plan: { StartsOn: { } startsOn } plan } view || view.Outlook() is not { } contracted)
        {
            return null;
        }

        var plans = plan.CountsLoans ? asked ?? await context.AskedOfAsync(caseId, view.Loans, cancellationToken) : new Dictionary<Guid, PlanProposal>();
        var outlook = plans.Count == 0 ? contracted : view.Outlook(plan, view.Entries, view.DuesFrom(startsOn, plans)) ?? contracted;
        var inPlan = plans.Count == 0 ? Money.Zero(plan.Currency) : InPlan(view, plan, startsOn, plans);
        var file = await context.Cases.Where(file => file.Id == caseId)
            .Select(file => new { file.IsExample, Borrower = context.Set<Borrower>().SingleOrDefault(row => row.CaseId == file.Id) })
            .AsNoTracking()
            .SingleAsync(cancellationToken);
        var rates = await context.Set<CurrencyRate>().Where(rate => rate.CaseId == caseId && rate.To == plan.Currency).OrderBy(rate => rate.Id).AsNoTracking().ToListAsync(cancellationToken);
        var foreign = view.Entries.Select(entry => entry.Currency).Concat(view.Loans.Select(loan => loan.Account.Loan.Currency)).ToHashSet();
        return new CashFlowPaperContents
        {
            Reference = StatementReference.Of(caseId),
            DatedOn = context.Today,
            Language = language,
            IsExample = file.IsExample,
            Business = file.Borrower is { BusinessName.Length: > 0 } trading ? trading.BusinessName : file.Borrower?.FullName ?? "",
            Outlook = outlook,
            IsOpeningKnown = plan.OpeningMinor is not null,
            Unknown = view.Entries.Count(entry => !entry.IsKnown),
            CountsLoans = plan.CountsLoans,
            Kinds = [.. Kinds(view, plan, startsOn)],
            Asked = plans.Count == 0 ? null : inPlan,
            AsContracted = plans.Count == 0 ? null : contracted,
            Overdue = plans.Count == 0 ? null : Money.Sum(plans.Values.Select(one => one.Start.Arrears).Where(overdue => overdue.Currency == plan.Currency), plan.Currency),
            SignedBy = file.Borrower?.FullName ?? "",
            Loans = plan.CountsLoans ? outlook.AsPlanned.DebtService - LenderPayments(view, plan, startsOn) - inPlan : Money.Zero(plan.Currency),
            Rates = [.. rates.Where(rate => foreign.Contains(rate.From))],
        };
    }

    private static IEnumerable<(CashEntryKind Kind, Money Amount)> Kinds(CashFlowView view, CashPlanForm plan, DateOnly startsOn) =>
        Enum.GetValues<CashEntryKind>().Select(kind => (Kind: kind, Amount: Total(view, plan, startsOn, kind))).Where(row => !row.Amount.IsZero);

    // Laid out by themselves, so that their sum is a part of the sum of all.
    private static Money InPlan(CashFlowView view, CashPlanForm plan, DateOnly startsOn, IReadOnlyDictionary<Guid, PlanProposal> plans)
    {
        var alone = view with { Loans = [.. view.Loans.Where(loan => plans.ContainsKey(loan.Id))] };
        return alone.Outlook(plan, [], alone.DuesFrom(startsOn, plans))?.AsPlanned.DebtService ?? Money.Zero(plan.Currency);
    }

    private static Money LenderPayments(CashFlowView view, CashPlanForm plan, DateOnly startsOn) => Total(view, plan, startsOn, CashEntryKind.LenderPayment);

    /// <summary>One kind laid out by itself over the same weeks, so that its sum is a part of the sum of all.</summary>
    private static Money Total(CashFlowView view, CashPlanForm plan, DateOnly startsOn, CashEntryKind kind)
    {
        var alone = CashOutlook.Of(
            Money.Zero(plan.Currency),
            startsOn,
            view.Entries.Where(entry => entry.Kind == kind).SelectMany(entry => entry.Items(CashFlowView.LastDay(startsOn))),
            view.Rates.Select(rate => rate.Entered).OfType<EnteredRate>()).AsPlanned;
        return alone.Receipts + alone.Payments;
    }
}
