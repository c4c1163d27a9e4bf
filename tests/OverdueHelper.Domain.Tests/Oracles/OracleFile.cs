using System.Text.Json;

namespace OverdueHelper.Domain.Tests.Oracles;

/// <summary>The recorded cases: of the folder named by OVERDUE_ORACLES, else of tests/oracles.</summary>
internal static class OracleFile
{
    public static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), name)));
        return document.RootElement.Clone();
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("OVERDUE_ORACLES") is { Length: > 0 } named)
        {
            return named;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "tests", "oracles")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? "", "tests", "oracles");
    }
}
