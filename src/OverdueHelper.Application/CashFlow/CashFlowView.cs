using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.CashFlow;

/// <summary>The thirteen weeks of a case, for their page and their paper.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Kind">Who owes; <see langword="null"/> when not said.</param>
/// <param name="Country">Where the borrower lives; <see langword="null"/> when not said.</param>
/// <param name="Currency">The currency to begin with; <see langword="null"/> when nothing names one.</param>
/// <param name="Plan">Where the weeks begin; <see langword="null"/> when they were not started.</param>
/// <param name="Entries">The expected movements, in the order in which they were entered.</param>
/// <param name="Loans">The loans of the case, whose instalments are offered.</param>
/// <param name="Rates">The rates that the borrower entered.</param>
/// <param name="BudgetLines">How many business lines of the budget are not among the movements yet.</param>
public sealed record CashFlowView(
    Guid CaseId,
    BorrowerKind? Kind,
    string? Country,
    Currency? Currency,
    CashPlanForm? Plan,
    IReadOnlyList<CashEntryForm> Entries,
    IReadOnlyList<LoanView> Loans,
    IReadOnlyList<RateForm> Rates,
    int BudgetLines)
{
    /// <summary>What is asked for, by loan; empty where nothing is, or where it was not read.</summary>
    public IReadOnlyDictionary<Guid, PlanProposal> Asked { get; init; } = new Dictionary<Guid, PlanProposal>();

    /// <summary>The last day of the thirteen weeks that begin on a day.</summary>
    public static DateOnly LastDay(DateOnly startsOn) => startsOn.AddDays((7 * CashForecast.WeekCount) - 1);

    /// <summary>What each loan asks for within the weeks, in the order of <see cref="Loans"/>.</summary>
    /// <param name="startsOn">The first day of the first week.</param>
    public IReadOnlyList<LoanDues> DuesFrom(DateOnly startsOn) => [.. Loans.Select(loan => LoanDues.Of(loan.Account, startsOn, LastDay(startsOn)))];

    /// <summary>What each loan asks for within the weeks once what is asked for is agreed: the plan's rows in place of the contract's.</summary>
    /// <param name="startsOn">The first day of the first week.</param>
    /// <param name="asked">The plan by loan; a loan that is not in it keeps its contract.</param>
    public IReadOnlyList<LoanDues> DuesFrom(DateOnly startsOn, IReadOnlyDictionary<Guid, PlanProposal> asked) =>
    [
        .. Loans.Zip(DuesFrom(startsOn)).Select(pair => asked.TryGetValue(pair.First.Id, out var plan)
            ? new LoanDues([.. Payments(plan).Where(due => due.Amount.Minor > 0 && due.On >= startsOn && due.On <= LastDay(startsOn))])
            : pair.Second),
    ];

    private static IEnumerable<LoanDue> Payments(PlanProposal plan) =>
        plan.Rows.Select(row => new LoanDue(row.DueOn, row.Total)).Prepend(new LoanDue(plan.Start.Today, plan.PaidToday));

    /// <summary>The weeks as typed so far; an opening balance that is not known yet counts as nothing, which the page says.</summary>
    /// <param name="plan">Where the weeks begin.</param>
    /// <param name="entries">The movements.</param>
    /// <param name="dues">The loans' instalments, see <see cref="DuesFrom(DateOnly)"/>.</param>
    public CashOutlook? Outlook(CashPlanForm plan, IEnumerable<CashEntryForm> entries, IReadOnlyList<LoanDues> dues)
    {
        if (plan.StartsOn is not { } startsOn)
        {
            return null;
        }

        var until = LastDay(startsOn);
        var loans = plan.CountsLoans
            ? Loans.Zip(dues).SelectMany(pair => pair.Second.Dues.Select(due => new CashItem(pair.First.LenderName, due.On, due.Amount, CashKind.DebtService)))
            : [];
        return CashOutlook.Of(
            new Money(plan.OpeningMinor ?? 0, plan.Currency),
            startsOn,
            [.. entries.SelectMany(entry => entry.Items(until)), .. loans],
            Rates.Select(rate => rate.Entered).OfType<EnteredRate>(),
            plan.MinimumMinor is { } minimum ? new Money(minimum, plan.Currency) : null);
    }

    /// <summary>The weeks as they are kept; <see langword="null"/> when they were not started.</summary>
    public CashOutlook? Outlook() => Plan is { StartsOn: { } startsOn } plan ? Outlook(plan, Entries, DuesFrom(startsOn)) : null;
}
