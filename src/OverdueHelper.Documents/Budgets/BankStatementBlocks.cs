using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Budgets;

/// <summary>The month by sections, with what is left, on one page.</summary>
internal sealed class BankStatementBlocks(StatementContents contents, StatementWords words)
{
    private BudgetStatement Statement => contents.Statement;

    public IEnumerable<Block> All()
    {
        yield return new KeyValueList([.. Head().Where(pair => pair.Value.Length > 0)], Columns: 2);
        yield return new Table(
            null,
            [new TableColumn(words[nameof(StatementText.AverageMonth)]), new TableColumn(words[nameof(StatementText.AMonth)], ColumnAlignment.End)],
            [.. Rows()]);
        if (Remarks().ToList() is { Count: > 0 } remarks)
        {
            yield return new Note(string.Join(' ', remarks));
        }

        yield return new Note(words[nameof(StatementText.How)]);
    }

    private IEnumerable<KeyValue> Head()
    {
        var borrower = contents.Borrower;
        yield return new(words[borrower.Kind is BorrowerKind.Company ? nameof(StatementText.Company) : nameof(StatementText.Name)], BankStatementPaper.Name(borrower));
        yield return new(words[nameof(StatementText.CoBorrower)], borrower.CoBorrower);
        if (borrower.Kind is not BorrowerKind.Company)
        {
            yield return new(words[nameof(StatementText.Household)], Household());
        }

        yield return new(words[nameof(StatementText.StatementOf)], words.Day(contents.StartedOn));
        yield return new(words[nameof(StatementText.OtherDebts)], OtherDebts());
        yield return new(words[nameof(StatementText.Owned)], Owned());
    }

    private string Household()
    {
        var size = HouseholdSize.Of([.. contents.Members.Select(member => member.Age)]);
        var children = size.YoungerChildren + size.OlderChildren;
        var adults = words.Count("Adults", size.Adults);
        return children == 0 ? adults : $"{adults}, {words.Count("Children", children)}";
    }

    private string OtherDebts()
    {
        if (contents.Debts.Count == 0)
        {
            return "";
        }

        var known = contents.Debts.Select(debt => debt.Debt).OfType<OtherDebt>().Where(debt => debt.Balance.Currency == Statement.Currency).ToList();
        var sum = words.Amount(Money.Sum(known.Select(debt => debt.Balance), Statement.Currency));
        return words.With(known.Count == contents.Debts.Count ? nameof(StatementText.DebtsSum) : nameof(StatementText.DebtsSumAtLeast), words.Count("Debts", contents.Debts.Count), sum);
    }

    private string Owned()
    {
        var known = contents.Assets.Where(asset => asset.Currency == Statement.Currency).Select(asset => asset.Value).OfType<Money>().ToList();
        return known.Count == 0 ? "" : words.Amount(Money.Sum(known, Statement.Currency));
    }

    private IEnumerable<TableRow> Rows()
    {
        var isBusiness = Statement.Business is not null;
        if (isBusiness)
        {
            yield return Row(words.Of(BudgetSection.Takings), Statement.Of(BudgetSection.Takings));
            yield return Row(words.Of(BudgetSection.RunningCosts), -Statement.Of(BudgetSection.RunningCosts));
            yield return Sum(words[nameof(StatementText.Profit)], Statement.Business!.Profit);
        }

        if (Statement.Rows.Any(row => BudgetSections.Household.Contains(row.Line.Section)))
        {
            foreach (var row in Group([BudgetGroup.Drawings, BudgetGroup.Income], nameof(StatementText.TotalIncome), Statement.Income, sign: 1))
            {
                yield return row;
            }

            foreach (var row in Group([BudgetGroup.Essentials, BudgetGroup.Flexible, BudgetGroup.Savings], nameof(StatementText.TotalSpending), Statement.Outgoings + Statement.Savings, sign: 1))
            {
                yield return row;
            }
        }

        yield return Sum(words[isBusiness ? nameof(StatementText.LeftJoined) : nameof(StatementText.LeftBefore)], Statement.JoinedIncome - Statement.JoinedSpending);
        if (!contents.FirstDebts.IsZero)
        {
            yield return Row(words[nameof(StatementText.FirstDebts)], -contents.FirstDebts);
        }

        yield return Row(words.Count("Loans", contents.Loans.Count), -Statement.LoanPayments);
        yield return Sum(words[nameof(StatementText.LeftAfter)], Statement.JoinedLeft - contents.FirstDebts);
    }

    private IEnumerable<TableRow> Group(IReadOnlyList<BudgetGroup> groups, string sumKey, Money sum, int sign)
    {
        var used = Statement.Rows.Select(row => row.Line.Section).ToHashSet();
        foreach (var section in groups.SelectMany(group => BudgetSections.All.Where(section => section.Group() == group && used.Contains(section))))
        {
            yield return Row(words.Of(section), Statement.Of(section) * sign);
        }

        yield return Sum(words[sumKey], sum);
    }

    private IEnumerable<string> Remarks()
    {
        foreach (var (section, reason) in contents.Reasons.OrderBy(pair => pair.Key))
        {
            yield return words.With(nameof(StatementText.Reason), words.Of(section), Sentence(reason));
        }

        if (Statement.UnknownLines.Count > 0)
        {
            yield return words.Count("Unknown", Statement.UnknownLines.Count);
        }

        if (contents.Loans.Any(loan => loan.AMonth is null))
        {
            yield return words[nameof(StatementText.LoansUnknown)];
        }

        foreach (var apart in Statement.KeptApart)
        {
            yield return words.With(nameof(StatementText.KeptApart), apart.Currency.Code, words.Amount(apart.JoinedLeft));
        }
    }

    private static string Sentence(string text) => text.EndsWith('.') || text.EndsWith('!') || text.EndsWith('?') ? text : text + ".";

    private TableRow Row(string what, Money amount) => new([what, words.Amount(amount)]);

    private TableRow Sum(string what, Money amount) => new([what, words.Amount(amount)], IsSum: true);
}
