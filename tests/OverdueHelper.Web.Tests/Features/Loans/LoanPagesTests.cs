using System.Globalization;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Loans;

namespace OverdueHelper.Web.Tests.Features.Loans;

/// <summary>The loan's pages over the real use cases, a real database and the example household.</summary>
public sealed class LoanPagesTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-loan-{Guid.NewGuid():N}.db");
    private readonly Guid _case = Guid.CreateVersion7();
    private Guid _loan;

    public LoanPagesTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
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
        _loan = (await Services.GetRequiredService<ListPlans>().RunAsync(_case))!.First(plan => plan.Chosen > 0).FirstLoanId;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public async Task The_banks_figure_is_accepted_as_it_was_compared_whatever_is_typed_since()
    {
        var page = Render<CheckPage>(p => p.Add(x => x.CaseId, _case).Add(x => x.LoanId, _loan));
        await TypeDayAsync(page, "20", "11", "2026");
        await Labelled(page, "Amount overdue").ChangeAsync("523.04");
        await page.Find("form").SubmitAsync();
        await page.WaitForElementAsync("h2[tabindex='-1']");
        await Labelled(page, "Amount overdue").ChangeAsync("999.00");
        await TypeDayAsync(page, "23", "11", "2027");

        await page.FindAll("button").Single(button => button.TextContent == "Take the bank's figure").ClickAsync(new());

        await page.WaitForAssertionAsync(() => Assert.Single(page.FindAll("p.notice")));
        var entry = (await Services.GetRequiredService<OpenLoan>().RunAsync(_case, _loan))!.Account.Entries[^1];
        Assert.Equal((LoanEntryKind.Fee, new DateOnly(2026, 11, 20), 25_00), (entry.Kind, entry.On, entry.AmountMinor));
    }

    [Fact]
    public async Task The_banks_table_of_an_agreed_schedule_is_seen_when_it_is_put_right_and_can_be_taken_away()
    {
        var schedule = new EntryForm
        {
            Kind = LoanEntryKind.Restructure,
            On = new DateOnly(2026, 11, 23),
            Overdue = OverdueTreatment.JoinsLoan,
            Rows = [new(new DateOnly(2027, 1, 1), 3_000_00, null, null), new(new DateOnly(2027, 2, 1), 3_300_00, null, null)],
        };
        var view = Assert.IsType<Outcome<LoanView>.Done>(await Services.GetRequiredService<EnterEvents>().RunAsync(_case, _loan, [schedule])).Value;
        var panel = Render<EntriesPanel>(p => p.Add(x => x.CaseId, _case).Add(x => x.Loan, view));

        await panel.Find("button[aria-label^='Correct']").ClickAsync(new());
        Assert.Equal("2027-01-01 3,000.00\n2027-02-01 3,300.00", panel.Find("textarea").GetAttribute("value"));
        await panel.Find("textarea").ChangeAsync("");
        await Labelled(panel, "How many payments").ChangeAsync("30");
        await panel.Find("form").SubmitAsync();

        await panel.WaitForAssertionAsync(() => Assert.Empty(panel.FindAll("form")));
        var terms = (await Services.GetRequiredService<OpenLoan>().RunAsync(_case, _loan))!.Account.Entries[^1].Terms!;
        Assert.Equal((0, 30), (terms.Rows.Count, terms.Instalments));
    }

    private static async Task TypeDayAsync<T>(IRenderedComponent<T> page, string day, string month, string year)
        where T : Microsoft.AspNetCore.Components.IComponent
    {
        await page.FindAll(".date-parts input")[0].ChangeAsync(day);
        await page.FindAll(".date-parts input")[1].ChangeAsync(month);
        await page.FindAll(".date-parts input")[2].ChangeAsync(year);
    }

    private static IElement Labelled<T>(IRenderedComponent<T> page, string label)
        where T : Microsoft.AspNetCore.Components.IComponent
    {
        var found = page.FindAll("label").First(element => element.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
        return page.Find($"#{found.GetAttribute("for")}");
    }

    private sealed class Maya : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("maya", "Europe/London"));
    }
}
