namespace OverdueHelper.Documents;

/// <summary>What to do with characters that the fonts cannot show.</summary>
public enum MissingGlyphPolicy
{
    /// <summary>Draw nothing and name the characters, so that the person can write them another way.</summary>
    Refuse,

    /// <summary>
    /// Print each as its code in brackets, <c>[U+1F600]</c>, and list them on the last page. Only when the person has agreed.
    /// </summary>
    PrintCodes,
}
