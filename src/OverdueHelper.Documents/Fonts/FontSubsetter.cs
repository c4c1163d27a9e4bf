using System.Runtime.InteropServices;

namespace OverdueHelper.Documents.Fonts;

/// <summary>Cuts a font down to the characters that a paper uses, so that a file stays small and its text stays searchable.</summary>
/// <remarks>
/// Skia embeds whole fonts and reads characters back from glyphs: with the whole font a shared glyph comes out as a
/// Kangxi radical (mono/SkiaSharp#2180). A subset knows only the characters in use. Safe to use from many threads.
/// </remarks>
internal sealed class FontSubsetter
{
    /// <summary>Tables that plain horizontal text does not need: shaping rules and vertical metrics.</summary>
    private static readonly string[] _tablesToDrop = ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "DSIG", "STAT", "gasp"];

    private readonly nint _face;

    /// <summary>Prepares a font.</summary>
    /// <param name="font">A TrueType file. A copy is kept in native memory for the life of the process.</param>
    /// <exception cref="DllNotFoundException">The native library is not there.</exception>
    /// <exception cref="EntryPointNotFoundException">The native library does not subset.</exception>
    internal FontSubsetter(byte[] font)
    {
        var memory = Marshal.AllocHGlobal(font.Length);
        Marshal.Copy(font, 0, memory, font.Length);
        var blob = HarfBuzz.CreateBlob(memory, (uint)font.Length, HarfBuzz.ReadOnlyMemory, 0, 0);
        _face = HarfBuzz.CreateFace(blob, 0);
        HarfBuzz.Freeze(_face);
        HarfBuzz.DestroyBlob(blob);
    }

    /// <summary>A font with only the given characters.</summary>
    /// <param name="characters">The characters, as numbers in Unicode; those the font does not have are left out.</param>
    /// <exception cref="InvalidOperationException">The library could not read the font.</exception>
    internal byte[] Subset(IEnumerable<int> characters)
    {
        var input = HarfBuzz.CreateInput();
        Require(input);
        try
        {
            HarfBuzz.SetFlags(input, HarfBuzz.NoHinting);
            var dropped = HarfBuzz.SetOf(input, HarfBuzz.TablesToDrop);
            foreach (var table in _tablesToDrop)
            {
                HarfBuzz.Add(dropped, Tag(table));
            }

            var wanted = HarfBuzz.CharactersOf(input);
            foreach (var character in characters)
            {
                HarfBuzz.Add(wanted, (uint)character);
            }

            return Write(HarfBuzz.Subset(_face, input));
        }
        finally
        {
            HarfBuzz.DestroyInput(input);
        }
    }

    private static byte[] Write(nint subset)
    {
        Require(subset);
        var blob = HarfBuzz.BlobOf(subset);
        var data = HarfBuzz.DataOf(blob, out var length);
        var bytes = new byte[length];
        Marshal.Copy(data, bytes, 0, bytes.Length);
        HarfBuzz.DestroyBlob(blob);
        HarfBuzz.DestroyFace(subset);
        return bytes;
    }

    private static uint Tag(string name) => ((uint)name[0] << 24) | ((uint)name[1] << 16) | ((uint)name[2] << 8) | name[3];

    private static void Require(nint handle)
    {
        if (handle == 0)
        {
            throw new InvalidOperationException("The font could not be subset.");
        }
    }
}
