using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OverdueHelper.Web.Tests.Shell;

public sealed class WordsTests
{
    private const string Spoken = "Label|Title|Hint|Lead|BackText|WindowTitle|Submit|Caption|Says|Why|Placeholder|HelperText|aria-label|alt|title|placeholder";

    /// <summary>Pages whose words are names, not sentences; each says why.</summary>
    private static readonly string[] _allowed = [];

    [Fact]
    public void Every_word_has_a_note_for_its_translator()
    {
        var bare = Sources.Files(".resx")
            .SelectMany(file => XDocument.Load(file).Root!.Elements("data").Select(entry => (file, entry)))
            .Where(found => string.IsNullOrWhiteSpace(found.entry.Element("comment")?.Value))
            .Select(found => $"{Path.GetFileName(found.file)}: {found.entry.Attribute("name")?.Value}");

        Assert.Empty(bare);
    }

    [Fact]
    public void Every_visible_word_of_a_page_is_a_resource()
    {
        var found = Sources.Files(".razor")
            .Where(file => !_allowed.Contains(Path.GetFileName(file), StringComparer.Ordinal) && !file.Contains("Scratch", StringComparison.Ordinal))
            .SelectMany(file => Literals(File.ReadAllText(file)).Select(text => $"{Path.GetFileName(file)}: {text}"));

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("<p>Hello there</p>", "Hello there")]
    [InlineData("<PageHead Title=\"Hello\" />", "Hello")]
    [InlineData("<p>@Words.Hello</p>", null)]
    [InlineData("<p>@(x > 1 ? Words.A : Words.B)</p>", null)]
    [InlineData("@if (a > b)\n{\n<p>@Words.A</p>\n}\nelse\n{\n<b>@x</b>\n}", null)]
    [InlineData("<PageHead Title=\"@Words.Hello\" />", null)]
    public void The_search_for_literal_words_finds_them_and_only_them(string page, string? literal) =>
        Assert.Equal(literal is null ? [] : [literal], Literals(page));

    /// <summary>A rough reading of Razor: code, directives, expressions, attributes and tags are cut away; what is left with letters is text.</summary>
    private static IEnumerable<string> Literals(string page)
    {
        var markup = Regex.Replace(page, @"(?ms)^@code\b.*\z", "");
        markup = Regex.Replace(markup, @"(?s)@\*.*?\*@|<!--.*?-->|<style.*?</style>|<!DOCTYPE[^>]*>", "");
        markup = Regex.Replace(markup, @"(?m)^@(page|using|inject|inherits|implements|attribute|layout|typeparam|namespace)\b.*$", "");
        foreach (Match match in Regex.Matches(markup, $"\\s(?:{Spoken})=\"(?<text>[^\"@]*\\p{{L}}[^\"@]*)\""))
        {
            yield return match.Groups["text"].Value;
        }

        for (var before = ""; before != markup;)
        {
            before = markup;
            markup = Regex.Replace(markup, @"\([^()]*\)", " ");
        }

        markup = Regex.Replace(Regex.Replace(markup, @"=\s*""[^""]*""", ""), "<[^<>]*>", "\n");
        foreach (var line in markup.Split('\n').Select(line => line.Trim()))
        {
            var isCode = Regex.IsMatch(line, @"^@?(else|if|foreach|for|while|switch|case|default|var|break|continue|using)\b")
                || line.EndsWith(':') || (line.EndsWith(';') && !line.StartsWith('&'));
            var text = Regex.Replace(Regex.Replace(line, @"@[\w.\[\]!?]+", " "), @"\}?\s*\belse\b\s*\{?|[{}]", " ").Trim();
            if (!isCode && Regex.IsMatch(text, @"\p{L}{2,}") && !Regex.IsMatch(text, @"^&\w+;$"))
            {
                yield return text;
            }
        }
    }
}
