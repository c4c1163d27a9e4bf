using BenchmarkDotNet.Attributes;
using OverdueHelper.Documents;
using OverdueHelper.Documents.Layout;
using OverdueHelper.Documents.Model;
using OverdueHelper.Documents.Tests;

namespace OverdueHelper.Benchmarks;

/// <summary>The papers of a plan of five pages, as PDF. The goal is at least 500 pages a second on one core: 10 ms a plan.</summary>
[MemoryDiagnoser]
public class PdfBenchmark
{
    private const int RowsForFivePages = 110;

    private readonly PdfRenderer _renderer = new();
    private readonly Document _plan = SamplePlan.English(RowsForFivePages);

    [GlobalSetup]
    public void Check()
    {
        if (DocumentLayout.Of(_plan).Sheets.Count != 5)
        {
            throw new InvalidOperationException("The plan no longer has five pages.");
        }
    }

    /// <summary>The floor: setting the pages without drawing them.</summary>
    [Benchmark(Baseline = true)]
    public object LayOut() => DocumentLayout.Of(_plan);

    /// <summary>The whole file.</summary>
    [Benchmark]
    public object Pdf() => _renderer.Render(_plan);
}
