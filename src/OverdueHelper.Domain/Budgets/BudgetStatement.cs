using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>An average month of a household, with its trade if it has one, in one currency.</summary>
/// <remarks>
/// Rounding: each line is turned into a month and rounded once, half to the even unit; every total is the whole-unit sum of those
/// rounded lines. So the figures on the page add up by hand, to the cent, and a total differs from the exact sum by at most half
/// the smallest unit for each line that is not monthly. Pure: same lines in any order, same statement.
/// </remarks>
public sealed class BudgetStatement
{
    private readonly Dictionary<BudgetSection, Money> _sections;

    private BudgetStatement(Currency currency, IReadOnlyList<StatementRow> rows, Money loanPayments)
    {
        Currency = currency;
        Rows = rows;
        LoanPayments = loanPayments;
        UnknownLines = [.. rows.Where(row => !row.Line.Known).Select(row => row.Line)];
        _sections = BudgetSections.All.ToDictionary(section => section, _ => Money.Zero(currency));
        foreach (var row in rows)
        {
            _sections[row.Line.Section] += row.PerMonth;
        }
    }

    /// <summary>The currency of every figure here.</summary>
    public Currency Currency { get; }

    /// <summary>The lines that this statement counts, those entered in another currency with a rate included.</summary>
    public IReadOnlyList<StatementRow> Rows { get; }

    /// <summary>The lines whose amount the borrower does not know yet; they count nothing.</summary>
    public IReadOnlyList<BudgetLine> UnknownLines { get; }

    /// <summary>Lines and loans in other currencies for which no rate was entered: a statement each, by currency code.</summary>
    public IReadOnlyList<BudgetStatement> KeptApart { get; private init; } = [];

    /// <summary>Whether every line has an amount. While it is false every total is "so far", not a result.</summary>
    public bool IsComplete => UnknownLines.Count == 0 && KeptApart.All(apart => apart.IsComplete);

    /// <summary>The trade's month; null when no business line is entered.</summary>
    public BusinessBudget? Business => Rows.Any(row => BudgetSections.Business.Contains(row.Line.Section))
        ? new BusinessBudget(Of(BudgetSection.Takings), Of(BudgetSection.RunningCosts), Drawings)
        : null;

    /// <summary>What the owner takes out of the trade; part of <see cref="Income"/>.</summary>
    public Money Drawings => Of(BudgetSection.Drawings);

    /// <summary>What comes in to the household: earnings, benefits, pensions, other income and drawings. Takings are not income.</summary>
    public Money Income => Of(BudgetGroup.Income) + Drawings;

    /// <summary>The fixed costs.</summary>
    public Money Essentials => Of(BudgetGroup.Essentials);

    /// <summary>The flexible costs.</summary>
    public Money Flexible => Of(BudgetGroup.Flexible);

    /// <summary>Fixed and flexible costs together.</summary>
    public Money Outgoings => Essentials + Flexible;

    /// <summary>The money put aside each month.</summary>
    public Money Savings => Of(BudgetGroup.Savings);

    /// <summary>What the loans' instalments come to in a month.</summary>
    public Money LoanPayments { get; }

    /// <summary>Income less outgoings and savings, before any loan is paid; negative is a deficit.</summary>
    public Money LeftBeforeLoans => Income - Outgoings - Savings;

    /// <summary>What is left when the loans are paid too; negative is a deficit.</summary>
    public Money LeftAfterLoans => LeftBeforeLoans - LoanPayments;

    /// <summary>What household and trade keep together when the loans are paid: drawings cancel out, to the smallest unit.</summary>
    public Money JoinedLeft => LeftAfterLoans + (Business?.LeftInBusiness ?? Money.Zero(Currency));

    /// <summary>What comes in to household and trade from outside: drawings, which only change pockets, left out.</summary>
    public Money JoinedIncome => Income - Drawings + Of(BudgetSection.Takings);

    /// <summary>What household and trade spend and put aside, before any loan is paid; drawings left out.</summary>
    public Money JoinedSpending => Outgoings + Savings + Of(BudgetSection.RunningCosts);

    /// <summary>Adds up the lines of one average month.</summary>
    /// <param name="lines">The lines, in any order and any currency.</param>
    /// <param name="currency">The currency of the statement.</param>
    /// <param name="loanPayments">What each loan asks for in an average month (see <see cref="Monthly.Of"/>); none when left out.</param>
    /// <param name="rates">The rates that the borrower entered, to <paramref name="currency"/>; a currency without one is kept apart.</param>
    /// <exception cref="ArgumentException">Two rates are given for one pair of currencies.</exception>
    public static BudgetStatement Of(
        IEnumerable<BudgetLine> lines, Currency currency, IEnumerable<Money>? loanPayments = null, IEnumerable<EnteredRate>? rates = null)
    {
        var rateFrom = (rates ?? []).Where(rate => rate.To == currency).ToDictionary(rate => rate.From);
        var linesByCurrency = lines.ToLookup(line => Target(line.Amount.Currency));
        var loansByCurrency = (loanPayments ?? []).ToLookup(payment => Target(payment.Currency));
        var others = linesByCurrency.Select(group => group.Key).Union(loansByCurrency.Select(group => group.Key))
            .Where(other => other != currency).OrderBy(other => other.Code, StringComparer.Ordinal);
        return For(currency, [.. others.Select(other => For(other, []))]);

        Currency Target(Currency from) => rateFrom.ContainsKey(from) ? currency : from;

        Money In(decimal amount, Currency from, Currency target) =>
            Money.Round(from == target ? amount : amount * rateFrom[from].Rate, target);

        BudgetStatement For(Currency target, IReadOnlyList<BudgetStatement> keptApart)
        {
            var rows = linesByCurrency[target].Select(line => new StatementRow(line, line.Known
                ? In(Monthly.Exact(line.Amount, line.Frequency), line.Amount.Currency, target)
                : Money.Zero(target)));
            var loans = loansByCurrency[target].Select(payment => In(payment.Amount, payment.Currency, target));
            return new BudgetStatement(target, [.. rows], Money.Sum(loans, target)) { KeptApart = keptApart };
        }
    }

    /// <summary>The month's total of one section.</summary>
    public Money Of(BudgetSection section) => _sections[section];

    /// <summary>The month's total of one block.</summary>
    public Money Of(BudgetGroup group) =>
        Money.Sum(_sections.Where(pair => pair.Key.Group() == group).Select(pair => pair.Value), Currency);
}
