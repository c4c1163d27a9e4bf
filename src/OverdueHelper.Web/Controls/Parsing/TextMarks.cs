namespace OverdueHelper.Web.Controls.Parsing;

/// <summary>Invisible marks that come along when text is pasted: they carry direction, never a value.</summary>
internal static class TextMarks
{
    /// <summary>The text without direction marks, joiners and byte-order marks.</summary>
    public static string Without(string? text) => string.Concat((text ?? "").Where(letter => !IsMark(letter)));

    private static bool IsMark(char letter) =>
        letter is '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
