using OverdueHelper.Web.Features.Sharing;

namespace OverdueHelper.Web.Tests.Features.Sharing;

public sealed class CaseAddressTests
{
    private const string Id = "0192d6a0-0000-7000-8000-000000000000";

    [Theory]
    [InlineData("cases/" + Id, true)]
    [InlineData("/cases/" + Id + "/loans/new", true)]
    [InlineData("/CASES/" + Id + "?from=here", true)]
    [InlineData("cases/" + Id + "#main", true)]
    [InlineData("/cases", false)]
    [InlineData("/cases/new", false)]
    [InlineData("/account/" + Id, false)]
    [InlineData("", false)]
    public void The_case_is_the_second_part_of_its_addresses(string path, bool isCase) =>
        Assert.Equal(isCase ? Guid.Parse(Id) : null, CaseAddress.CaseIn(path));
}
