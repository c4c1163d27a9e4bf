using System.Globalization;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Documents.BankView;

/// <summary>The bank's two tests of a request as a paper of its own, and as an annex to the plan.</summary>
/// <remarks>What banks set aside as a loan ages stands only in the paper of its own: a bank knows its own rules.</remarks>
public static class BankViewPaper
{
    /// <summary>The tests of one request as a document.</summary>
    /// <param name="contents">What it says.</param>
    public static Document Compose(BankViewContents contents)
    {
        var words = Words(contents.Language);
        return new Document
        {
            Title = words[contents.IsExample ? nameof(BankPaperText.TitleExample) : nameof(BankPaperText.Title)],
            Subtitle = words.With(nameof(BankPaperText.Subtitle), contents.LenderName),
            Reference = words.OfPlan.With(nameof(Plans.PlanText.Reference), contents.Reference),
            Version = contents.Version,
            DatedOn = contents.DatedOn,
            Language = contents.Language,
            Author = contents.Author,
            FooterNote = words.With(nameof(BankPaperText.Footer), words.OfPlan.Day(contents.DatedOn)),
            Blocks = [.. Annex(contents), .. new BankInputBlocks(contents, words).Provisions()],
        };
    }

    /// <summary>The title of the annex.</summary>
    /// <param name="language">The plan's language as a culture name.</param>
    /// <param name="loan">Which loan, when the plan has several; <see langword="null"/> otherwise.</param>
    public static string AnnexTitle(string language, Loan? loan = null)
    {
        var words = Words(language);
        if (loan is null)
        {
            return words[nameof(BankPaperText.Title)];
        }

        var kind = words.OfPlan["Kind" + loan.Kind];
        return words.With(
            nameof(BankPaperText.TitleOf),
            loan.ReferenceEnding.Length > 0 ? words.OfPlan.With(nameof(Plans.PlanText.LoanEnding), kind, loan.ReferenceEnding) : kind);
    }

    /// <summary>The tests of one request as blocks.</summary>
    /// <param name="contents">What they say.</param>
    public static IReadOnlyList<Block> Annex(BankViewContents contents)
    {
        var words = Words(contents.Language);
        return
        [
            .. new BankTestBlocks(contents, words).All(),
            .. contents.ShowsCollections ? new BankSensitivityBlocks(contents.Collections, words).All() : [],
            .. new BankInputBlocks(contents, words).All(),
        ];
    }

    private static BankPaperWords Words(string language) => new(CultureInfo.GetCultureInfo(language));
}
