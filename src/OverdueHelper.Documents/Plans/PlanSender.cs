using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Documents.Plans;

/// <summary>Who writes to whom, and who signs.</summary>
internal sealed class PlanSender(RepaymentPlanContents contents, PaperWords words)
{
    private Borrower Borrower => contents.Borrower;

    private bool IsCompany => Borrower.Kind is BorrowerKind.Company;

    /// <summary>Whose paper it is: the company, else the person.</summary>
    public string Name => IsCompany && Borrower.BusinessName.Length > 0 ? Borrower.BusinessName : Borrower.FullName;

    private string Signatory => contents.SignedBy.Length > 0 ? contents.SignedBy : Borrower.FullName;

    public IEnumerable<Block> Opening()
    {
        if (contents.Place.Length > 0)
        {
            yield return new Paragraph(words.With(nameof(PlanText.PlaceAndDate), contents.Place, words.Day(contents.DatedOn)));
        }

        yield return new KeyValueList([.. Pairs().Where(pair => pair.Value.Length > 0)]);
    }

    public IEnumerable<Block> Signatures()
    {
        yield return new Heading(words[nameof(PlanText.SignTitle)]);
        yield return new Paragraph(words[nameof(PlanText.SignDeclaration)] + (GuarantorNames.Any() ? " " + words[nameof(PlanText.SignGuarantorConsent)] : ""));
        List<SignatureLine> lines = [Own()];
        if (Borrower.CoBorrower.Length > 0)
        {
            lines.Add(new SignatureLine(words[nameof(PlanText.SignCoBorrower)], Borrower.CoBorrower));
        }

        lines.AddRange(GuarantorNames.Select(name => new SignatureLine(words[nameof(PlanText.SignGuarantor)], name)));

        lines.Add(new SignatureLine(words[nameof(PlanText.SignBank)], contents.LenderName));
        yield return new SignatureBlock(lines);
    }

    public IEnumerable<Block> AuthoritySignatures(string counsellor)
    {
        yield return new Heading(words[nameof(PlanText.SignTitle)]);
        yield return new SignatureBlock([Own(), new SignatureLine(words[nameof(PlanText.AuthoritySignCounsellor)], counsellor)]);
    }

    private SignatureLine Own() => IsCompany
        ? new SignatureLine(words[nameof(PlanText.SignSignatory)], ForCompany())
        : new SignatureLine(words[nameof(PlanText.SignBorrower)], Signatory);

    private IEnumerable<KeyValue> Pairs()
    {
        yield return new(words[nameof(PlanText.To)], OneLine(contents.Addressee.Length > 0 ? $"{contents.LenderName}\n{contents.Addressee}" : contents.LenderName));
        yield return new(words[IsCompany ? nameof(PlanText.Business) : nameof(PlanText.Borrower)], Name);
        yield return new(words[nameof(PlanText.Registration)], Borrower.RegistrationNumber);
        yield return new(words[nameof(PlanText.SignatoryName)], IsCompany ? Signatory : "");
        yield return new(words[nameof(PlanText.TradingAs)], Borrower.Kind is BorrowerKind.SoleTrader ? Borrower.BusinessName : "");
        yield return new(words[nameof(PlanText.Address)], OneLine(Borrower.Address));
        yield return new(words[nameof(PlanText.Phone)], Borrower.Phone);
        yield return new(words[nameof(PlanText.ReachedAt)], Borrower.ReachedAt);
        yield return new(words[nameof(PlanText.CoBorrower)], Borrower.CoBorrower);
        foreach (var guarantor in contents.Guarantors.Count > 0 ? contents.Guarantors.Select(Bound) : [Borrower.Guarantor])
        {
            yield return new(words[nameof(PlanText.Guarantor)], guarantor);
        }

        yield return new(words[nameof(PlanText.Counsellor)], Borrower.Counsellor);
    }

    private IEnumerable<string> GuarantorNames => contents.Guarantors.Count > 0
        ? contents.Guarantors.Select(guarantor => guarantor.Name).Distinct(StringComparer.Ordinal)
        : new[] { Borrower.Guarantor }.Where(name => name.Length > 0);

    private string Bound(PlanGuarantor guarantor)
    {
        var said = guarantor switch
        {
            { Extent: GuaranteeExtent.UpToAmount, Limit: { } limit } => words.With(nameof(PlanText.GuarantorUpTo), guarantor.Name, words.Amount(limit)),
            { Extent: GuaranteeExtent.WholeDebt } => words.With(nameof(PlanText.GuarantorWhole), guarantor.Name),
            _ => guarantor.Name,
        };
        return contents.Loans.Count > 1 && guarantor.LoanEnding.Length > 0 ? words.With(nameof(PlanText.GuarantorLoan), said, guarantor.LoanEnding) : said;
    }

    private string ForCompany() => Borrower.RegistrationNumber.Length > 0
        ? words.With(nameof(PlanText.SignCompany), Signatory, Name, Borrower.RegistrationNumber)
        : words.With(nameof(PlanText.SignCompanyNoNumber), Signatory, Name);

    private static string OneLine(string lines) => string.Join(", ", lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd(',')));
}
