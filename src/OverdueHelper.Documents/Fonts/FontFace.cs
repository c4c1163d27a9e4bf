using SkiaSharp;

namespace OverdueHelper.Documents.Fonts;

/// <summary>One weight of the bundled font: which characters it has and how wide each is. Read once, then only read from.</summary>
internal sealed class FontFace
{
    private const int CharacterCount = 0x10000;

    /// <summary>A size at which widths come out exact, to be scaled to the size in use.</summary>
    private const int UnitSize = 1000;

    private readonly float[] _advances = new float[CharacterCount];
    private readonly SKTypeface _typeface;
    private readonly FontSubsetter? _subsetter;

    private FontFace(byte[] font)
    {
        File = font;
        using var data = SKData.CreateCopy(font);
        _typeface = SKTypeface.FromData(data);
        Measure();
        _subsetter = SubsetterFor(font);
    }

    /// <summary>The regular weight.</summary>
    internal static FontFace Regular { get; } = new(Read("NotoSansSC-Regular.ttf"));

    /// <summary>The bold weight.</summary>
    internal static FontFace Bold { get; } = new(Read("NotoSansSC-Bold.ttf"));

    /// <summary>The whole font, as a TrueType file.</summary>
    internal byte[] File { get; }

    /// <summary>Whether fonts are cut down before they are embedded; if not, files are correct but large.</summary>
    internal bool CanSubset => _subsetter is not null;

    /// <summary>The face of a weight.</summary>
    internal static FontFace Of(FontWeight weight) => weight switch
    {
        FontWeight.Regular => Regular,
        FontWeight.Bold => Bold,
    };

    /// <summary>Whether the font can show a character.</summary>
    internal bool Has(char character) => _advances[character] >= 0;

    /// <summary>The width of a text in points. The text holds only characters that the font has.</summary>
    internal float Width(ReadOnlySpan<char> text, float size)
    {
        var width = 0f;
        foreach (var character in text)
        {
            width += _advances[character];
        }

        return width * size;
    }

    /// <summary>A typeface to embed: cut down to the characters when possible.</summary>
    /// <param name="characters">The characters in use.</param>
    internal SKTypeface ToEmbed(IEnumerable<int> characters)
    {
        using var data = SKData.CreateCopy(_subsetter is null ? File : _subsetter.Subset(characters));
        return SKTypeface.FromData(data);
    }

    private void Measure()
    {
        var everyCharacter = new int[CharacterCount];
        for (var i = 0; i < CharacterCount; i++)
        {
            everyCharacter[i] = char.IsSurrogate((char)i) ? 0 : i;
        }

        using var font = new SKFont(_typeface, UnitSize) { LinearMetrics = true, Subpixel = true, Hinting = SKFontHinting.None };
        var glyphs = font.GetGlyphs(everyCharacter);
        var widths = font.GetGlyphWidths(glyphs);
        for (var i = 0; i < CharacterCount; i++)
        {
            _advances[i] = glyphs[i] == 0 ? -1 : widths[i] / UnitSize;
        }
    }

    /// <summary>
    /// The functions are exported but not promised, so they prove themselves at start-up: a subset must be smaller and
    /// still show its character. Otherwise the whole font is embedded.
    /// </summary>
    private static FontSubsetter? SubsetterFor(byte[] font)
    {
        try
        {
            var subsetter = new FontSubsetter(font);
            var subset = subsetter.Subset(['A']);
            using var data = SKData.CreateCopy(subset);
            using var typeface = SKTypeface.FromData(data);
            return subset.Length < font.Length && typeface is not null && Shows(typeface, 'A') ? subsetter : null;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool Shows(SKTypeface typeface, int character)
    {
        using var font = new SKFont(typeface);
        return font.ContainsGlyph(character);
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(FontFace).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The font {name} is not in the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
