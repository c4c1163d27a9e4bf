using System.Globalization;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Plans;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Agreements;

namespace OverdueHelper.Web.Tests.Features.Agreements;

/// <summary>The panel over the real use cases, a real database and the example household, whose plan was not handed over yet.</summary>
public sealed class SendPanelTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-send-{Guid.NewGuid():N}.db");
    private readonly Guid _case = Guid.CreateVersion7();
    private Guid _lender;

    public SendPanelTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)));
        Services.AddControls();
        Services.AddApplication("Sqlite", new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false }.ConnectionString);
        Services.AddScoped<ICurrentUser, Maya>();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    public async Task InitializeAsync()
    {
        await using (var context = await Services.GetRequiredService<IDbContextFactory<OverdueDbContext>>().CreateDbContextAsync())
        {
            await context.Database.EnsureCreatedAsync();
            context.Add(new IdentityUser { Id = "maya", UserName = "maya", NormalizedUserName = "MAYA" });
            await context.SaveChangesAsync();
        }

        await Services.GetRequiredService<OpenCase>().RunAsync(_case, ExampleKind.Household);
        _lender = (await Services.GetRequiredService<ListPlans>().RunAsync(_case))!.First(plan => plan.Chosen > 0).LenderId;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public async Task Once_handed_over_it_says_when_and_to_whom_and_is_not_offered_again()
    {
        var panel = await HandedOverAsync("Ms Patel");

        Assert.Contains("Version 1 of the plan, on 23 November 2026: at a branch, Ms Patel.", panel.Find(".what").TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(panel.FindAll("button"), button => button.TextContent == "Mark it as handed over");
    }

    [Fact]
    public async Task The_name_is_put_right_and_the_contact_log_is_named()
    {
        var panel = await HandedOverAsync("Mr Nobody");
        await Button(panel, "Correct this").ClickAsync(new());
        await Field(panel, "To whom?").ChangeAsync("Ms Kaur");

        await panel.Find("form").SubmitAsync();
        await AgainAsync(panel);

        Assert.Contains("Ms Kaur", panel.Find(".what").TextContent, StringComparison.Ordinal);
        Assert.Contains("Your contact log keeps its entry", panel.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taken_back_it_is_offered_again()
    {
        var panel = await HandedOverAsync("Ms Patel");

        await Button(panel, "It was not handed over").ClickAsync(new());
        await AgainAsync(panel);

        Assert.NotNull(Button(panel, "Mark it as handed over"));
        Assert.Contains("Taken back.", panel.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<SendPanel>> HandedOverAsync(string who)
    {
        var plan = await PlanAsync();
        var panel = Render<SendPanel>(parameters => parameters.Add(p => p.CaseId, _case).Add(p => p.LenderId, _lender).Add(p => p.Plan, plan));
        await Button(panel, "Mark it as handed over").ClickAsync(new());
        await Field(panel, "To whom?").ChangeAsync(who);
        await panel.Find("form").SubmitAsync();
        await AgainAsync(panel);
        return panel;
    }

    // The page reads the plan anew after every change.
    private async Task AgainAsync(IRenderedComponent<SendPanel> panel)
    {
        await panel.WaitForAssertionAsync(() => Assert.Empty(panel.FindAll("form")));
        var plan = await PlanAsync();
        panel.Render(parameters => parameters.Add(p => p.Plan, plan));
    }

    private async Task<PlanView> PlanAsync() => (await Services.GetRequiredService<LoadPlan>().RunAsync(_case, _lender))!;

    private static IElement Field(IRenderedComponent<SendPanel> panel, string label) =>
        panel.Find($"#{panel.FindAll("label").First(one => one.TextContent.Contains(label, StringComparison.Ordinal)).GetAttribute("for")}");

    private static IElement Button(IRenderedComponent<SendPanel> panel, string label) => panel.FindAll("button").First(button => button.TextContent.Trim() == label);

    private sealed class Maya : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("maya", "Europe/London"));
    }
}
