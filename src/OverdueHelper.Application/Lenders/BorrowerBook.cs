using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Values;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Lenders;

/// <summary>Where a case stands on what one lender weighs, and what its plan says about it. Nothing of another lender is read into it.</summary>
internal static class BorrowerBook
{
    /// <summary>What the data says.</summary>
    public static async Task<BorrowerFacts> FactsAsync(
        OverdueDbContext context, Guid caseId, Guid lenderId, IReadOnlyList<LoanView> loans, CancellationToken cancellationToken)
    {
        var currency = loans[0].Account.Loan.Currency;
        var borrower = await context.Set<Borrower>().AsNoTracking().SingleOrDefaultAsync(row => row.CaseId == caseId, cancellationToken);
        var budget = await CaseBudget.OfAsync(context, caseId, currency, cancellationToken);
        var sheet = await context.CurrentSheet(caseId).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        var ids = loans.Select(loan => loan.Id).ToList();
        var security = await context.Set<BankAssumptions>().Where(row => ids.Contains(row.LoanId)).Select(row => row.CollateralMinor).ToListAsync(cancellationToken);
        var values = await context.Set<BudgetAsset>().Where(row => row.CaseId == caseId && row.Currency == currency && row.ValueMinor != null).Select(row => row.ValueMinor!.Value).ToListAsync(cancellationToken);
        var contacts = await context.Timeline(caseId)
            .Where(entry => context.Set<ContactThread>().Any(thread => thread.Id == entry.ThreadId && thread.LenderId == lenderId))
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        PaymentPromise[] promises = [.. contacts.SelectMany(entry => PaymentPromise.In(entry, currency))];
        return new BorrowerFacts
        {
            Instalments = InstalmentCounts.Of(loans.Select(loan => loan.Account)),
            Contacts = contacts.Count,
            FirstContactOn = contacts.Count == 0 ? null : contacts.Min(entry => entry.On),
            LeftOver = budget?.Short.Left,
            IsBudgetComplete = budget?.Statement.IsComplete == true,
            Reserve = sheet is { ReserveMinor: { } reserve } ? new Money(reserve, sheet.Currency) : null,
            Property = values.Count == 0 ? null : new Money(values.Sum(), currency),
            UsuallySecured = [.. loans.Select(loan => loan.Account.Loan.Kind).Where(BorrowerFacts.IsUsuallySecured).Distinct()],
            Security = security.Exists(minor => minor is not null) ? new Money(security.Sum(minor => minor ?? 0), currency) : null,
            Reason = borrower?.Reason,
            HardSince = borrower?.HardSince,
            EasesOn = borrower?.EasesOn,
            Promises = promises.Length == 0 ? null : PromiseCounts.Of(promises, loans.SelectMany(loan => loan.Account.Entries), context.Today),
        };
    }

    /// <summary>What stands in the plan: the borrower's own sentences, and where there are none what the data says.</summary>
    public static async Task<IReadOnlyList<PlanPoint>> PointsAsync(
        OverdueDbContext context, Guid caseId, Guid lenderId, IReadOnlyList<LoanView> loans, string language, CancellationToken cancellationToken)
    {
        var facts = await FactsAsync(context, caseId, lenderId, loans, cancellationToken);
        var own = await SentencesAsync(context, lenderId, cancellationToken);
        return
        [
            .. Enum.GetValues<BorrowerCriterion>()
                .Select(criterion => new PlanPoint(criterion, own.TryGetValue(criterion, out var row) ? row.Text : BorrowerSentences.Of(criterion, facts, language)))
                .Where(point => point.Sentence.Length > 0),
        ];
    }

    /// <summary>The borrower's own sentences, by point.</summary>
    public static Task<Dictionary<BorrowerCriterion, BorrowerSentence>> SentencesAsync(OverdueDbContext context, Guid lenderId, CancellationToken cancellationToken) =>
        context.Set<BorrowerSentence>().Where(row => row.LenderId == lenderId).AsNoTracking().ToDictionaryAsync(row => row.Criterion, cancellationToken);
}
