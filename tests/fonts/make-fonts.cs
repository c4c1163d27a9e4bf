#:project ../../src/OverdueHelper.Documents/OverdueHelper.Documents.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property ManagePackageVersionsCentrally=true

// Cuts a font down to what the papers bring along: see make-fonts beside this file.
using System.Text;
using OverdueHelper.Documents.Fonts;

var (source, target) = (args[0], args[1]);
var characters = new SortedSet<int>();
(int From, int To)[] ranges =
[
    (0x0020, 0x007E), // Basic Latin
    (0x00A0, 0x024F), // Latin-1, Extended-A and -B
    (0x0250, 0x02FF), // letters and marks for sounds
    (0x0300, 0x036F), // combining marks
    (0x0370, 0x052F), // Greek, Cyrillic
    (0x1E00, 0x1EFF), // Latin for Vietnamese and others
    (0x2000, 0x206F), // punctuation
    (0x2070, 0x209F), // raised and lowered figures
    (0x20A0, 0x20CF), // signs of currencies
    (0x2100, 0x214F), // letter-like signs
    (0x2150, 0x218F), // fractions, Roman numbers
    (0x2190, 0x21FF), // arrows
    (0x2200, 0x22FF), // mathematics
    (0x2500, 0x25FF), // lines and shapes
    (0x2605, 0x2606), (0x2713, 0x2717), // stars, ticks
    (0x3000, 0x30FF), // Chinese punctuation, kana
    (0xFF00, 0xFFEF), // full-width forms
];
foreach (var (from, to) in ranges)
{
    characters.UnionWith(Enumerable.Range(from, to - from + 1));
}

// GB 2312: every pair of bytes of its rows 1 to 9 and 16 to 87.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
var gb2312 = Encoding.GetEncoding(936, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(""));
for (var lead = 0xA1; lead <= 0xF7; lead++)
{
    for (var trail = 0xA1; trail <= 0xFE; trail++)
    {
        characters.UnionWith(gb2312.GetString([(byte)lead, (byte)trail]).EnumerateRunes().Select(rune => rune.Value));
    }
}

characters.RemoveWhere(character => character is >= 0xE000 and <= 0xF8FF);
var font = new FontSubsetter(await File.ReadAllBytesAsync(source)).Subset(characters);
await File.WriteAllBytesAsync(target, font);
Console.WriteLine($"{target}: {font.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)} bytes");
