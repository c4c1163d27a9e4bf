using System.Globalization;
using OverdueHelper.Application;
using OverdueHelper.Application.Accounts;
using OverdueHelper.Application.Budgets;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.CashFlow;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Web.Features.Plans;

namespace OverdueHelper.Web.Demo;

/// <summary>Writes the papers of both example cases into a folder, without a browser: <c>demo --out FOLDER</c>.</summary>
internal static class DemoCommand
{
    /// <summary>Runs the command in a database of its own that is thrown away.</summary>
    /// <returns>0 when every paper was written; 2 when the folder is not named.</returns>
    public static async Task<int> RunAsync(string[] options)
    {
        if (options is not ["--out", { Length: > 0 } folder])
        {
            await Console.Error.WriteLineAsync(DemoText.Usage);
            return 2;
        }

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        var scratch = Directory.CreateTempSubdirectory("overdue-demo-");
        try
        {
            await using var services = Services(Path.Combine(scratch.FullName, "demo.db"));
            await services.OpenDatabaseAsync();
            foreach (var example in Enum.GetValues<ExampleKind>())
            {
                await using var scope = services.CreateAsyncScope();
                await WriteAsync(scope.ServiceProvider, example, Path.Combine(Path.GetFullPath(folder), example.ToString().ToLowerInvariant()));
            }
        }
        finally
        {
            scratch.Delete(recursive: true);
        }

        return 0;
    }

    private static ServiceProvider Services(string database)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddApplication("Sqlite", $"Data Source={database};Pooling=false");
        services.AddPlanFiles();
        services.AddSingleton<DemoUser>().AddSingleton<ICurrentUser>(all => all.GetRequiredService<DemoUser>());
        return services.BuildServiceProvider();
    }

    private static async Task WriteAsync(IServiceProvider services, ExampleKind example, string folder)
    {
        var guest = await services.GetRequiredService<StartAsGuest>().RunAsync(zone: null, example);
        services.GetRequiredService<DemoUser>().UserId = guest.User.Id;
        Directory.CreateDirectory(folder);
        foreach (var row in (await services.GetRequiredService<ListPlans>().RunAsync(guest.CaseId))!.Where(row => row.Chosen > 0))
        {
            var plan = await services.GetRequiredService<PrintPlan>().RunAsync(guest.CaseId, row.LenderId) is Outcome<PlanView>.Done { Value: var ready }
                ? ready
                : throw new InvalidOperationException("The plan of an example cannot be printed.");
            await WriteAsync(folder, Files(plan, services.GetRequiredService<IPdfRenderer>()));
        }

        if (await services.GetRequiredService<PrintCashFlow>().RunAsync(guest.CaseId) is { } weeks)
        {
            await WriteAsync(folder, [("cash-flow.pdf", Drawn(services.GetRequiredService<IPdfRenderer>().Render(weeks))), ("cash-flow.docx", DocxRenderer.Render(weeks))]);
        }

        if (await services.GetRequiredService<LoadStatement>().RunAsync(guest.CaseId) is Outcome<StatementView>.Done { Value: var statement })
        {
            await WriteAsync(folder, Files(statement, services.GetRequiredService<IPdfRenderer>()));
        }
    }

    private static async Task WriteAsync(string folder, IEnumerable<(string Name, byte[] Bytes)> files)
    {
        foreach (var (name, bytes) in files)
        {
            var path = Path.Combine(folder, name);
            await File.WriteAllBytesAsync(path, bytes);
            Console.WriteLine(path);
        }
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Files(StatementView statement, IPdfRenderer renderer) =>
    [
        ("statement-bank.pdf", Drawn(renderer.Render(statement.ForBank))),
        ("statement-bank.docx", DocxRenderer.Render(statement.ForBank)),
        ("budget-do-not-send.pdf", Drawn(renderer.Render(statement.ForMe))),
    ];

    private static IEnumerable<(string Name, byte[] Bytes)> Files(PlanView plan, IPdfRenderer renderer)
    {
        var paper = plan.Plan!;
        yield return ("repayment-plan-bank.pdf", Drawn(renderer.Render(paper.For(PlanCopy.Bank))));
        yield return ("repayment-plan-mine.pdf", Drawn(renderer.Render(paper.For(PlanCopy.Mine))));
        yield return ("repayment-plan.docx", DocxRenderer.Render(paper.For(PlanCopy.Bank)));
        if (plan.Authority is { } authority)
        {
            yield return ("authority.pdf", Drawn(renderer.Render(authority)));
        }
    }

    private static byte[] Drawn(PdfResult result) => result.Bytes ?? throw new InvalidOperationException("An example holds characters that cannot be printed.");
}
