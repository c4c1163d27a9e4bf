using System.Text;
using System.Xml.Linq;

namespace OverdueHelper.Web.Tests.Shell;

/// <summary>docs/errors.md lists every error message: those whose name begins with Error, or whose note for translators does.</summary>
public sealed class ErrorsPageTests
{
    private const string Lead = """
        # Error messages

        Everything the program says when it refuses something, by the part that says it, with when it is said. `{0}` stands for a value.
        A message stands beside its field, and above the form as a link to it; nothing that was typed is lost.

        Written by a test (`ErrorsPageTests`). After a change run `OVERDUE_WRITE_DOCS=1 dotnet test tests/OverdueHelper.Web.Tests --filter ErrorsPage`.

        """;

    private static readonly string _page = Path.Combine(Sources.Root, "docs", "errors.md");

    [Fact]
    public void The_page_of_error_messages_lists_each_of_them()
    {
        var listed = Listed();
        if (Environment.GetEnvironmentVariable("OVERDUE_WRITE_DOCS") == "1")
        {
            File.WriteAllText(_page, listed);
        }

        Assert.Equal(listed, File.ReadAllText(_page));
        Assert.Contains("- This is not here any more, or you may only read it.", listed, StringComparison.Ordinal);
    }

    private static string Listed()
    {
        var page = new StringBuilder(Lead.ReplaceLineEndings("\n"));
        var parts = Sources.Files(".resx")
            .Select(file => (Part: Part(file), Messages: Messages(file).ToList()))
            .Where(part => part.Messages.Count > 0)
            .GroupBy(part => part.Part, StringComparer.Ordinal)
            .OrderBy(part => part.Key, StringComparer.Ordinal);
        foreach (var part in parts)
        {
            page.Append("\n## ").Append(part.Key).Append("\n\n");
            foreach (var message in part.SelectMany(file => file.Messages).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                page.Append("- ").Append(message).Append('\n');
            }
        }

        return page.ToString();
    }

    private static string Part(string file) => Path.GetFileName(Path.GetDirectoryName(file)!);

    private static IEnumerable<string> Messages(string file) => XDocument.Load(file).Root!.Elements("data")
        .Where(entry => entry.Attribute("name")!.Value is var name && name != "ErrorPrefix" && (name.StartsWith("Error", StringComparison.Ordinal) || Note(entry).StartsWith("Error", StringComparison.Ordinal)))
        .Select(entry => $"{entry.Element("value")!.Value.Trim()} *({Note(entry).TrimEnd('.')})*");

    private static string Note(XElement entry) => entry.Element("comment")?.Value.Trim() ?? "";
}
