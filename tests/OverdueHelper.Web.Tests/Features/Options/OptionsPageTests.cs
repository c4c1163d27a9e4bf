using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OverdueHelper.Application;
using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Loans;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Persistence;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Options;

namespace OverdueHelper.Web.Tests.Features.Options;

/// <summary>The page over the real use cases, a real database and the example household.</summary>
public sealed class OptionsPageTests : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"overdue-options-{Guid.NewGuid():N}.db");
    private readonly Guid _case = Guid.CreateVersion7();
    private Guid _loan;

    public OptionsPageTests()
    {
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)));
        Services.AddControls();
        Services.AddApplication("Sqlite", new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false }.ConnectionString);
        Services.AddScoped<ICurrentUser, Maya>();
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
    public async Task A_suggestion_is_chosen_with_one_click_and_stands_first_in_the_comparison()
    {
        var page = Open();
        var name = page.Find("[aria-labelledby=fits] tbody tr th").ChildNodes[0].TextContent.Trim();

        await page.Find("[aria-labelledby=fits] tbody tr button").ClickAsync(new());
        await page.WaitForAssertionAsync(() => Assert.Contains(name, page.Find("[aria-labelledby=compare-chosen]").TextContent, StringComparison.Ordinal));
        Assert.Contains("Your request", page.Find("[aria-labelledby=fits] tbody tr").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_comparison_shows_three_requests_with_both_tests_and_what_each_needs()
    {
        var page = Open();

        Assert.All(
            (string[])["chosen", "counter", "fallback"],
            which =>
            {
                var rows = page.FindAll($"[aria-labelledby=compare-{which}] dt").Select(row => row.TextContent).ToList();
                Assert.Contains("The bank loses today", rows);
                Assert.Contains("Against collecting", rows);
                Assert.Contains("Rate you pay from here", rows);
                Assert.Contains("Needs from the bank", rows);
            });
    }

    [Fact]
    public async Task An_open_offer_of_the_bank_stands_where_its_likely_answer_stood_until_it_is_answered()
    {
        Assert.Contains("The bank may answer with", Open().Markup, StringComparison.Ordinal);
        var plan = (await Services.GetRequiredService<ListPlans>().RunAsync(_case))!.First(plan => plan.FirstLoanId == _loan);
        var sheet = (await Services.GetRequiredService<LoadPlan>().RunAsync(_case, plan.LenderId))!;
        await Services.GetRequiredService<SendPlan>().RunAsync(await Services.GetRequiredService<StartSendPlan>().RunAsync(_case, plan.LenderId, sheet));
        var current = (await Services.GetRequiredService<OpenNegotiation>().RunAsync(_case, _loan))!.Current!;
        var offer = new CounterForm
        {
            CaseId = _case,
            LoanId = _loan,
            VersionId = current.Id,
            AfterSequence = 1,
            On = new DateOnly(2026, 11, 23),
            Words = "We can do 210 a month for three years.",
            Basis = CounterBasis.Instalments,
            AmountMinor = 210_00,
            Instalments = 36,
            FirstDueOn = new DateOnly(2026, 12, 5),
            Rest = OfferRest.SettlesAll,
        };
        Assert.IsType<Outcome<NegotiationView>.Done>(await Services.GetRequiredService<EnterCounterOffer>().RunAsync(offer));

        var card = Open().Find("[aria-labelledby=compare-counter]");

        Assert.Equal("The bank offered", card.QuerySelector("h3")!.TextContent);
        Assert.Contains("on 23 November 2026", card.TextContent, StringComparison.Ordinal);
        Assert.Equal("We can do 210 a month for three years.", card.QuerySelector("blockquote")!.TextContent);
        Assert.Contains("210.00", card.QuerySelector(".big")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/agreement", card.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_to_look_next_is_a_list_of_links_and_a_failed_test_is_said_in_one_calm_line()
    {
        var page = Open();

        Assert.Equal(
            ["See it by a lender’s fixed steps", "See how the bank may see it", "What each request means to a bank"],
            page.FindAll("ul.plain li > a").Select(link => link.TextContent).TakeLast(3));
        var lines = page.FindAll(".options dd.calm").Select(line => line.TextContent).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches("^(holds in all tests|would not hold if [a-z0-9% ,]+)$", line));
        Assert.All(lines, line => Assert.DoesNotContain("10% or more, income falls by 20%", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_combination_is_put_together_worked_out_and_chosen()
    {
        var page = Open();
        await AddAsync(page, ProposalKind.StepUp);
        await AddAsync(page, ProposalKind.LongerTerm);
        Assert.DoesNotContain(page.FindAll("option"), option => option.GetAttribute("value") == nameof(ProposalKind.Graduated));

        await page.Find("[aria-labelledby=built] button.btn").ClickAsync(new());

        var chosen = (await Services.GetRequiredService<LoadOptions>().RunAsync(_case, _loan))!.Chosen!;
        Assert.Equal([ProposalKind.StepUp, ProposalKind.LongerTerm], chosen.Parts.Select(part => part.Kind));
    }

    [Fact]
    public async Task Every_kind_can_be_reached_from_the_list_of_more_requests()
    {
        var page = Open();

        foreach (var kind in Enum.GetValues<ProposalKind>())
        {
            await AddAsync(page, kind);
            Assert.Contains(OptionWords.Name(kind), page.FindAll("fieldset h3").Select(heading => heading.TextContent));
            await page.FindAll("fieldset button.link")[^1].ClickAsync(new());
        }
    }

    [Fact]
    public async Task A_buffer_lowers_what_the_budget_carries_and_is_kept()
    {
        var page = Open();
        var before = page.Find("details.how.card > p").TextContent;
        await page.FindAll("details.how.card input[type=text]")[0].ChangeAsync("20");
        await page.Find("details.how.card form").SubmitAsync();
        await page.WaitForAssertionAsync(() => Assert.NotEqual(before, page.Find("details.how.card > p").TextContent));
        Assert.Equal(20_00, (await Services.GetRequiredService<LoadOptions>().RunAsync(_case, _loan))!.Wish.BufferMinor);
    }

    [Fact]
    public async Task Why_others_were_left_out_is_worked_out_when_it_is_opened()
    {
        var page = Open();
        var why = page.FindAll("details.how").Single(details => details.TextContent.Contains("left out", StringComparison.Ordinal) && details.QuerySelector("ul") is not null);
        Assert.Empty(why.QuerySelectorAll("li"));

        await why.TriggerEventAsync("ontoggle", EventArgs.Empty);

        var reasons = page.FindAll("details.how ul li").Select(line => line.TextContent).ToList();
        Assert.InRange(reasons.Count, 1, Enum.GetValues<LeftOutReason>().Length);
        Assert.Contains(reasons, line => System.Text.RegularExpressions.Regex.IsMatch(line, "^[0-9,]+ requests of [0-9]+ to [0-9]+ instalments: the highest instalment is at least £[0-9.,]+ more than your budget leaves.$"));
        Assert.Empty(page.FindAll("[aria-label='The best of each kind, with its reason'] tbody tr"));

        await page.FindAll("details.how details.how").Single().TriggerEventAsync("ontoggle", EventArgs.Empty);

        Assert.NotEmpty(page.FindAll("[aria-label='The best of each kind, with its reason'] tbody tr"));
    }

    [Fact]
    public void What_is_overdue_beside_the_instalments_and_inside_them_is_said_with_what_is_paid_each_month_and_for_how_long()
    {
        var page = Open();

        Assert.Matches("You pay £[0-9.,]+ a month for [0-9]+ months \\(£[0-9.,]+ of it for what is overdue\\), then £[0-9.,]+ a month for [0-9]+ months", Card(page, ProposalKind.ArrearsOnTop));
        Assert.Contains("Your instalments stay as they are. Beside them you pay what is overdue", Card(page, ProposalKind.ArrearsOnTop), StringComparison.Ordinal);
        Assert.Contains("What is overdue is paid inside them; nothing comes beside them.", Card(page, ProposalKind.LongerTerm), StringComparison.Ordinal);
        Assert.Matches("You pay £[0-9.,]+ a month for [0-9]+ months", Card(page, ProposalKind.LongerTerm));
    }

    [Fact]
    public async Task With_amounts_hidden_no_sentence_says_one()
    {
        Services.GetRequiredService<Hiding>().Set(true);
        var page = Open();
        await page.FindAll("details.how").First(details => details.TextContent.Contains("left out", StringComparison.Ordinal) && details.QuerySelector("ul") is not null).TriggerEventAsync("ontoggle", EventArgs.Empty);

        Assert.Contains("You pay •••• a month for", Card(page, ProposalKind.ArrearsOnTop), StringComparison.Ordinal);
        Assert.All(page.FindAll(".card p.small, details.how li, [aria-labelledby=compare-fallback] p"), line => Assert.DoesNotMatch("£[0-9]", line.TextContent));
    }

    [Fact]
    public async Task While_another_instalment_is_not_known_what_is_left_is_at_most_and_nothing_is_said_to_fit()
    {
        var other = new LoanForm { CaseId = _case, LenderName = "Northgate", Kind = LoanKind.Personal, CurrencyCode = "GBP", KnownFrom = KnownFrom.Bank, BalanceMinor = 300_000 };
        Assert.IsType<Outcome<Guid>.Done>(await Services.GetRequiredService<SaveLoan>().RunAsync(other));

        var page = Open();

        Assert.Contains("at most", page.Find("dl.figures").TextContent, StringComparison.Ordinal);
        await page.WaitForAssertionAsync(() => Assert.Contains("The instalment of this loan is not known: Northgate", page.Markup, StringComparison.Ordinal));
        Assert.Contains("What may fit your budget", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll(".options .tag"), tag => tag.TextContent.Trim() == "Yes");
        Assert.Contains(page.FindAll(".options .tag"), tag => tag.TextContent.Contains("Not yet known", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(FallbackObstacle.NothingAsked, false, "Choose a request first.")]
    [InlineData(FallbackObstacle.AboveBudget, false, "It would have to leave £12.00 more each time.")]
    [InlineData(FallbackObstacle.AboveBudget, true, "£12.00 is missing each time.")]
    [InlineData(FallbackObstacle.DearerForBank, true, "It costs the bank more than your request.")]
    public void Without_a_fallback_it_says_why_and_what_would_have_to_change(FallbackObstacle obstacle, bool isKept, string words)
    {
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("en-GB");

        Assert.Contains(words, FallbackWords.Of(new FallbackView(null, isKept, obstacle) { Missing = new Domain.Values.Money(12_00, Domain.Values.Currency.Of("GBP")) }, amount => Formats.Amount(amount)), StringComparison.Ordinal);
    }

    private static string Card(IRenderedComponent<OptionsPage> page, ProposalKind kind) => page.Find($"[aria-labelledby=option-{kind}]").TextContent;

    private static async Task AddAsync(IRenderedComponent<OptionsPage> page, ProposalKind kind)
    {
        await page.Find(".filters select").ChangeAsync(kind.ToString());
        await page.Find(".filters button").ClickAsync(new());
    }

    private IRenderedComponent<OptionsPage> Open()
    {
        var page = Render<OptionsPage>(parameters => parameters.Add(p => p.CaseId, _case).Add(p => p.LoanId, _loan));
        page.WaitForElement("#compare");
        return page;
    }

    private sealed class Maya : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SignedIn("maya", "Europe/London"));
    }
}
