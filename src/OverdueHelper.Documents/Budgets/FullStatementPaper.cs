using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Budgets;

/// <summary>The full statement for the borrower: every line with its note, everyone who is owed. It is not for a creditor, and says so.</summary>
public static class FullStatementPaper
{
    /// <summary>The statement as a document.</summary>
    public static Document Compose(StatementContents contents)
    {
        var words = new StatementWords(System.Globalization.CultureInfo.GetCultureInfo(contents.Language));
        return new Document
        {
            Title = words[nameof(StatementText.FullTitle)],
            Subtitle = contents.IsExample ? words[nameof(StatementText.Example)] : null,
            Reference = words.With(nameof(StatementText.FullReference), contents.Reference),
            Version = contents.Version,
            DatedOn = contents.DatedOn,
            Language = contents.Language,
            Author = BankStatementPaper.Name(contents.Borrower),
            FooterNote = words[nameof(StatementText.FullFooter)],
            Blocks =
            [
                new Ask([Phrase.Strong(words[nameof(StatementText.DoNotSend)]), " " + words[nameof(StatementText.DoNotSendWhy)]]),
                .. Household(contents, words),
                .. new StatementLines(contents, words).All(),
                .. Together(contents, words),
                .. Owed(contents, words),
                .. Owned(contents, words),
                .. Offered(contents, words),
                new Note(words.How(contents.Statement)),
            ],
        };
    }

    private static IEnumerable<Block> Household(StatementContents contents, StatementWords words)
    {
        if (contents.Members.Count == 0)
        {
            yield break;
        }

        yield return new Heading(words[nameof(StatementText.Household)]);
        yield return new Table(
            null,
            [new TableColumn(words[nameof(StatementText.Person)]), new TableColumn(words[nameof(StatementText.Age)]), new TableColumn(words[nameof(StatementText.LivesFrom)])],
            [
                .. contents.Borrower.FullName.Length > 0
                    ? [new TableRow([words.With(nameof(StatementText.You), contents.Borrower.FullName), words.Of(MemberAge.Adult), ""])]
                    : Array.Empty<TableRow>(),
                .. contents.Members.Select(member => new TableRow([member.Name, words.Of(member.Age), member.DependsOn])),
            ]);
    }

