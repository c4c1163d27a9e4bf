using System.Globalization;
using Microsoft.Playwright;
using OverdueHelper.EndToEnd.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>From what fits the budget to the bank's own tests on paper, by keyboard alone.</summary>
[Collection(OneServer.Name)]
public sealed class OptionsWalkTests(Browsers browsers)
{
    private static readonly string? _pictures = Environment.GetEnvironmentVariable("OVERDUE_PICTURES");

    [Theory]
    [InlineData(390, true)]
    [InlineData(1280, false)]
    public async Task A_request_is_chosen_combined_compared_and_tested_as_the_bank_does(int width, bool dark)
    {
        await using var person = await browsers.NewPersonAsync(width, dark);
        await person.GoAsync("/");
        await person.PressAsync("Try with an example household");
        await Expect(person.Page.Locator("main h1")).ToContainTextAsync("Hello");
        var link = await person.Page.Locator("main a[href*='/loans/']:not([href$='/new'])").First.GetAttributeAsync("href");
        var loan = string.Join('/', link!.Split('/').Take(5));

        // What must stay, and one click on what fits.
        await person.GoAsync($"{loan}/options");
        await Expect(person.Page.Locator("main h1")).ToBeFocusedAsync();
        await person.PressAsync(person.Page.Locator("summary", new() { HasText = "What must stay with you" }));
        await person.WriteAsync("Kept back each month", "10");
        await person.PressAsync("Use for every request");
        await Expect(person.Page.GetByText("So your budget carries")).ToBeVisibleAsync();
        await PictureAsync(person, "options-all");
        await person.InspectAsync();
        var fits = person.Page.Locator("[aria-labelledby=fits] tbody tr").Last;
        var name = (await fits.Locator("th").InnerTextAsync()).Split('\n')[0].Trim();
        await person.PressAsync(fits.GetByRole(AriaRole.Button));
        await Expect(person.Page.Locator("[aria-labelledby=compare-chosen]")).ToContainTextAsync(name);

        // A combination of one's own, kept for the case that the bank says no.
        await AddAsync(person, "Small instalments first");
        await AddAsync(person, "Longer term");
        await person.PressAsync(person.Page.Locator("[aria-labelledby=built]").GetByRole(AriaRole.Button, new() { Name = "Keep as my fallback" }));
        await Expect(person.Page.GetByText("This is your fallback now.")).ToBeVisibleAsync();
        await Expect(person.Page.Locator("[aria-labelledby=compare-fallback]")).ToContainTextAsync("smaller instalments");
        await person.InspectAsync();

        // A lender's fixed steps.
        await person.FollowAsync("See it by a lender’s fixed steps");
        await person.ArriveAsync("A lender’s fixed steps");
        await person.PressAsync(Add(person));
        await person.WriteAsync("Lowest rate", "2");
        await person.WriteAsync("By how much at a time", "0.5");
        await person.PressAsync("Save and work out");
        await Expect(person.Page.Locator("section[aria-label='Another lender’s order']")).ToBeVisibleAsync();
        await PictureAsync(person, "waterfalls");
        await person.InspectAsync();

        // The bank's own tests, and the same on paper.
        await person.GoAsync($"{loan}/bank-view");
        await Expect(person.Page.Locator("main h1")).ToBeFocusedAsync();
        await person.WriteAsync("Share collected without security", "40");
        await person.PressAsync("Save these values");
        await Expect(person.Page.GetByText("Saved").First).ToBeVisibleAsync();
        await PictureAsync(person, "bank-view");
        await person.InspectAsync();
        await person.FollowAsync("See this as a paper");
        await Expect(person.Page.Locator("article.paper")).ToContainTextAsync("40%");
        await PictureAsync(person, "bank-paper");
        await person.InspectAsync();
        var pdf = await person.Page.Context.APIRequest.GetAsync((await person.Link("Download as PDF").GetAttributeAsync("href"))!);
        var paper = await PaperFile.ReadAsync(new MemoryStream(await pdf.BodyAsync()), await person.Page.Locator("article.paper").InnerTextAsync());
        Assert.NotEmpty(paper.FiguresOnScreen);
        Assert.Empty(paper.FiguresOnScreen.Except(paper.FiguresInFile, StringComparer.Ordinal));
    }

    private static ILocator Add(Walker person) => person.Page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true });

    private static async Task AddAsync(Walker person, string request)
    {
        var list = person.Page.GetByLabel("Which request?");
        await person.ReachAsync(list);
        await list.SelectOptionAsync(new SelectOptionValue { Label = request });
        await person.PressAsync(Add(person));
        await Expect(person.Page.Locator("fieldset h3", new() { HasText = request })).ToBeVisibleAsync();
    }

    private static async Task PictureAsync(Walker person, string name)
    {
        if (_pictures is not null)
        {
            await person.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(_pictures, string.Create(CultureInfo.InvariantCulture, $"{name}-{person.Page.ViewportSize!.Width}.png")), FullPage = true });
        }
    }
}
