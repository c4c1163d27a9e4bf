using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Plans;

/// <summary>The paper by which a counsellor may speak for the borrower with one lender.</summary>
public static class AuthorityPaper
{
    /// <summary>The authority as a document.</summary>
    /// <param name="contents">The plan it belongs to; its borrower names a counsellor.</param>
    /// <exception cref="ArgumentException">No counsellor is named.</exception>
    public static Document Compose(RepaymentPlanContents contents)
    {
        var counsellor = contents.Borrower.Counsellor;
        ArgumentException.ThrowIfNullOrWhiteSpace(counsellor, nameof(contents));
        var words = new PaperWords(System.Globalization.CultureInfo.GetCultureInfo(contents.Language));
        var sender = new PlanSender(contents, words);
        return new Document
        {
            Title = words[contents.IsExample ? nameof(PlanText.AuthorityTitleExample) : nameof(PlanText.AuthorityTitle)],
            Subtitle = words.With(nameof(PlanText.Subtitle), contents.LenderName),
            Reference = words.With(nameof(PlanText.AuthorityReference), contents.Reference),
            Version = contents.Version,
            DatedOn = contents.DatedOn,
            Language = contents.Language,
            Author = sender.Name,
            FooterNote = contents.IsExample ? words.With(nameof(PlanText.FooterExample), words.Day(contents.DatedOn)) : null,
            Blocks =
            [
                .. sender.Opening(),
                .. contents.Loans.Select(loan => new PlanLoanBlocks(loan, contents, words).NumberLine()),
                new Ask(words.With(nameof(PlanText.AuthorityAsk), counsellor)),
                new Heading(words[nameof(PlanText.AuthorityMayTitle)]),
                new CheckList(
                [
                    new CheckItem(words[nameof(PlanText.AuthorityMayAsk)], BoxState.On),
                    new CheckItem(words[nameof(PlanText.AuthorityMayNegotiate)], BoxState.On),
                    new CheckItem(words[nameof(PlanText.AuthorityMayReceive)], BoxState.On),
                ]),
                new Paragraph(words[nameof(PlanText.AuthorityMayNot)]),
                new Paragraph(words[nameof(PlanText.AuthorityConsent)]),
                new Paragraph(words[nameof(PlanText.AuthorityUntil)]),
                .. sender.AuthoritySignatures(counsellor),
            ],
        };
    }
}
