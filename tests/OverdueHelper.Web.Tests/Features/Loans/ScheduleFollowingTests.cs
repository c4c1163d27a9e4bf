using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Loans;

namespace OverdueHelper.Web.Tests.Features.Loans;

/// <summary>A new schedule that leaves a rest, on the example household's car loan.</summary>
public sealed class ScheduleFollowingTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-following-{Guid.NewGuid():N}.db");
    private readonly Guid _case = Guid.CreateVersion7();
    private LoanView _loan = null!;

    public ScheduleFollowingTests()
    {
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
        _loan = (await Services.GetRequiredService<OpenHome>().RunAsync(_case))!.Loans.First(loan => loan.Account.Schedule is not null);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public async Task A_rest_is_shown_before_it_can_be_said_to_be_settled_later()
    {
        var form = new EntryForm
        {
            Kind = LoanEntryKind.Restructure,
            On = new DateOnly(2026, 11, 23),
            FirstDueOn = new DateOnly(2026, 12, 10),
            Instalments = 12,
            InstalmentMinor = 20_000,
            Overdue = OverdueTreatment.JoinsLoan,
        };
        var shown = Show(form);
        Assert.Empty(shown.FindAll("input[type=checkbox]"));

        await shown.Find("button").ClickAsync(new());
        await shown.WaitForElementAsync("input[type=checkbox]");
        Assert.Contains("These payments do not repay the loan. The last one, on 10 November 2027", shown.Markup, StringComparison.Ordinal);
        Assert.Equal(12, shown.FindAll("tbody tr").Count);
        await shown.Find("input[type=checkbox]").ChangeAsync(true);

        Assert.True(form.SeenLastMinor > 400_000);
    }

    [Fact]
    public async Task A_schedule_that_cannot_be_kept_is_refused_in_words()
    {
        var shown = Show(new EntryForm { Kind = LoanEntryKind.Restructure, On = new DateOnly(2026, 11, 23), Instalments = 12 });

        await shown.Find("button").ClickAsync(new());

        await shown.WaitForAssertionAsync(() => Assert.NotEmpty(shown.Find("[role=status] .notice").TextContent));
        Assert.Empty(shown.FindAll("tbody tr"));
    }

    private IRenderedComponent<EditForm> Show(EntryForm form) => Render<EditForm>(p => p
        .Add(x => x.Model, form)
        .Add(x => x.ChildContent, _ => builder =>
        {
            builder.OpenComponent<ScheduleFollowing>(0);
            builder.AddAttribute(1, nameof(ScheduleFollowing.CaseId), _case);
            builder.AddAttribute(2, nameof(ScheduleFollowing.Loan), _loan);
            builder.AddAttribute(3, nameof(ScheduleFollowing.Form), form);
            builder.CloseComponent();
        }));

    private sealed class Maya : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("maya", "Europe/London"));
    }
}
