using OverdueHelper.Documents.Model;

namespace OverdueHelper.Documents.Layout;

/// <summary>Says on the paper itself that codes stand for characters that could not be printed.</summary>
internal static class UnprintableNote
{
    /// <summary>The document with the note at its end. The content, and so its hash, stays that of the document.</summary>
    internal static Document AddedTo(Document document, IReadOnlyList<MissingGlyph> missing) =>
        document with { Blocks = [.. document.Blocks, new Note(FrameWords.Unprintable(document, missing))] };
}
