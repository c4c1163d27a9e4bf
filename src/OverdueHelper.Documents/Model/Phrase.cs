namespace OverdueHelper.Documents.Model;

/// <summary>A stretch of text of one weight. A string becomes an ordinary phrase by itself.</summary>
/// <param name="Text">The words, formatted for the reader; spaces at the ends are kept.</param>
/// <param name="IsStrong">Whether the words are printed bold.</param>
public sealed record Phrase(string Text, bool IsStrong = false)
{
    /// <summary>Words that the reader must not miss.</summary>
    /// <param name="text">The words.</param>
    public static Phrase Strong(string text) => new(text, IsStrong: true);

    /// <summary>Ordinary words.</summary>
    /// <param name="text">The words.</param>
    public static implicit operator Phrase(string text) => FromString(text);

    /// <summary>Ordinary words.</summary>
    /// <param name="text">The words.</param>
    public static Phrase FromString(string text) => new(text);
}
