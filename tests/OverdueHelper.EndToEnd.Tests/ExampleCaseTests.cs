using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using OverdueHelper.EndToEnd.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>Looks through the example cases, page by page. With OVERDUE_PICTURES it leaves a picture of each in that folder.</summary>
[Collection(OneServer.Name)]
public sealed class ExampleCaseTests(Browsers browsers)
{
    private static readonly string? _pictures = Environment.GetEnvironmentVariable("OVERDUE_PICTURES");

    [Theory]
    [InlineData(390, true, "Try with an example small business")]
    [InlineData(1280, false, "Try with an example household")]
    [InlineData(390, false, "Try with an example household")]
    public async Task Every_page_of_an_example_case_passes_the_inspection(int width, bool dark, string example)
    {
        await using var person = await browsers.NewPersonAsync(width, dark);
        var isPictured = example.EndsWith("household", StringComparison.Ordinal);
        await person.GoAsync("/");
        await LookAsync(person, "start", isPictured);
        await person.PressAsync(example);
        await Expect(person.Page.Locator("main h1")).ToContainTextAsync("Hello");
        var home = $"/cases/{person.CaseId}";
        await LookAsync(person, "home", isPictured);
        foreach (var link in await person.Page.Locator("main a[href^='/']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"))
        {
            Assert.True((await person.Page.Context.APIRequest.GetAsync(link)).Ok, link);
        }

        var loan = await person.Page.Locator("main a[href*='/loans/']:not([href$='/new'])").First.GetAttributeAsync("href");
        var loanPage = string.Join('/', loan!.Split('/').Take(5));
        foreach (var (name, address) in new[]
        {
            ("before-you-start", $"{home}/before-you-start"), ("borrower", $"{home}/borrower"), ("loan", loanPage), ("loan-edit", $"{loanPage}/edit"), ("options", $"{loanPage}/options"),
            ("contacts", $"{home}/contacts"), ("call-sheet", $"{home}/contacts/call-sheet"), ("budget", $"{home}/budget"), ("papers", $"{home}/papers"), ("advice", $"{home}/advice"),
            ("plans", $"{home}/plans"), ("help", "/help"), ("steps", "/steps"), ("account", "/account"),
        })
        {
            await person.GoAsync(address);
            await person.Page.Locator("main h1").WaitForAsync();
            await LookAsync(person, name, isPictured && name is "loan" or "options" or "contacts" or "budget" or "papers");
        }

        await person.GoAsync($"{home}/plans");
        await person.PressAsync(person.Page.Locator("main a[href*='/plans/']").First);
        await Expect(person.Page.Locator("article.paper").First).ToBeVisibleAsync();
        await LookAsync(person, "plan", isPictured);
        if (isPictured && width > 600)
        {
            await PicturePaperAsync(person);
        }
    }

    private static async Task LookAsync(Walker person, string name, bool isPictured)
    {
        await person.InspectAsync();
        if (_pictures is not null && isPictured)
        {
            var width = person.Page.ViewportSize!.Width;
            await person.Page.EvaluateAsync("() => { document.activeElement?.blur(); scrollTo(0, 0); }");
            await person.Page.ScreenshotAsync(new PageScreenshotOptions
            {
                Path = Path.Combine(_pictures, string.Create(CultureInfo.InvariantCulture, $"{name}-{width}.png")),
                FullPage = true,
                Clip = new Clip { X = 0, Y = 0, Width = width, Height = width < 600 ? 1400 : 1200 },
            });
        }
    }

    /// <summary>The pages of the bank's copy, drawn by a program that knows nothing of ours.</summary>
    private static async Task PicturePaperAsync(Walker person)
    {
        if (_pictures is null)
        {
            return;
        }

        var link = await person.Page.Locator("a[href*='plan.pdf']").First.GetAttributeAsync("href");
        var answer = await person.Page.Context.APIRequest.GetAsync(link!);
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(file, await answer.BodyAsync());
        using var draw = Process.Start("pdftoppm", ["-png", "-r", "60", "-gray", file, Path.Combine(_pictures, "plan-pdf")]);
        await draw.WaitForExitAsync();
        File.Delete(file);
        Assert.Equal(0, draw.ExitCode);
    }
}
