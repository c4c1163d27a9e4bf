using System.Globalization;
using System.Text;

namespace OverdueHelper.Documents.Fonts;

/// <summary>Makes text fit for print: composed letters, no invisible characters, and nothing the fonts cannot show.</summary>
internal static class PrintableText
{
    private const int ContextLength = 20;

    /// <summary>Below this number every character is a letter, figure or sign of its own: nothing composes or hides.</summary>
    private const char FirstMark = '\u0300';

    /// <summary>The text as it is drawn: each character that the fonts cannot show is replaced by its code in brackets.</summary>
    internal static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var printable = new StringBuilder(text.Length);
        foreach (var (codePoint, _) in CodePoints(Composed(text)))
        {
            if (IsInvisible(codePoint))
            {
                continue;
            }

            printable.Append(CanPrint(codePoint) ? ((char)codePoint).ToString() : $"[U+{codePoint.ToString("X4", CultureInfo.InvariantCulture)}]");
        }

        return printable.ToString();
    }

    /// <summary>The characters of a text that the fonts cannot show, with the words around each.</summary>
    internal static IEnumerable<MissingGlyph> Missing(string text)
    {
        if (IsPlain(text))
        {
            yield break;
        }

        var composed = Composed(text);
        foreach (var (codePoint, index) in CodePoints(composed))
        {
            if (!IsInvisible(codePoint) && !CanPrint(codePoint))
            {
                yield return new MissingGlyph(codePoint, Around(composed, index), IsRightToLeft(codePoint));
            }
        }
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character >= FirstMark && !IsIdeograph(character))
            {
                return false;
            }

            if (!FontFace.Regular.Has(character) || character == '\u00AD')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIdeograph(char character) => character is >= '\u4E00' and <= '\u9FFF';

    private static bool CanPrint(int codePoint) =>
        codePoint == '\n' || (codePoint <= char.MaxValue && FontFace.Regular.Has((char)codePoint) && FontFace.Bold.Has((char)codePoint));

    // Broken pairs cannot be composed: they are reported as they are.
    private static string Composed(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Replace('\t', ' ');
        return CodePoints(lines).Any(point => point.CodePoint is >= 0xD800 and <= 0xDFFF) ? lines : lines.Normalize(NormalizationForm.FormC);
    }

    private static IEnumerable<(int CodePoint, int Index)> CodePoints(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                yield return (char.ConvertToUtf32(text, i), i);
                i++;
            }
            else
            {
                yield return (text[i], i);
            }
        }
    }

    /// <summary>Characters that only steer: joiners, direction marks, variation selectors, soft hyphens, controls.</summary>
    /// <remarks>Source: Unicode 16, Default_Ignorable_Code_Point, and the category Control without the line feed.</remarks>
    private static bool IsInvisible(int codePoint) =>
        codePoint is 0xAD or 0x34F or 0x61C or 0xFEFF
            or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF)
        || (codePoint != '\n' && codePoint <= char.MaxValue && char.IsControl((char)codePoint));

    /// <summary>Hebrew, Arabic, Syriac, Thaana, N'Ko and their later blocks.</summary>
    private static bool IsRightToLeft(int codePoint) =>
        codePoint is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    private static string Around(string text, int index)
    {
        var from = Math.Max(0, index - ContextLength);
        var to = Math.Min(text.Length, index + ContextLength);
        return text[from..to].Trim();
    }
}
