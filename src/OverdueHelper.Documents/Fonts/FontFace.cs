namespace OverdueHelper.Documents.Fonts;

/// <summary>One weight of the bundled fonts: which characters they have and how wide each is. Read once, then only read from.</summary>
internal sealed class FontFace
{
    /// <summary>The fonts in the order they are asked: quotation marks and dashes are those of Latin text.</summary>
    private static readonly string[] _families = ["Noto Sans", "Noto Sans SC"];

    private readonly float[] _advances = new float[char.MaxValue + 1];
    private readonly byte[] _partOf = new byte[char.MaxValue + 1];

    private FontFace(FontWeight weight)
    {
        Parts = [.. _families.Select(family => new FontPart(family, weight))];
        Array.Fill(_advances, -1);
        for (var part = Parts.Count - 1; part >= 0; part--)
        {
            var advances = Parts[part].Advances();
            for (var i = 0; i < advances.Length; i++)
            {
                if (advances[i] >= 0)
                {
                    (_advances[i], _partOf[i]) = (advances[i], (byte)part);
                }
            }
        }
    }

    /// <summary>The regular weight.</summary>
    internal static FontFace Regular { get; } = new(FontWeight.Regular);

    /// <summary>The bold weight.</summary>
    internal static FontFace Bold { get; } = new(FontWeight.Bold);

    /// <summary>The font files that make up the face.</summary>
    internal IReadOnlyList<FontPart> Parts { get; }

    /// <summary>The face of a weight.</summary>
    internal static FontFace Of(FontWeight weight) => weight switch
    {
        FontWeight.Regular => Regular,
        FontWeight.Bold => Bold,
    };

    /// <summary>Whether the fonts can show a character.</summary>
    internal bool Has(char character) => _advances[character] >= 0;

    /// <summary>Which of the parts shows a character.</summary>
    internal int PartOf(char character) => _partOf[character];

    /// <summary>The width of a text in points. The text holds only characters that the fonts have.</summary>
    internal float Width(ReadOnlySpan<char> text, float size)
    {
        var width = 0f;
        foreach (var character in text)
        {
            width += _advances[character];
        }

        return width * size;
    }

    /// <summary>Where the part that shows the text at an index ends: text is drawn part by part.</summary>
    internal int EndOfPart(string text, int from)
    {
        var end = from + 1;
        while (end < text.Length && _partOf[text[end]] == _partOf[text[from]])
        {
            end++;
        }

        return end;
    }
}
