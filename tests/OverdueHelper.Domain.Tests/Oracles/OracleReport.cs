using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace OverdueHelper.Domain.Tests.Oracles;

/// <summary>Counts one family's rows: checked, different, not done. Nothing is passed over in silence.</summary>
/// <remarks>The report goes to the test output and to oracle-reports beside the test assembly.</remarks>
internal sealed class OracleReport(string family, ITestOutputHelper output)
{
    private readonly List<string> _different = [];
    private readonly List<(string Id, string Reason)> _notDone = [];
    private int _checked;

    /// <summary>Runs one row's comparison.</summary>
    /// <param name="id">The row's name.</param>
    /// <param name="compare">Throws when a value differs; throws <see cref="NotDoneException"/> when the product does not do it.</param>
    public void Check(string id, Action compare)
    {
        try
        {
            compare();
            _checked++;
        }
        catch (NotDoneException reason)
        {
            _notDone.Add((id, reason.Message));
        }
        catch (Exception difference)
        {
            _checked++;
            _different.Add($"{id}: {difference.Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>Writes the report. Fails when a row differs, or when one that is not done is missing in docs/arithmetic/coverage.md.</summary>
    public void Finish()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{family}: {_checked} checked, {_different.Count} different, {_notDone.Count} not done\n");
        foreach (var (id, reason) in _notDone)
        {
            text.Append(CultureInfo.InvariantCulture, $"  not done {id}: {reason}\n");
        }

        foreach (var difference in _different)
        {
            text.Append(CultureInfo.InvariantCulture, $"  differs {difference}\n");
        }

        output.WriteLine(text.ToString());
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "oracle-reports"));
        File.WriteAllText(Path.Combine(folder.FullName, family + ".txt"), text.ToString());
        Assert.True(_different.Count == 0, text.ToString());
        if (OracleFolder.IsOurs)
        {
            Assert.True(_checked > 0, $"{family}: no row was checked.");
            var coverage = File.ReadAllText(Path.Combine(OracleFolder.Root, "docs", "arithmetic", "coverage.md"));
            Assert.All(_notDone, row => Assert.Contains($"`{row.Id}`", coverage, StringComparison.Ordinal));
        }
    }
}
