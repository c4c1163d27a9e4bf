using System.Globalization;
using System.Resources;
using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Layout;

/// <summary>The words around a document's content, in the document's language.</summary>
internal static class FrameWords
{
    /// <summary>Stands for the number of the page among <see cref="PageParts"/>.</summary>
    internal const string PageNumber = "#";

    /// <summary>Stands for the number of pages among <see cref="PageParts"/>.</summary>
    internal const string PageCount = "##";

    /// <summary>The reference and version that everyone quotes.</summary>
    internal static string Version(Document document) => Format(nameof(FrameText.Version), document.Culture, document.Reference, document.Version);

    /// <summary>The day the document is dated.</summary>
    internal static string Date(Document document) => document.DatedOn.ToString(Word(nameof(FrameText.DatePattern), document.Culture), document.Culture);

    /// <summary>Which page this is of how many.</summary>
    internal static string Page(Document document, int number, int count) => Format(nameof(FrameText.Page), document.Culture, number, count);

    /// <summary>The same for formats that count pages themselves: the translated sentence cut where the two numbers stand.</summary>
    internal static IReadOnlyList<string> PageParts(Document document) =>
        Format(nameof(FrameText.Page), document.Culture, $"\u0001{PageNumber}\u0001", $"\u0001{PageCount}\u0001").Split('\u0001', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The fingerprint of the content.</summary>
    internal static string Content(Document document) => Format(nameof(FrameText.Content), document.Culture, document.ContentHash.Printed);

    /// <summary>What says that the codes stand for characters that could not be printed.</summary>
    internal static string Unprintable(Document document, IEnumerable<MissingGlyph> glyphs) =>
        Format(nameof(FrameText.Unprintable), document.Culture, string.Join(", ", glyphs.Select(glyph => glyph.Code)));

    /// <summary>What says that something on a check list is not needed.</summary>
    internal static string NotApplicable(CultureInfo culture) => Word(nameof(FrameText.NotApplicable), culture);

    private static string Format(string name, CultureInfo culture, params object[] values) => string.Format(culture, Word(name, culture), values);

    private static string Word(string name, CultureInfo culture) =>
        FrameText.ResourceManager.GetString(name, culture) ?? throw new MissingManifestResourceException(name);
}
