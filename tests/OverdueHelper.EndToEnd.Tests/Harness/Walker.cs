using System.Globalization;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests.Harness;

/// <summary>A person with a keyboard and no mouse. Every act first reaches its place with Tab.</summary>
internal sealed class Walker : IAsyncDisposable
{
    private const int MostTabs = 300;

    private static readonly AxeRunOptions _rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private readonly RunningApp _app;
    private readonly List<string> _faults = [];

    public Walker(IPage page, RunningApp app)
    {
        Page = page;
        _app = app;
        page.PageError += (_, error) => _faults.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _faults.Add($"{message.Text} ({message.Location})");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>The case in the address.</summary>
    public Guid CaseId => Guid.Parse(new Uri(Page.Url).Segments[2].TrimEnd('/'));

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    public Task GoAsync(string path) => Page.GotoAsync(path);

    /// <summary>The page of this heading is there and has finished loading. A page with a live connection shows its heading only then.</summary>
    public async Task ArriveAsync(string heading)
    {
        await Expect(Page.Locator("main h1")).ToHaveTextAsync(heading);
        if (await Page.Locator("#components-reconnect-modal").CountAsync() > 0)
        {
            await Expect(Page.Locator("main h1")).ToBeFocusedAsync();
        }

        await SettledAsync();
    }

    public Task SettledAsync() => Expect(Page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);

    /// <summary>Nothing that axe finds against WCAG 2.2 A and AA, nothing wider than the window, nothing the browser complains of.</summary>
    public async Task InspectAsync()
    {
        await SettledAsync();
        var found = await Page.RunAxe(_rules);
        var findings = found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} ({rule.Impact}): {rule.Help}\n    {node.Html}\n    {string.Join("; ", node.Any.Concat(node.All).Select(check => check.Message))}"));
        var wide = await Page.EvaluateAsync<string?>(
            """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? null
                : [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                    .slice(0, 5).map(e => e.tagName + '.' + e.className).join(', ')
            """);
        string[] all = [.. findings, .. wide is null ? Array.Empty<string>() : [$"wider than the window: {wide}"], .. _faults];
        Assert.True(all.Length == 0, $"{Page.Url}\n{string.Join("\n", all)}\n{(all.Length == 0 ? null : _app.Output)}");
    }

    /// <summary>The whole page as a picture, where a folder is named for them; for people to look at, no test reads it.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("OVERDUE_PICTURES") is { } folder)
        {
            var width = Page.ViewportSize!.Width;
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{width}.png")), FullPage = true });
        }
    }

    /// <summary>Forgets what the browser complained of, where the test itself cut the line.</summary>
    public void Forgive() => _faults.Clear();

    public ILocator Button(string name) => Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = name });

    public ILocator Link(string name) => Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = name });

    public ILocator Field(string label) => Page.Locator("main").GetByRole(AriaRole.Textbox, new() { Name = label });

    public Task PressAsync(string button) => PressAsync(Button(button));

    public Task FollowAsync(string link) => PressAsync(Link(link));

    public async Task PressAsync(ILocator place)
    {
        await ReachAsync(place);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Writes over whatever the field holds.</summary>
    public async Task WriteAsync(string label, string text) => await WriteAsync(Field(label), text);

    public async Task WriteAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        await Page.Keyboard.PressAsync("Control+A");
        if (text.Length > 200)
        {
            // Long texts are pasted, as people do.
            await Page.Keyboard.InsertTextAsync(text);
        }
        else
        {
            await Page.Keyboard.TypeAsync(text);
        }
    }

    public Task WriteDayAsync(string legend, DateOnly day) =>
        WriteDayAsync(legend, day.Day.ToString(CultureInfo.InvariantCulture), day.Month.ToString(CultureInfo.InvariantCulture), day.Year.ToString(CultureInfo.InvariantCulture));

    public async Task WriteDayAsync(string legend, string day, string month, string year)
    {
        await WriteAsync(Group(legend).GetByLabel("Day"), day);
        await WriteAsync(Group(legend).GetByLabel("Month"), month);
        await WriteAsync(Group(legend).GetByLabel("Year"), year);
    }

    /// <summary>Chooses one of a question's answers with the arrow keys.</summary>
    public async Task ChooseAsync(string legend, string answer)
    {
        var answers = Group(legend).GetByRole(AriaRole.Radio);
        // An answer's name may go on with its hint.
        var wanted = Group(legend).GetByRole(AriaRole.Radio, new() { NameRegex = new Regex($"^{Regex.Escape(answer)}(\\s|$)", RegexOptions.None, TimeSpan.FromSeconds(1)) });
        await wanted.WaitForAsync();
        await ReachAsync(answers, sameGroup: true);
        const string At = "e => [...document.querySelectorAll(`input[type=radio][name='${e.name}']`)].indexOf(e)";
        var here = await Page.EvaluateAsync<int>($"() => ({At})(document.activeElement)");
        var there = await wanted.EvaluateAsync<int>(At);
        for (var at = here; at != there; at += Math.Sign(there - here))
        {
            await Page.Keyboard.PressAsync(there > here ? "ArrowDown" : "ArrowUp");
        }

        if (here == there)
        {
            await Page.Keyboard.PressAsync("Space");
        }

        await Expect(wanted).ToBeCheckedAsync();
    }

    /// <summary>Picks from a list to open by typing its words.</summary>
    public async Task PickAsync(string label, string option)
    {
        var list = Page.Locator("main").GetByRole(AriaRole.Combobox, new() { Name = label });
        await ReachAsync(list);
        await Page.Keyboard.TypeAsync(option);
        await Expect(list.Locator("option:checked")).ToHaveTextAsync(option);
    }

    public async Task TickAsync(string label)
    {
        var box = Page.Locator("main").GetByRole(AriaRole.Checkbox, new() { Name = label });
        await ReachAsync(box);
        await Page.Keyboard.PressAsync("Space");
        await Expect(box).ToBeCheckedAsync();
    }

    public ILocator Group(string legend) => Page.Locator("main").GetByRole(AriaRole.Group, new() { Name = legend });

    /// <summary>Tabs, forwards or backwards, until the place has the focus, and sees that the focus is visible.</summary>
    public async Task ReachAsync(ILocator place, bool sameGroup = false)
    {
        var target = place.First;
        await target.WaitForAsync();
        const string Where =
            """
            (e, group) => {
              const now = document.activeElement;
              if (now === e || (group && now.name && now.name === e.name)) { return 0; }
              return now && now !== document.body && (now.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING) ? -1 : 1;
            }
            """;
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            var where = await target.EvaluateAsync<int>(Where, sameGroup);
            if (where == 0)
            {
                return;
            }

            await Page.Keyboard.PressAsync(where < 0 ? "Shift+Tab" : "Tab");
        }

        Assert.Fail($"No Tab reaches {place} on {Page.Url}.");
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
