namespace OverdueHelper.Web.Tests.Shell;

internal static class Sources
{
    /// <summary>The folder of the solution, found upwards from where the tests run.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The source files with the ending, without what a build leaves behind.</summary>
    public static IEnumerable<string> Files(string ending) =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*" + ending, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "OverdueHelper.sln")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No solution above the tests."));
}
