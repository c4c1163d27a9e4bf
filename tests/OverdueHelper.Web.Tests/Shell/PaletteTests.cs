using System.Globalization;
using System.Text.RegularExpressions;

namespace OverdueHelper.Web.Tests.Shell;

/// <summary>WCAG 2.2: 1.4.3 asks 4.5 for text, 1.4.11 asks 3 for the edge of a control. Every pair app.css uses is computed.</summary>
public sealed class PaletteTests
{
    private static readonly string _css = File.ReadAllText(Path.Combine(Sources.Root, "src/OverdueHelper.Web/wwwroot/app.css"));

    public static TheoryData<string, string, string, double> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string, string, double>();
            foreach (var palette in new[] { "light", "dark" })
            {
                foreach (var ground in new[] { "ground", "card" })
                {
                    foreach (var text in new[] { "ink", "muted", "accent", "soon", "act", "good" })
                    {
                        pairs.Add(palette, text, ground, 4.5);
                    }

                    pairs.Add(palette, "line-strong", ground, 3);
                }

                foreach (var tone in new[] { "soon", "act", "good", "accent" })
                {
                    pairs.Add(palette, tone, tone + "-soft", 4.5);
                }

                pairs.Add(palette, "accent-ink", "accent", 4.5);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Text_stands_out_from_its_ground(string palette, string text, string ground, double least)
    {
        var colours = Colours(palette);

        var contrast = Contrast(colours[text], colours[ground]);

        Assert.True(contrast >= least, string.Create(CultureInfo.InvariantCulture, $"{palette}: {text} on {ground} is {contrast:0.00}, needs {least}."));
    }

    [Fact]
    public void The_dark_palette_is_the_same_by_choice_and_by_device()
    {
        var blocks = Regex.Matches(_css, @"color-scheme: dark;(?<body>[^}]*)\}").Select(match => Regex.Replace(match.Groups["body"].Value, @"\s+", " ").Trim()).ToList();

        Assert.Equal(2, blocks.Count);
        Assert.Equal(blocks[0], blocks[1]);
    }

    private static Dictionary<string, string> Colours(string palette)
    {
        var body = Regex.Match(_css, $@"color-scheme: {palette};(?<body>[^}}]*)\}}").Groups["body"].Value;
        return Regex.Matches(body, "--(?<name>[a-z-]+): (?<colour>#[0-9a-f]{6});").ToDictionary(match => match.Groups["name"].Value, match => match.Groups["colour"].Value, StringComparer.Ordinal);
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // WCAG 2.2, "relative luminance".
    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(part => int.Parse(colour.AsSpan(1 + (2 * part), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
