using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;

namespace OverdueHelper.Web.Tests.Account;

/// <summary>The whole program on a data folder of its own. Many tries a minute, unless the test says otherwise.</summary>
public sealed class Site : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("overdue-site-").FullName;
    private readonly WebApplicationFactory<Program> _factory;

    public Site()
        : this(triesPerMinute: 10_000)
    {
    }

    internal Site(int triesPerMinute) => _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
        .UseSetting("Data:Folder", _folder)
        .UseSetting("Limits:TriesPerMinute", triesPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture))
        .UseSetting("Limits:StartsPerMinute", "10000"));

    /// <summary>The program's own services, to see what it keeps.</summary>
    internal IServiceProvider Services => _factory.Services;

    /// <summary>A browser: it keeps cookies and shows redirects.</summary>
    internal HttpClient Browser() => _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A program that sends the cookies it is told to.</summary>
    internal HttpClient Bare() => _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    public void Dispose()
    {
        _factory.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Submits a form the way a page would: with the token of a page just read.</summary>
    internal static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string path, string page = "/account/sign-in", params (string Name, string Value)[] fields)
    {
        var html = await browser.GetStringAsync(new Uri(page, UriKind.Relative));
        var token = Regex.Match(html, "(?<=__RequestVerificationToken\" value=\")[^\"]+", RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        using var content = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), .. fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))]);
        return await browser.PostAsync(new Uri(path, UriKind.Relative), content);
    }
}
