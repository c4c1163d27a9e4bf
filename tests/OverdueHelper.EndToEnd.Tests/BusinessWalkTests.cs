using Microsoft.Playwright;
using OverdueHelper.EndToEnd.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>A business looks at its next thirteen weeks, by keyboard: what is entered, what it shows, who else is bound, and the paper.</summary>
[Collection(OneServer.Name)]
public sealed class BusinessWalkTests(Browsers browsers)
{
    private readonly DateOnly _today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_business_sees_its_lowest_week_and_puts_it_on_paper(int width)
    {
        await using var person = await browsers.NewPersonAsync(width);
        await person.GoAsync("/");
        await person.PressAsync("Try with an example small business");
        await Expect(person.Page.Locator("main h1")).ToContainTextAsync("Hello");
        var home = $"/cases/{person.CaseId}";
        await person.GoAsync($"{home}/budget");
        await person.ArriveAsync("Your budget");
        await person.FollowAsync("Thirteen weeks of cash");
        await person.ArriveAsync("Thirteen weeks of cash");
        await person.InspectAsync();

        var status = person.Page.Locator("main .card[role=status]").First;
        await person.WriteAsync(person.Page.GetByLabel("In the bank at the start"), "500");
        await person.Page.Keyboard.PressAsync("Tab");
        await Expect(status).ToContainTextAsync("Below zero");
        await Expect(person.Page.GetByText("Directors: think of this before you pay one creditor")).ToBeVisibleAsync();
        await person.InspectAsync();

        await person.PressAsync("Add a bill");
        var bill = person.Group("New entry");
        await person.WriteAsync(bill.GetByLabel("What it is"), "Accountant");
        await person.Page.Keyboard.PressAsync("Tab");
        bill = person.Group("Accountant");
        await person.WriteAsync(bill.GetByLabel("Amount"), "1,200.50");
        await person.WriteAsync(bill.GetByLabel("Day", new() { Exact = true }), "1");
        var next = _today.AddMonths(1);
        await person.WriteAsync(bill.GetByLabel("Month"), next.Month.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await person.WriteAsync(bill.GetByLabel("Year"), next.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await person.Page.Keyboard.PressAsync("Tab");
        await Expect(bill.Locator("xpath=..").GetByText("Not counted")).ToHaveCountAsync(0);
        await person.ChooseAsync("Assumption", "Both: 20% less and two weeks later");
        await Expect(person.Page.GetByRole(AriaRole.Table, new() { Name = "Week by week: Both" })).ToBeVisibleAsync();
        await person.InspectAsync();
        await person.PressAsync("Remove Accountant");
        await person.PressAsync(person.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }));
        await Expect(person.Group("Accountant")).ToBeVisibleAsync();

        await person.FollowAsync("See it on paper");
        await person.ArriveAsync("The thirteen weeks on paper");
        await person.InspectAsync();
        var screen = await person.Page.Locator("article.paper").InnerTextAsync();
        var download = await person.Page.RunAndWaitForDownloadAsync(() => person.FollowAsync("Cash flow (PDF)"));
        await using var stream = await download.CreateReadStreamAsync();
        var paper = await PaperFile.ReadAsync(stream, screen);
        Assert.NotEmpty(paper.FiguresOnScreen);
        Assert.Equal(paper.FiguresOnScreen, paper.FiguresInFile);

        await person.GoAsync($"{home}/budget/cover");
        await person.ArriveAsync("Can the business carry its loans?");
        await Expect(status).ToContainTextAsync("Cover over the next twelve months");
        await person.InspectAsync();
        await person.PressAsync("Add a guarantor");
        await person.WriteAsync("Full name", "Paul Lefèvre");
        await person.ChooseAsync("Up to what amount?", "Up to an amount");
        await person.PressAsync("Save this guarantor");
        await Expect(person.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is a problem");
        await person.InspectAsync();
        await person.PickAsync("For which loan?", "Banque du Port, Business loan");
        await person.WriteAsync(person.Page.GetByLabel("The most the bank can ask for"), "5,000");
        await person.PressAsync("Save this guarantor");
        await Expect(person.Page.GetByText("Paul Lefèvre")).ToBeVisibleAsync();
        await person.InspectAsync();
    }
}
