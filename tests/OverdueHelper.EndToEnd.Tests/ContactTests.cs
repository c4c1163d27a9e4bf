using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OverdueHelper.EndToEnd.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>Talking with the bank, by keyboard alone: a contact in under a minute, files, a call with notes, a long log.</summary>
[Collection(OneServer.Name)]
public sealed partial class ContactTests(Browsers browsers)
{
    // Two keys a second are slow; so the keys take half of the minute, and the words the other half.
    private const int MostKeys = 60;

    private const long MostBytesOfFirstView = 40 * 1024;

    // Every key that is not a letter of what is written: what the form itself costs.
    private const string CountKeys =
        "addEventListener('keydown', e => { if (e.key.length > 1 && e.key !== 'Control') { sessionStorage.keys = 1 + Number(sessionStorage.keys ?? 0); } }, true)";

    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    public async Task A_call_is_logged_from_the_home_page_with_few_keys(int width, bool dark)
    {
        await using var person = await ExampleAsync(width, dark);
        await person.Page.AddInitScriptAsync(CountKeys);
        await person.Page.ReloadAsync();
        await Expect(person.Page.Locator("main h1")).ToBeFocusedAsync();

        await person.FollowAsync("Write down a contact");
        await person.ArriveAsync("Talking with the bank");
        await person.ChooseAsync("How did it end?", "They agreed");
        await person.WriteAsync("Whom did you speak or write to?", "Ms Patel");
        await person.WriteAsync("What was said?", "She will hold the fees until the plan is decided.");
        await person.PressAsync("Save this contact");
        await Expect(person.Page.Locator("ol.talk li").First).ToContainTextAsync("She will hold the fees");

        var keys = await person.Page.EvaluateAsync<int>("() => Number(sessionStorage.keys)");
        Assert.True(keys <= MostKeys, string.Create(CultureInfo.InvariantCulture, $"{keys} keys besides the words"));
        await person.InspectAsync();
        await LookAsync(person, "log");
        await person.FollowAsync("Log a contact");
        await person.PressAsync("Add a promise");
        await person.ChooseAsync("Who promised it?", "I did");
        await person.WriteAsync("What was promised?", "To send the payslips");
        await person.PressAsync("Save this contact");
        await Expect(person.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is a problem");
        await person.InspectAsync();
        await LookAsync(person, "form");
        await person.GoAsync($"/cases/{person.CaseId}/contacts/rhythm");
        await person.ArriveAsync("How to keep in touch, and quiet hours");
        await person.InspectAsync();
        await person.PressAsync("Save");
        await person.ArriveAsync("Talking with the bank");
    }

    [Theory]
    [InlineData(390, false)]
    [InlineData(1280, true)]
    public async Task Files_go_up_with_a_contact_and_can_be_removed_and_put_back(int width, bool dark)
    {
        await using var person = await ExampleAsync(width, dark);
        await person.GoAsync($"/cases/{person.CaseId}/contacts");
        await person.PressAsync(person.Page.Locator("ol.talk").GetByRole(AriaRole.Link, new() { NameRegex = FilesOf() }));
        await person.ArriveAsync("Files of a contact");
        await person.InspectAsync();
        var choice = person.Page.GetByLabel("Files (optional)");

        await choice.SetInputFilesAsync([File("letter.pdf", "%PDF-1.7 a letter"u8), File("note.txt", "还款计划"u8)]);
        await Expect(person.Link("note.txt")).ToBeVisibleAsync();
        await choice.SetInputFilesAsync([File("photo.heic", [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0])]);
        await Expect(person.Page.Locator(".uploads")).ToContainTextAsync("HEIC");
        // The browser itself says that an answer was a refusal; that is what it was.
        person.Forgive();
        await person.InspectAsync();
        await person.PressAsync("Remove letter.pdf");
        await Expect(person.Page.GetByText("letter.pdf was removed")).ToBeVisibleAsync();
        await person.InspectAsync();
        await LookAsync(person, "files");
        await person.PressAsync("Put back letter.pdf");
        await Expect(person.Link("letter.pdf")).ToBeVisibleAsync();

        var download = await person.Page.RunAndWaitForDownloadAsync(() => person.FollowAsync("note.txt"));
        Assert.Equal("note.txt", download.SuggestedFilename);
        await person.FollowAsync("Back to your contacts");
        await Expect(person.Page.Locator("ol.talk").GetByText("letter.pdf")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    public async Task The_notes_of_a_call_survive_a_reload_and_become_the_entry_with_its_letter(int width, bool dark)
    {
        await using var person = await ExampleAsync(width, dark);
        await person.GoAsync($"/cases/{person.CaseId}/contacts/call-sheet");
        await person.ArriveAsync("Before and during the call");
        await person.PressAsync(person.Page.GetByText("Say when it gets better, and what you ask for instead"));
        await person.WriteAsync("If that is not possible", "Half of it for three months");
        await person.PressAsync("Put this on the sheet");
        await Expect(person.Page.Locator("article.paper")).ToContainTextAsync("Half of it for three months");
        await person.InspectAsync();
        await LookAsync(person, "call");

        await person.WriteAsync("What was said?", "Mr Lee takes the request to his team.");
        await Expect(person.Page.Locator(".saved")).ToContainTextAsync("Draft");
        await person.Page.ReloadAsync();
        await Expect(person.Field("What was said?")).ToHaveValueAsync("Mr Lee takes the request to his team.");
        await person.ChooseAsync("How did it end?", "We talked");
        await person.PressAsync("Save this contact");
        await person.ArriveAsync("Confirm it in writing");
        await Expect(person.Page.Locator("article.paper")).ToContainTextAsync("Mr Lee takes the request to his team.");
        await person.InspectAsync();
    }

    [Fact]
    public async Task The_first_view_of_two_thousand_contacts_is_small_on_the_wire()
    {
        await using var line = CountedLine.To(browsers.App.Address);
        await using var person = await ExampleAsync(1280, dark: false, line.Address);
        await LongLog.FillAsync(browsers.App, person.CaseId, 2_000);

        // Static files come by another way, so that the line counts what is made for this person.
        await person.Page.RouteAsync(StaticFile(), async route => await route.FulfillAsync(new RouteFulfillOptions
        {
            Response = await person.Page.APIRequest.GetAsync(new Uri(browsers.App.Address, new Uri(route.Request.Url).PathAndQuery).AbsoluteUri),
        }));
        var before = line.BytesDown;
        await person.GoAsync($"/cases/{person.CaseId}/contacts");
        await person.ArriveAsync("Talking with the bank");
        await Expect(person.Page.Locator("ol.talk li")).ToHaveCountAsync(20);

        Assert.InRange(line.BytesDown - before, 1, MostBytesOfFirstView);
        await person.InspectAsync();

        await person.GoAsync($"/cases/{person.CaseId}/contacts?q=nowhere");
        await Expect(person.Page.GetByText("No contact matches this choice.")).ToBeVisibleAsync();
        await person.InspectAsync();
    }

    [GeneratedRegex("\\.(?:js|css|svg)(?:\\?|$)", RegexOptions.None, 1000)]
    private static partial Regex StaticFile();

    [GeneratedRegex("^Files of the contact", RegexOptions.None, 1000)]
    private static partial Regex FilesOf();

    private async Task<Walker> ExampleAsync(int width, bool dark, Uri? address = null)
    {
        var person = await browsers.NewPersonAsync(width, dark, address);
        await person.GoAsync("/");
        await person.PressAsync("Try with an example household");
        await Expect(person.Page.Locator("main h1")).ToContainTextAsync("Hello");
        await person.SettledAsync();
        return person;
    }

    // With OVERDUE_PICTURES it leaves a picture in that folder.
    private static async Task LookAsync(Walker person, string name)
    {
        if (Environment.GetEnvironmentVariable("OVERDUE_PICTURES") is { Length: > 0 } folder)
        {
            await person.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"contacts-{name}-{person.Page.ViewportSize!.Width}.png")), FullPage = true });
        }
    }

    private static FilePayload File(string name, ReadOnlySpan<byte> bytes) => new() { Name = name, MimeType = "application/octet-stream", Buffer = bytes.ToArray() };
}
