using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OverdueHelper.Documents.Model;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace OverdueHelper.Documents.Docx;

/// <summary>Paragraphs and runs of text.</summary>
internal static class DocxText
{
    /// <summary>A paragraph of one weight.</summary>
    internal static Paragraph Paragraph(string text, CultureInfo culture, string? style = null, bool isBold = false) =>
        Paragraph([new Phrase(text, isBold)], culture, style);

    /// <summary>A paragraph.</summary>
    internal static Paragraph Paragraph(IEnumerable<Phrase> phrases, CultureInfo culture, string? style = null)
    {
        var paragraph = new Paragraph(new ParagraphProperties());
        if (style is not null)
        {
            paragraph.ParagraphProperties!.ParagraphStyleId = new ParagraphStyleId { Val = style };
        }

        paragraph.Append(phrases.Select(phrase => Run(phrase.Text, culture, phrase.IsStrong)));
        return paragraph;
    }

    /// <summary>A run of text; line feeds become line breaks.</summary>
    internal static Run Run(string text, CultureInfo culture, bool isBold = false)
    {
        var properties = new RunProperties();
        if (isBold)
        {
            properties.Append(new Bold());
        }

        properties.Append(DocxStyles.Languages(culture));
        var run = new Run(properties);
        var lines = XmlText.Of(text.ReplaceLineEndings("\n")).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>A label and a line to write on, up to the right edge.</summary>
    /// <param name="label">What to write.</param>
    /// <param name="culture">The language of the label.</param>
    /// <param name="width">Where the line ends, in twentieths of a point.</param>
    internal static Paragraph LineToFill(string label, CultureInfo culture, int width)
    {
        var paragraph = Paragraph(label + " ", culture);
        paragraph.ParagraphProperties!.Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Underscore, Position = width });
        paragraph.Append(new Run(new TabChar()));
        return paragraph;
    }
}
