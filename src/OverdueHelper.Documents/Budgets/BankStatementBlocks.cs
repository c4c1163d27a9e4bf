using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Budgets;

/// <summary>The month by sections, with what is left, on one page.</summary>
internal sealed class BankStatementBlocks(StatementContents contents, StatementWords words)
{
    private readonly StatementSums _sums = new(contents.Statement, words);

    private BudgetStatement Statement => contents.Statement;

    public IEnumerable<Block> All()
    {
        yield return new KeyValueList([.. Head().Where(pair => pair.Value.Length > 0)], Columns: 2);
        foreach (var table in Tables())
        {
            yield return table;
        }

        if (Remarks().ToList() is { Count: > 0 } remarks)
        {
            yield return new Note(string.Join(' ', remarks));
        }

        yield return new Note(words.How(Statement));
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

    /// <summary>What comes in beside what goes out, the trade before the household that it feeds, and what is left.</summary>
    public IEnumerable<Table> Tables()
    {
        yield return new Table(
            null,
            [
                new TableColumn(words[nameof(StatementText.ComesIn)]), new TableColumn(words[nameof(StatementText.AMonth)], ColumnAlignment.End),
                new TableColumn(words[nameof(StatementText.GoesOut)]), new TableColumn(words[nameof(StatementText.AMonth)], ColumnAlignment.End),
            ],
            [.. Business(), .. Month()]);
        yield return new Table(
            null,
            [new TableColumn(words[nameof(StatementText.WhatIsLeft)]), new TableColumn(words[nameof(StatementText.AMonth)], ColumnAlignment.End)],
            [.. Left()]);
    }

    private IEnumerable<TableRow> Left()
    {
        yield return Sum(words[LeftBefore()], Statement.JoinedIncome - Statement.JoinedSpending);
        if (!contents.FirstDebts.IsZero)
        {
            yield return new TableRow([words[nameof(StatementText.FirstDebts)], words.Amount(-contents.FirstDebts)]);
        }

        var known = contents.Loans.Count(loan => loan.AMonth is not null);
        yield return known == 0 && contents.Loans.Count > 0
            ? new TableRow([words.Count("Loans", contents.Loans.Count), words.Amount(null)])
            : new TableRow([words.Count("Loans", known), words.Amount(-Statement.LoanPayments)]);
        yield return Sum(words[nameof(StatementText.LeftAfter)], Statement.JoinedLeft - contents.FirstDebts, known == contents.Loans.Count);
        if (contents.WithPlan is { } asked)
        {
            yield return new TableRow([words[nameof(StatementText.LoansAsked)], words.Amount(-asked.LoanPayments)]);
            yield return Sum(words[nameof(StatementText.LeftAsked)], asked.JoinedLeft - contents.FirstDebts, known == contents.Loans.Count);
        }
    }

    private string LeftBefore() => Statement.Business is null
        ? nameof(StatementText.LeftBefore)
        : contents.Borrower.Kind is BorrowerKind.Company ? nameof(StatementText.LeftJoinedCompany) : nameof(StatementText.LeftJoined);

    private IEnumerable<TableRow> Business() => Statement.Business is { } business
        ? Sides([BudgetGroup.Takings], [BudgetGroup.RunningCosts], [words[nameof(StatementText.Profit)], _sums.Left(business.Profit), "", ""])
        : [];

    private IEnumerable<TableRow> Month() => Statement.Rows.Any(row => BudgetSections.Household.Contains(row.Line.Section))
        ? Sides(
            [BudgetGroup.Drawings, BudgetGroup.Income],
            [BudgetGroup.Essentials, BudgetGroup.Flexible, BudgetGroup.Savings],
            [
                words[nameof(StatementText.TotalIncome)], _sums.Of(Statement.Income, BudgetGroup.Drawings, BudgetGroup.Income),
                words[nameof(StatementText.TotalSpending)], _sums.Of(Statement.Outgoings + Statement.Savings, BudgetGroup.Essentials, BudgetGroup.Flexible, BudgetGroup.Savings),
            ])
        : [];

    private IEnumerable<TableRow> Sides(IReadOnlyList<BudgetGroup> comesIn, IReadOnlyList<BudgetGroup> goesOut, string[] sums)
    {
        var (left, right) = (Used(comesIn), Used(goesOut));
        return
        [
            .. Enumerable.Range(0, Math.Max(left.Count, right.Count)).Select(row => new TableRow([.. Cells(left, row), .. Cells(right, row)])),
            new TableRow(sums, IsSum: true),
        ];
    }

    private List<BudgetSection> Used(IReadOnlyList<BudgetGroup> groups)
    {
        var used = Statement.Rows.Select(row => row.Line.Section).ToHashSet();
        return [.. groups.SelectMany(group => BudgetSections.All.Where(section => section.Group() == group && used.Contains(section)))];
    }

    private string[] Cells(List<BudgetSection> sections, int row) =>
        row < sections.Count ? [words.Of(sections[row]), _sums.Of(sections[row])] : ["", ""];

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

        foreach (var open in contents.Invoices)
        {
            yield return words.With(nameof(StatementText.OpenInvoices), words.Amount(open.Receivables), words.Amount(open.Payables));
        }

        foreach (var rate in contents.Rates)
        {
            yield return words.With(nameof(StatementText.RateUsed), rate.From.Code, words.Rate(rate.Rate), rate.To.Code, words.Day(rate.RateOn), Sentence(rate.Source));
        }

        foreach (var apart in Statement.KeptApart)
        {
            yield return words.With(nameof(StatementText.KeptApart), apart.Currency.Code, words.Amount(apart.JoinedLeft));
        }
    }

    private static string Sentence(string text) => text.EndsWith('.') || text.EndsWith('!') || text.EndsWith('?') ? text : text + ".";

    private TableRow Sum(string what, Money amount, bool isKnown = true) => new([what, _sums.Left(amount, isKnown)], IsSum: true);
}
