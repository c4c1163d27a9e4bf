using OverdueHelper.EndToEnd.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>Two people on one server. Every address of one is tried by the other, and by somebody who is not signed in.</summary>
[Collection(OneServer.Name)]
public sealed class StrangersTests(Browsers browsers)
{
    private const string NotHere = "This case is not here";

    // Words of the example household that the example small business does not have.
    private static readonly string[] _onlyAnnas = ["Maya", "Okafor", "Harbour Bank", "4417", "Patel"];

    [Fact]
    public async Task Nobody_opens_lists_prints_or_guesses_the_case_of_another()
    {
        await using var anna = await browsers.NewPersonAsync();
        await using var boris = await browsers.NewPersonAsync();
        await StartExampleAsync(anna, "Try with an example household");
        await StartExampleAsync(boris, "Try with an example small business");
        var (annas, boriss) = (anna.CaseId.ToString(), boris.CaseId.ToString());
        var addresses = await AddressesAsync(anna, $"/cases/{annas}");
        Assert.Contains(addresses, address => address.EndsWith("plan.pdf?copy=bank", StringComparison.Ordinal));
        Assert.Contains(addresses, address => address.EndsWith("/options", StringComparison.Ordinal));

        // With Anna's own ids, and with Anna's loans, banks and contacts put into Boris's case.
        var tried = addresses.Concat(addresses.Select(address => address.Replace(annas, boriss, StringComparison.Ordinal)).Where(HoldsAnotherId));
        foreach (var address in tried)
        {
            if (IsFile(address))
            {
                var answer = await boris.Page.Context.APIRequest.GetAsync(address);
                Assert.True(answer.Status == 404, $"{address} answered {answer.StatusText} to a stranger");
            }
            else
            {
                await boris.GoAsync(address);
                await boris.Page.Locator("main :is(h1, h2, p)").First.WaitForAsync();
                await boris.SettledAsync();
                var shown = await boris.Page.Locator("main").InnerTextAsync();
                Assert.All(_onlyAnnas, word => Assert.False(shown.Contains(word, StringComparison.OrdinalIgnoreCase), $"{address} shows {word} to a stranger"));
            }

            var post = await boris.Page.Context.APIRequest.PostAsync(address);
            Assert.True(post.Status >= 400, $"{address} took a post from a stranger: {post.StatusText}");
        }

        foreach (var list in new[] { "/cases", "/account" })
        {
            await boris.GoAsync(list);
            await boris.SettledAsync();
            await boris.Page.Locator("main h1").WaitForAsync();
            Assert.DoesNotContain(annas, await boris.Page.ContentAsync(), StringComparison.Ordinal);
        }

        await using var nobody = await browsers.NewPersonAsync();
        foreach (var address in addresses)
        {
            var answer = await nobody.Page.Context.APIRequest.GetAsync(address, new() { MaxRedirects = 0 });
            Assert.True(answer.Status == 302 && answer.Headers["location"].Contains("/account/sign-in", StringComparison.Ordinal), $"{address} answered {answer.StatusText} to nobody");
        }

        // Anna still finds everything.
        await anna.GoAsync($"/cases/{annas}");
        await Expect(anna.Page.Locator("main h1")).ToContainTextAsync("Hello");
    }

    private static async Task StartExampleAsync(Walker person, string button)
    {
        await person.GoAsync("/");
        await person.PressAsync(button);
        await Expect(person.Page.Locator("main h1")).ToContainTextAsync("Hello");
    }

    /// <summary>Every address inside the case that a link leads to, found by following them all.</summary>
    private static async Task<IReadOnlyList<string>> AddressesAsync(Walker person, string home)
    {
        var found = new List<string> { home, $"{home}/contacts/record.pdf", $"{home}/contacts/reminders.ics" };
        for (var at = 0; at < found.Count; at++)
        {
            if (IsFile(found[at]))
            {
                var answer = await person.Page.Context.APIRequest.GetAsync(found[at]);
                Assert.True(answer.Ok, $"{found[at]} answered {answer.StatusText} to its owner");
                continue;
            }

            await person.GoAsync(found[at]);
            await person.Page.Locator("main h1").WaitForAsync();
            await person.SettledAsync();
            Assert.DoesNotContain(NotHere, await person.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
            var links = await person.Page.Locator("main a[href]").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
            found.AddRange(links.Where(link => link.StartsWith(home, StringComparison.Ordinal) && (!link.Contains('?', StringComparison.Ordinal) || IsFile(link))).Distinct(StringComparer.Ordinal).Except(found));
        }

        return found;
    }

    private static bool HoldsAnotherId(string address) => address.Split('/', '?', '.').Count(part => Guid.TryParse(part, out _)) > 1;

    private static bool IsFile(string address) => address.Split('?')[0].Split('/')[^1].Contains('.', StringComparison.Ordinal);
}
