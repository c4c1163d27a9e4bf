namespace OverdueHelper.Documents;

/// <summary>What came of drawing a document.</summary>
/// <param name="Bytes">The file; null when characters stood in its way.</param>
/// <param name="MissingGlyphs">The characters that the fonts cannot show, each once, in the order of appearance.</param>
public sealed record PdfResult(byte[]? Bytes, IReadOnlyList<MissingGlyph> MissingGlyphs);
