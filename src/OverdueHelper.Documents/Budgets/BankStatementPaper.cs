using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Documents.Budgets;

/// <summary>The statement for a bank: one page, by sections, without another creditor's name.</summary>
public static class BankStatementPaper
{
    /// <summary>The statement as a document of its own, to be signed.</summary>
    public static Document Compose(StatementContents contents)
    {
        var words = new StatementWords(System.Globalization.CultureInfo.GetCultureInfo(contents.Language));
        return new Document
        {
            Title = words[Title(contents)],
            Subtitle = contents.IsExample ? words[nameof(StatementText.Example)] : null,
            Reference = words.With(nameof(StatementText.Reference), contents.Reference),
            Version = contents.Version,
            DatedOn = contents.DatedOn,
            Language = contents.Language,
            Author = Name(contents.Borrower),
            FooterNote = words.With(nameof(StatementText.Footer), words.Day(contents.DatedOn)),
            Blocks =
            [
                .. new BankStatementBlocks(contents, words).All(),
                new Paragraph(words[contents.IsComplete ? nameof(StatementText.Declaration) : nameof(StatementText.DeclarationSoFar)]),
                new SignatureBlock([.. Signatures(contents.Borrower, words)]),
            ],
        };
    }

    /// <summary>What the statement is called.</summary>
    /// <param name="language">The reader's language as a culture name.</param>
    /// <param name="kind">Who owes.</param>
    public static string AnnexTitle(string language, BorrowerKind? kind) =>
        new StatementWords(System.Globalization.CultureInfo.GetCultureInfo(language))[Title(kind)];

    /// <summary>The same figures as a part of a plan, which is signed as a whole.</summary>
    public static IReadOnlyList<Block> Annex(StatementContents contents)
    {
        var words = new StatementWords(System.Globalization.CultureInfo.GetCultureInfo(contents.Language));
        return
        [
            .. new BankStatementBlocks(contents, words).All(),
            new Note(words.With(nameof(StatementText.AnnexNote), words.With(nameof(StatementText.Reference), contents.Reference), contents.Version, words.Day(contents.StartedOn))),
        ];
    }

    internal static string Name(Borrower borrower) =>
        borrower.Kind is BorrowerKind.Company && borrower.BusinessName.Length > 0 ? borrower.BusinessName : borrower.FullName;

    private static string Title(StatementContents contents) => Title(contents.Borrower.Kind);

    private static string Title(BorrowerKind? kind) => kind is BorrowerKind.Company ? nameof(StatementText.TitleCompany) : nameof(StatementText.Title);

    private static IEnumerable<SignatureLine> Signatures(Borrower borrower, StatementWords words)
    {
        yield return new SignatureLine(words[nameof(StatementText.Sign)], borrower.FullName.Length > 0 ? borrower.FullName : null);
        if (borrower.CoBorrower.Length > 0)
        {
            yield return new SignatureLine(words[nameof(StatementText.SignCoBorrower)], borrower.CoBorrower);
        }
    }
}
