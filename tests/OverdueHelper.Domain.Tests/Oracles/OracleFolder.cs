using System.Text;
using System.Text.Json;

namespace OverdueHelper.Domain.Tests.Oracles;

/// <summary>Reads the rows that others computed: from the folder named by OVERDUE_ORACLES, else from tests/oracles.</summary>
internal static class OracleFolder
{
    private static readonly string? _named = Environment.GetEnvironmentVariable("OVERDUE_ORACLES") is { Length: > 0 } named ? named : null;

    /// <summary>The repository's root: the folder above the tests that holds tests/oracles.</summary>
    public static string Root { get; } = FindRoot();

    public static string Path { get; } = _named is null ? System.IO.Path.Combine(Root, "tests", "oracles") : System.IO.Path.GetFullPath(_named, Root);

    /// <summary>Whether the rows are the ones that came with the project, so that docs/arithmetic/coverage.md must name what is not done.</summary>
    public static bool IsOurs => _named is null;

    /// <summary>The rows of a comma separated file, by column; none when the folder has no such file.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Csv(string file)
    {
        if (Text(file) is not { } text)
        {
            return [];
        }

        var rows = Records(text).ToList();
        return [.. rows.Skip(1).Where(row => row.Count > 1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    /// <summary>The whole of a JSON file; null when the folder has no such file.</summary>
    public static JsonElement? Json(string file)
    {
        if (Text(file) is not { } text)
        {
            return null;
        }

        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    /// <summary>The rows of a named list in a JSON file; none when the file or the list is absent.</summary>
    public static IReadOnlyList<JsonElement> Json(string file, string list) =>
        Json(file) is { } root && root.TryGetProperty(list, out var rows) ? [.. rows.EnumerateArray()] : [];

    private static string? Text(string file)
    {
        var path = System.IO.Path.Combine(Path, file);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(System.IO.Path.Combine(folder.FullName, "tests", "oracles")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No tests/oracles above " + AppContext.BaseDirectory);
    }

    private static IEnumerable<List<string>> Records(string text)
    {
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    yield return fields;
                    fields = [];
                }
            }
            else if (c != '\r')
            {
                field.Append(c);
            }
        }

        if (field.Length > 0 || fields.Count > 0)
        {
            fields.Add(field.ToString());
            yield return fields;
        }
    }
}
