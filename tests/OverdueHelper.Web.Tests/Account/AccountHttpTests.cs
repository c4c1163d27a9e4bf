using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace OverdueHelper.Web.Tests.Account;

public sealed class AccountHttpTests(Site site) : IClassFixture<Site>
{
    private const string Password = "a few words in a row";

    [Theory]
    [InlineData("/account")]
    [InlineData("/account/delete")]
    [InlineData("/account/passkeys")]
    [InlineData("/account/everything.zip")]
    [InlineData("/cases/0192d6a0-0000-7000-8000-000000000000")]
    [InlineData("/cases/0192d6a0-0000-7000-8000-000000000000/anything")]
    public async Task Nobody_signed_in_is_asked_who_they_are(string path)
    {
        using var browser = site.Browser();

        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/account/sign-in?from=", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/account/sign-in")]
    [InlineData("/account/register")]
    [InlineData("/no-such-page")]
    public async Task Every_page_says_what_the_browser_may_do_and_is_not_kept(string path)
    {
        using var browser = site.Browser();

        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.DoesNotMatch(new Regex("<script(?![^>]*\\bsrc=)|\\son[a-z]+=", RegexOptions.None, TimeSpan.FromSeconds(1)), await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/start")]
    [InlineData("/start/example/household")]
    [InlineData("/account/leave")]
    [InlineData("/account/sign-out")]
    [InlineData("/account/passkey/request")]
    [InlineData("/account/sign-in")]
    public async Task A_form_from_another_site_is_refused(string path)
    {
        using var browser = site.Browser();
        using var content = new FormUrlEncodedContent([]);

        using var answer = await browser.PostAsync(new Uri(path, UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_guest_starts_sees_their_case_and_nobody_else_does()
    {
        using var anna = site.Browser();
        using var boris = site.Browser();
        var annas = await StartAsync(anna);
        var boriss = await StartAsync(boris);

        var list = await anna.GetStringAsync(new Uri("/account", UriKind.Relative));

        Assert.Contains(annas, list, StringComparison.Ordinal);
        Assert.DoesNotContain(boriss, list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_takes_everything_of_their_own_as_an_archive_that_is_not_kept()
    {
        using var browser = site.Browser();
        var caseId = await StartAsync(browser);

        using var answer = await browser.GetAsync(new Uri("/account/everything.zip", UriKind.Relative));

        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith(".zip", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(await zip.GetEntry("case-1/everything.json")!.OpenAsync());
        Assert.Contains(caseId.Split('/')[^1], await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_example_is_not_there()
    {
        using var browser = site.Browser();

        using var answer = await Site.PostAsync(browser, "/start/example/7");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_guest_who_registers_keeps_the_case_and_finds_it_again_from_elsewhere()
    {
        using var here = site.Browser();
        var opened = await StartAsync(here);
        await RegisterAsync(here, "anna@example.org");

        using var elsewhere = site.Browser();
        var started = await StartAsync(elsewhere);
        using var signedIn = await SignInAsync(elsewhere, "anna@example.org", Password);

        Assert.Equal("/account", signedIn.Headers.Location?.OriginalString.Replace("http://localhost", "", StringComparison.Ordinal));
        var list = await elsewhere.GetStringAsync(new Uri("/account", UriKind.Relative));
        Assert.Contains(opened, list, StringComparison.Ordinal);
        Assert.Contains(started, list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_account_read_the_same()
    {
        using var browser = site.Browser();
        await RegisterAsync(browser, "carla@example.org");
        using var other = site.Browser();

        using var wrong = await SignInAsync(other, "carla@example.org", "not this one at all");
        using var unknown = await SignInAsync(other, "nobody@example.org", "not this one at all");

        Assert.Equal(Problems(await wrong.Content.ReadAsStringAsync()), Problems(await unknown.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_signed_out_cookie_opens_nothing_when_played_again()
    {
        using var browser = site.Browser();
        await RegisterAsync(browser, "dora@example.org");
        using var bare = site.Bare();
        var cookie = await CookieAsync(browser, "dora@example.org");
        Assert.Equal(HttpStatusCode.OK, await ReplayAsync(bare, cookie));

        using var left = await Site.PostAsync(browser, "/account/sign-out");

        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, await ReplayAsync(bare, cookie));
    }

    [Fact]
    public async Task Leaving_without_a_way_back_warns_once_and_then_clears_the_browser()
    {
        using var browser = site.Browser();
        await StartAsync(browser);

        using var warned = await Site.PostAsync(browser, "/account/leave");
        using var left = await Site.PostAsync(browser, "/account/leave", fields: ("anyway", "yes"));

        Assert.Equal("/account/before-you-leave", warned.Headers.Location!.OriginalString);
        Assert.Equal("/left", left.Headers.Location!.OriginalString);
        Assert.Contains("cookies", Assert.Single(left.Headers.GetValues("Clear-Site-Data")), StringComparison.Ordinal);
        using var after = await browser.GetAsync(new Uri("/account", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task A_return_code_opens_the_case_in_another_browser()
    {
        using var here = site.Browser();
        var opened = await StartAsync(here);
        using var made = await Site.PostAsync(here, "/account/return-code", "/account/return-code", ("_handler", "return-code"));
        var code = Regex.Match(await made.Content.ReadAsStringAsync(), "(?<=<code>)[^<]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;

        using var elsewhere = site.Browser();
        using var back = await Site.PostAsync(elsewhere, "/account/return", "/account/return", ("_handler", "return"), ("Form.Code", code));

        Assert.Contains(opened, await elsewhere.GetStringAsync(new Uri("/account", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_return_codes_are_stopped_after_a_few()
    {
        using var limited = new Site(triesPerMinute: 3);
        using var browser = limited.Browser();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            using var answer = await Site.PostAsync(browser, "/account/return", "/account/return", ("_handler", "return"), ("Form.Code", "7KQ2-7KQ2-7KQ2-7KQ2-7KQ2"));
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    public async Task Signing_in_leads_to_no_other_site(string from)
    {
        using var browser = site.Browser();
        var mail = $"{Guid.NewGuid():N}@example.org";
        await RegisterAsync(browser, mail);
        using var other = site.Browser();

        using var answer = await SignInAsync(other, mail, Password, "?from=" + Uri.EscapeDataString(from));

        Assert.DoesNotContain("evil", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private static async Task<string> StartAsync(HttpClient browser)
    {
        using var answer = await Site.PostAsync(browser, "/start");
        return answer.Headers.Location!.OriginalString;
    }

    private static async Task RegisterAsync(HttpClient browser, string mail)
    {
        using var answer = await Site.PostAsync(browser, "/account/register", "/account/register", ("_handler", "register"), ("Form.Mail", mail), ("Form.Password", Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string mail, string password, string query = "") =>
        Site.PostAsync(browser, "/account/sign-in" + query, "/account/sign-in", ("_handler", "sign-in"), ("Form.Mail", mail), ("Form.Password", password));

    private static async Task<string> CookieAsync(HttpClient browser, string mail)
    {
        using var answer = await SignInAsync(browser, mail, Password);
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("OverdueHelper=", StringComparison.Ordinal)).Split(';')[0];
    }

    private static async Task<HttpStatusCode> ReplayAsync(HttpClient bare, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/account", UriKind.Relative));
        request.Headers.Add("Cookie", cookie);
        using var answer = await bare.SendAsync(request);
        return answer.StatusCode;
    }

    private static string Problems(string html) => Regex.Match(html, "id=\"problems\">.*?</div>", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Value;
}
