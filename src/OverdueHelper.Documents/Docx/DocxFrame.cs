using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OverdueHelper.Documents.Layout;

namespace OverdueHelper.Documents.Docx;

/// <summary>What stands around the content: title, footer, size of the sheet.</summary>
internal static class DocxFrame
{
    private const int TwipsPerPoint = 20;

    /// <summary>The title and how to refer to the paper.</summary>
    internal static IEnumerable<OpenXmlElement> Title(Model.Document document)
    {
        yield return DocxText.Paragraph(document.Title, document.Culture, DocxStyles.Title);
        if (document.Subtitle is { Length: > 0 } subtitle)
        {
            yield return DocxText.Paragraph(subtitle, document.Culture);
        }

        var references = string.Join(" · ", new[] { FrameWords.Version(document), FrameWords.Date(document), document.CopyLabel }.Where(text => !string.IsNullOrEmpty(text)));
        var paragraph = DocxText.Paragraph(references, document.Culture, DocxStyles.Note);
        paragraph.ParagraphProperties!.ParagraphBorders = new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 10, Space = 6 });
        yield return paragraph;
    }

    /// <summary>The foot of every page.</summary>
    internal static Footer Footer(Model.Document document)
    {
        var text = string.Join(" · ", FrameWords.Version(document), FrameWords.Date(document), FrameWords.Content(document));
        var paragraph = DocxText.Paragraph(text + " · ", document.Culture, DocxStyles.Note);

        foreach (var part in FrameWords.PageParts(document))
        {
            paragraph.Append(part switch
            {
                FrameWords.PageNumber => new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
                FrameWords.PageCount => new SimpleField(new Run(new Text("1"))) { Instruction = "NUMPAGES" },
                _ => DocxText.Run(part, document.Culture),
            });
        }

        var footer = new Footer(paragraph);
        if (document.FooterNote is { Length: > 0 } note)
        {
            footer.Append(DocxText.Paragraph(note, document.Culture, DocxStyles.Note));
        }

        return footer;
    }

    /// <summary>The size and margins of the sheet.</summary>
    internal static SectionProperties Section(PageFrame frame, string footerId) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footerId },
        new PageSize { Width = (uint)Twips(frame.Width), Height = (uint)Twips(frame.Height) },
        new PageMargin
        {
            Top = Twips(frame.Top),
            Bottom = Twips(frame.Height - frame.Bottom),
            Left = (uint)Twips(frame.Left),
            Right = (uint)Twips(frame.Left),
            Header = 400,
            Footer = 400,
            Gutter = 0,
        });

    /// <summary>Points as the file counts them: twentieths of a point, rounded.</summary>
    internal static int Twips(float points) => (int)MathF.Round(points * TwipsPerPoint, MidpointRounding.AwayFromZero);
}
