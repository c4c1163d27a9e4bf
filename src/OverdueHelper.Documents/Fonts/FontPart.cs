using System.Collections.Concurrent;
using SkiaSharp;

namespace OverdueHelper.Documents.Fonts;

/// <summary>One font file: some of the characters of a face.</summary>
internal sealed class FontPart
{
    /// <summary>How many subsets are kept: a paper and its copies, and the usual alphabets.</summary>
    private const int MostKept = 32;

    private readonly ConcurrentDictionary<string, SKTypeface> _kept = new(StringComparer.Ordinal);
    private readonly FontSubsetter? _subsetter;
    private readonly byte[] _file;

    /// <summary>Reads a font that the program brings along.</summary>
    /// <param name="family">The name of the font: Noto Sans.</param>
    /// <param name="weight">The weight.</param>
    internal FontPart(string family, FontWeight weight)
    {
        Family = family;
        _file = Read($"{family.Replace(" ", "", StringComparison.Ordinal)}-{weight switch { FontWeight.Regular => "Regular", FontWeight.Bold => "Bold" }}.ttf");
        _subsetter = SubsetterFor(_file);
    }

    /// <summary>The name of the font.</summary>
    internal string Family { get; }

    /// <summary>The whole font.</summary>
    internal ReadOnlyMemory<byte> File => _file;

    /// <summary>Whether the font is cut down before it is embedded; if not, files are correct but large.</summary>
    internal bool CanSubset => _subsetter is not null;

    /// <summary>A typeface to embed: cut down to the characters when possible.</summary>
    /// <remarks>
    /// Shared with other papers and never disposed by them. Papers in Latin letters share one: the whole alphabet of
    /// ASCII is in it as soon as one of its characters is.
    /// </remarks>
    /// <param name="characters">The characters in use, in ascending order.</param>
    internal SKTypeface ToEmbed(IReadOnlyCollection<char> characters)
    {
        if (_subsetter is null)
        {
            return _kept.GetOrAdd("", _ => Typeface(_file));
        }

        var wanted = string.Concat(characters.Any(char.IsAscii) ? Ascii().Concat(characters.Where(character => !char.IsAscii(character))) : characters);
        if (_kept.Count > MostKept)
        {
            _kept.Clear();
        }

        return _kept.GetOrAdd(wanted, text => Typeface(_subsetter.Subset(text.Select(character => (int)character))));
    }

    /// <summary>The widths of all characters of the first plane, for a size of 1; less than 0 where the font has none.</summary>
    internal float[] Advances()
    {
        // A size at which widths come out exact, to be scaled to the size in use.
        const int UnitSize = 1000;
        var everyCharacter = new int[char.MaxValue + 1];
        for (var i = 0; i < everyCharacter.Length; i++)
        {
            everyCharacter[i] = char.IsSurrogate((char)i) ? 0 : i;
        }

        using var typeface = Typeface(_file);
        using var font = new SKFont(typeface, UnitSize) { LinearMetrics = true, Subpixel = true, Hinting = SKFontHinting.None };
        var glyphs = font.GetGlyphs(everyCharacter);
        var widths = font.GetGlyphWidths(glyphs);
        return [.. widths.Select((width, i) => glyphs[i] == 0 ? -1 : width / UnitSize)];
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
            using var typeface = Typeface(subset);
            using var probe = new SKFont(typeface);
            return subset.Length < font.Length && probe.ContainsGlyph('A') ? subsetter : null;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerable<char> Ascii() => Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code);

    private static SKTypeface Typeface(byte[] font)
    {
        using var data = SKData.CreateCopy(font);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException("The font cannot be read.");
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(FontPart).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The font {name} is not in the program.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
