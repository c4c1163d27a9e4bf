using System.Net;
using System.Security.Claims;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OverdueHelper.Application;
using OverdueHelper.Application.Sharing;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Web.Account;
using OverdueHelper.Web.Tests.Account;

namespace OverdueHelper.Web.Tests.Features.Sharing;

/// <summary>Codes and downloads over plain HTTP. Every test has a site of its own.</summary>
public sealed class SharingHttpTests : IDisposable
{
    private readonly Site _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_stranger_with_a_code_sees_names_before_and_the_case_after_accepting()
    {
        using var anna = _site.Browser();
        var (caseId, code) = await InviteAsync(anna, GrantRole.Viewer);
        using var vera = _site.Browser();

        using var offered = await PostAsync(vera, code.ToLowerInvariant(), accepts: false);
        var offer = await offered.Content.ReadAsStringAsync();
        Assert.Contains("Anna W. invites you to look at a case.", WebUtility.HtmlDecode(offer), StringComparison.Ordinal);
        Assert.Contains("lost with its cookie", offer, StringComparison.Ordinal);
        Assert.DoesNotContain(caseId.ToString(), offer, StringComparison.Ordinal);

        using var ownCode = await PostAsync(anna, code);
        Assert.Contains("You can open this case already", await ownCode.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var accepted = await PostAsync(vera, code);
        Assert.Equal($"/cases/{caseId}", new Uri(new Uri("http://localhost"), accepted.Headers.Location!).AbsolutePath);
        var list = await vera.GetStringAsync(new Uri("/account", UriKind.Relative));
        Assert.Contains("The case of Anna W.", WebUtility.HtmlDecode(list), StringComparison.Ordinal);
        Assert.Contains("Can only read", list, StringComparison.Ordinal);
        using var again = await PostAsync(anna, code);
        Assert.Contains("This code does not work.", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_codes_are_stopped_after_a_few()
    {
        using var limited = new Site(triesPerMinute: 3);
        using var browser = limited.Browser();
        var answers = new List<HttpStatusCode>();
        foreach (var accepts in (bool[])[false, true, false, true])
        {
            using var answer = await PostAsync(browser, "7KQ2-7KQ2-7KQ2-7KQ2-7KQ2", accepts);
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public async Task A_code_from_another_sites_form_is_refused()
    {
        using var browser = _site.Browser();
        using var content = new FormUrlEncodedContent([new("_handler", "join"), new("Form.Code", "7KQ2-7KQ2-7KQ2-7KQ2-7KQ2"), new("Form.Accepts", "true")]);

        using var answer = await browser.PostAsync(new Uri("/account/join", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_download_is_written_into_the_log_of_who_looked()
    {
        using var anna = _site.Browser();
        var (caseId, code) = await InviteAsync(anna, GrantRole.Viewer);
        using var vera = _site.Browser();
        using var accepted = await PostAsync(vera, code);

        using var file = await vera.GetAsync(new Uri($"/cases/{caseId}/contacts/reminders.ics", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        var view = await AsAnnaAsync((OpenSharing open) => open.RunAsync(caseId));
        Assert.Equal("Vera", Assert.Single(view!.Looks).Name);
    }

    private async Task<(Guid CaseId, string Code)> InviteAsync(HttpClient anna, GrantRole role)
    {
        using var started = await Site.PostAsync(anna, "/start");
        var caseId = Guid.Parse(Regex.Match(started.Headers.Location!.OriginalString, "[0-9a-f-]{36}", RegexOptions.None, TimeSpan.FromSeconds(1)).Value);
        var form = new InviteForm { CaseId = caseId, Name = "Vera", From = "Anna W.", Role = role };
        var outcome = await AsAnnaAsync((InviteToCase invite) => invite.RunAsync(form));
        return (caseId, Assert.IsType<Outcome<MadeInvitation>.Done>(outcome).Value.Code);
    }

    // The first user of the site is Anna.
    private async Task<TResult> AsAnnaAsync<TAct, TResult>(Func<TAct, Task<TResult>> act)
        where TAct : notnull
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var anna = scope.ServiceProvider.GetRequiredService<UserManager<IdentityUser>>().Users.OrderBy(user => user.Id).First();
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, anna.Id)], "test");
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Use(new DefaultHttpContext { User = new ClaimsPrincipal(identity) });
        return await act(scope.ServiceProvider.GetRequiredService<TAct>());
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient browser, string code, bool accepts = true) =>
        Site.PostAsync(browser, "/account/join", "/account/join", ("_handler", "join"), ("Form.Code", code), ("Form.Accepts", accepts ? "true" : "false"));
}