    private static IEnumerable<Block> Together(StatementContents contents, StatementWords words)
    {
        yield return new Heading(words[nameof(StatementText.Together)]);
        foreach (var block in new BankStatementBlocks(contents, words).Tables())
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Owed(StatementContents contents, StatementWords words)
    {
        if (contents.Loans.Count + contents.Debts.Count == 0)
        {
            yield break;
        }

        yield return new Heading(words[nameof(StatementText.Owed)]);
        string[][] rows =
        [
            .. contents.Loans.Select(loan => new[] { loan.LenderName, words[nameof(StatementText.Loan)], words.Amount(loan.Balance), words.Amount(loan.Overdue), words.Amount(loan.AMonth) }),
            .. contents.Debts.OrderByDescending(debt => debt.IsPriority).Select(debt => new[]
            {
                debt.Name, debt.IsPriority ? words[nameof(StatementText.Yes)] : "", debt.IsPriority ? "" : Amount(debt, debt.BalanceMinor, words),
                debt.IsPriority ? Amount(debt, debt.BalanceMinor, words) : debt.OverdueMinor is { } overdue ? words.Amount(new Money(overdue, debt.Currency)) : "",
                debt.OfferMinor is { } offer ? words.Amount(new Money(offer, debt.Currency)) : "",
            }),
        ];
        yield return Filled(
            [
                new TableColumn(words[nameof(StatementText.ToWhom)]), new TableColumn(words[nameof(StatementText.ServedFirst)]), new TableColumn(words[nameof(StatementText.Balance)], ColumnAlignment.End),
                new TableColumn(words[nameof(StatementText.Overdue)], ColumnAlignment.End), new TableColumn(words[nameof(StatementText.AMonth)], ColumnAlignment.End),
            ],
            rows);
    }

    // A column that no row fills is left out.
    private static Table Filled(TableColumn[] columns, string[][] rows)
    {
        int[] used = [.. Enumerable.Range(0, columns.Length).Where(column => rows.Any(row => row[column].Length > 0))];
        return new Table(null, [.. used.Select(column => columns[column])], [.. rows.Select(row => new TableRow([.. used.Select(column => row[column])]))]);
    }

    private static IEnumerable<Block> Owned(StatementContents contents, StatementWords words)
    {
        if (contents.Assets.Count == 0)
        {
            yield break;
        }

        yield return new Heading(words[nameof(StatementText.Owned)]);
        yield return Filled(
            [
                new TableColumn(words[nameof(StatementText.What)]), new TableColumn(words[nameof(StatementText.Whose)]), new TableColumn(words[nameof(StatementText.Remark)]),
                new TableColumn(words[nameof(StatementText.Value)], ColumnAlignment.End),
            ],
            [.. contents.Assets.Select(asset => new[] { asset.Name, asset.Whose, asset.Note, words.Amount(asset.Value) })]);
    }

    private static IEnumerable<Block> Offered(StatementContents contents, StatementWords words)
    {
        // With no other debt there is nothing to share out: what is left stands above.
        if (contents.Debts.Count == 0 && contents.Offers is not (null or DebtOffers.Deficit))
        {
            yield break;
        }

        yield return new Heading(words[nameof(StatementText.Offered)]);
        if (contents.WithPlan is { } asked)
        {
            yield return new Paragraph(words.With(
                nameof(StatementText.OffersPlan), words.Amount(asked.JoinedLeft - contents.FirstDebts), words.Amount(contents.Statement.JoinedLeft - contents.FirstDebts))
                + " " + words[nameof(StatementText.OffersPlanNote)]);
        }

        switch (contents.Offers)
        {
            case null:
                yield return new Paragraph(words[nameof(StatementText.OffersWait)]);
                break;
            case DebtOffers.Deficit deficit:
                yield return new Paragraph(words.With(
                    deficit.Reason is DeficitReason.LivingCostsNotCovered ? nameof(StatementText.DeficitLiving) : nameof(StatementText.DeficitPriority), words.Amount(deficit.Shortfall)));
                break;
            case DebtOffers.NothingLeft nothing:
                yield return Shares(nothing.Priority, nothing, words);
                yield return new Paragraph(words[nameof(StatementText.NothingLeft)]);
                break;
            case DebtOffers.Token token:
                yield return Shares([.. token.Priority, .. token.Offers], token, words);
                yield return new Note(words.With(nameof(StatementText.TokenNote), words.Amount(token.NotCovered)));
                break;
            case DebtOffers.ProRata proRata:
                yield return Shares([.. proRata.Priority, .. proRata.Offers], proRata, words);
                break;
        }
    }

    private static Table Shares(IReadOnlyList<DebtOffer> offers, DebtOffers all, StatementWords words) => new(
        null,
        [new TableColumn(words[nameof(StatementText.ToWhom)]), new TableColumn(words[nameof(StatementText.AMonth)], ColumnAlignment.End)],
        [
            new TableRow([words[nameof(StatementText.AvailableFirst)], words.Amount(all.AvailableForPriority)]),
            new TableRow([words[nameof(StatementText.AvailableOthers)], words.Amount(all.AvailableForOthers)]),
            .. offers.Select(offer => new TableRow([offer.Debt.Name, words.Amount(offer.PerMonth)])),
            new TableRow([words[nameof(StatementText.OffersSum)], words.Amount(Money.Sum(offers.Select(offer => offer.PerMonth), all.AvailableForPriority.Currency))], IsSum: true),
        ]);

    private static string Amount(BudgetDebt debt, long? minor, StatementWords words) => words.Amount(minor is { } known ? new Money(known, debt.Currency) : null);
}
