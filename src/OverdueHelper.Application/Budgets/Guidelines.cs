using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>The spending guideline of this installation, from the agency's own files. None is shipped. Read when the program starts.</summary>
public sealed class Guidelines
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MostBytes = 1_000_000;

    private Guidelines(GuidelineFile figures, IReadOnlyList<string> used, IReadOnlyList<RefusedGuideline> refused)
    {
        Figures = figures;
        Used = used;
        Refused = refused;
    }

    /// <summary>No figures: what the product comes with.</summary>
    public static Guidelines None { get; } = new(new GuidelineFile([], []), [], []);

    /// <summary>Every figure; one of a later file takes the place of the same of an earlier one.</summary>
    public GuidelineFile Figures { get; }

    /// <summary>The names of the files that were read.</summary>
    public IReadOnlyList<string> Used { get; }

    /// <summary>The files that could not be read, with the rows that stand in the way. Nothing of them is used.</summary>
    public IReadOnlyList<RefusedGuideline> Refused { get; }

    /// <summary>Reads a folder's files <c>*.csv</c> and <c>*.json</c> in the order of their names.</summary>
    /// <param name="folder">The folder; it need not be there.</param>
    public static Guidelines Read(string folder)
    {
        var figures = new Dictionary<(BudgetSection, GuidelinePer, Domain.Values.Currency), GuidelineFigure>();
        var (used, refused) = (new List<string>(), new List<RefusedGuideline>());
        string[] files = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder).Where(IsGuideline).Order(StringComparer.Ordinal)]
            : [];
        foreach (var file in files)
        {
            var name = Path.GetFileName(file);
            var read = Open(file);
            if (read is not { Problems.Count: 0 })
            {
                refused.Add(new RefusedGuideline(name, read?.Problems ?? []));
                continue;
            }

            used.Add(name);
            foreach (var figure in read.Figures)
            {
                figures[(figure.Section, figure.Per, figure.PerMonth.Currency)] = figure;
            }
        }

        return new Guidelines(new GuidelineFile([.. figures.Values], []), used, refused);
    }

    private static bool IsGuideline(string path) => Path.GetExtension(path).ToUpperInvariant() is ".CSV" or ".JSON";

    private static GuidelineFile? Open(string file)
    {
        try
        {
            if (new FileInfo(file).Length > MostBytes)
            {
                return null;
            }

            var text = File.ReadAllText(file);
            return Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase) ? GuidelineFile.FromJson(text) : GuidelineFile.FromCsv(text);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
