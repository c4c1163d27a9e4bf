using OverdueHelper.EndToEnd.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>A household's statement, by keyboard: lines from a spreadsheet, both papers, and a plan that is not printed without a reason.</summary>
[Collection(OneServer.Name)]
public sealed class StatementTests(Browsers browsers)
{
    private const string List =
        "Category;What;Amount;How often\nFood and household;Market;-12.50;weekly\nHome;Ground rent;240.00;yearly\nsomewhere;Swimming club;18.00;monthly\nTransport;Fuel;about 30;monthly";

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_household_brings_lines_in_reads_both_statements_and_prints_a_plan_that_fails_a_test_only_with_a_reason(int width)
    {
        await using var person = await browsers.NewPersonAsync(width);
        await person.GoAsync("/");
        await person.PressAsync("Try with an example household");
        await Expect(person.Page.Locator("main h1")).ToContainTextAsync("Hello");
        var home = $"/cases/{person.CaseId}";

        await BringLinesInAsync(person, home);
        await TypeAnAmountAsync(person, home);
        await AddAPersonAsync(person);
        await ReadBothStatementsAsync(person, home);
        await PrintWithAReasonAsync(person, home);
    }

    private static async Task BringLinesInAsync(Walker person, string home)
    {
        await person.GoAsync($"{home}/budget/import");
        await person.ArriveAsync("Bring lines in");
        await person.InspectAsync();
        await person.WriteAsync("Or paste the rows here", List);
        await person.PressAsync("Read these rows");
        await Expect(person.Page.GetByText("2 of 4 rows need attention.")).ToBeVisibleAsync();
        await person.InspectAsync();
        await person.PickAsync("Section of row 4", "Phone and leisure");
        await Expect(person.Page.GetByText("1 of 4 rows need attention.")).ToBeVisibleAsync();
        await person.PressAsync("Add what is ready (3)");
        await Expect(person.Page.GetByText("3 lines are in your budget now. Still to mend, and kept below: 1.")).ToBeVisibleAsync();
        await Expect(person.Field("Or paste the rows here")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("about 30", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await person.InspectAsync();
    }

    private static async Task TypeAnAmountAsync(Walker person, string home)
    {
        await person.GoAsync($"{home}/budget");
        await person.ArriveAsync("Your budget");
        await person.InspectAsync();
        var left = person.Page.Locator(".leftover b");
        var before = await left.InnerTextAsync();
        await person.WriteAsync(person.Group("Swimming club").GetByLabel("Amount"), "19.00");
        await Expect(left).Not.ToHaveTextAsync(before);
        await Expect(person.Group("Swimming club").GetByLabel("Amount")).ToHaveValueAsync("19.00");
        await Expect(person.Page.Locator("main p[role=status].unseen").First).ToContainTextAsync("Left over each month");
        await person.Page.Keyboard.PressAsync("Tab");
        await Expect(person.Page.Locator(".saved")).ToContainTextAsync("Saved");
    }

    private static async Task AddAPersonAsync(Walker person)
    {
        await person.PressAsync("Add a person");
        await person.WriteAsync("First name, or what you call them", "Nana");
        await person.ChooseAsync("Adult or child?", "Adult");
        await person.WriteAsync("On whose money do they live?", "her pension");
        await person.InspectAsync();
        await person.PressAsync("Add a person");
        await Expect(person.Page.GetByText("lives on: her pension")).ToBeVisibleAsync();
        await person.InspectAsync();
    }

    private static async Task ReadBothStatementsAsync(Walker person, string home)
    {
        await person.FollowAsync("See the statement");
        await person.ArriveAsync("Your statement");
        var paper = person.Page.Locator("article.paper");
        await Expect(paper).ToContainTextAsync("2 adults, 1 child");
        await Expect(paper).Not.ToContainTextAsync("Swimming club");
        await person.InspectAsync();
        var screen = await paper.InnerTextAsync();
        var download = await person.Page.RunAndWaitForDownloadAsync(() => person.FollowAsync("Print (PDF)"));
        await using (var stream = await download.CreateReadStreamAsync())
        {
            var file = await PaperFile.ReadAsync(stream, screen);
            Assert.NotEmpty(file.FiguresOnScreen);
            Assert.Equal(file.FiguresOnScreen, file.FiguresInFile);
        }

        await person.FollowAsync("For me, do not send");
        await Expect(paper).ToContainTextAsync("Do not send this.");
        await Expect(paper).ToContainTextAsync("Swimming club");
        await person.InspectAsync();
        var lines = await person.Page.Context.APIRequest.GetAsync($"{home}/budget/lines.csv");
        Assert.Contains("CommunicationsAndLeisure,Swimming club,19.00,GBP,Monthly", await lines.TextAsync(), StringComparison.Ordinal);
    }

    private static async Task PrintWithAReasonAsync(Walker person, string home)
    {
        await person.GoAsync($"{home}/plans");
        await person.ArriveAsync("Plans for your banks");
        await person.PressAsync(person.Page.Locator("main a[href*='/plans/']").First);
        await Expect(person.Page.Locator("article.paper").First).ToBeVisibleAsync();
        await person.InspectAsync();
        var plan = new Uri(person.Page.Url).AbsolutePath;

        // The example has its reason; without it every door is closed.
        await person.WriteAsync("Why it can be kept all the same", " ");
        await person.PressAsync("Keep this reason");
        await Expect(person.Page.GetByText("This plan fails a test, so it is not printed yet")).ToBeVisibleAsync();
        await Expect(person.Link("The bank's copy (PDF)")).ToHaveCountAsync(0);
        await person.InspectAsync();
        foreach (var file in new[] { "plan.pdf?copy=bank", "plan.pdf?copy=mine", "plan.docx" })
        {
            var refused = await person.Page.Context.APIRequest.GetAsync($"{plan}/{file}");
            Assert.StartsWith("text/html", refused.Headers["content-type"], StringComparison.Ordinal);
        }

        await person.WriteAsync("Why it can be kept all the same", "My mother pays her own food.");
        await person.PressAsync("Keep this reason");
        await Expect(person.Page.Locator("article.paper").First).ToContainTextAsync("My mother pays her own food.");
        var answer = await person.Page.Context.APIRequest.GetAsync($"{plan}/plan.pdf?copy=bank");
        Assert.Equal("application/pdf", answer.Headers["content-type"]);
    }
}
