using OverdueHelper.Web.Shell;

namespace OverdueHelper.Web.Tests.Shell;

public sealed class LocalPathTests
{
    [Theory]
    [InlineData("/cases/1?a=b", "/cases/1?a=b")]
    [InlineData("//other.example", "/")]
    [InlineData("/\\other.example", "/")]
    [InlineData("https://other.example", "/")]
    [InlineData("/a\r\nSet-Cookie: x", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void Only_a_path_on_this_site_leads_back(string? path, string expected) => Assert.Equal(expected, LocalPath.Or(path, "/"));
}
