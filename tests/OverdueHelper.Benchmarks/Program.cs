using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(OverdueHelper.Benchmarks.PdfBenchmark).Assembly).Run(args);
