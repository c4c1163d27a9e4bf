using System.Globalization;

namespace OverdueHelper.Documents;

/// <summary>A character that the fonts cannot show.</summary>
/// <param name="CodePoint">Its number in Unicode.</param>
/// <param name="Context">The words around it, so that the person finds it.</param>
/// <param name="IsRightToLeft">Whether it belongs to a script that is written from the right, which the renderers do not shape.</param>
public sealed record MissingGlyph(int CodePoint, string Context, bool IsRightToLeft = false)
{
    /// <summary>The character itself, to show on screen; U+FFFD for half of a broken pair.</summary>
    public string Text => System.Text.Rune.IsValid(CodePoint) ? char.ConvertFromUtf32(CodePoint) : "\uFFFD";

    /// <summary>Its number as people quote it: <c>U+1F600</c>.</summary>
    public string Code => "U+" + CodePoint.ToString("X4", CultureInfo.InvariantCulture);
}
