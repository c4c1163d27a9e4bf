using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Tests.Loans;

public sealed class RulePacksTests : IDisposable
{
    private const string Own = """
        {
          "id": "ours", "title": "Our agency", "country": "GB", "scope": "any loan", "counting": "exclusive",
          "source": "Handbook 4.2", "checkedOn": "2026-11-23", "reading": "primary", "kinds": ["Vehicle"],
          "stages": [ { "key": "early", "name": "early", "from": 1, "to": 14 }, { "key": "late", "name": "late", "from": 15 } ]
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("overdue-packs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_bad_file_is_refused_with_its_line_and_the_rest_goes_on()
    {
        Write("a.json", Own.Replace("\"from\": 15", "\"from\": 9", StringComparison.Ordinal));
        Write("b.json", Own);
        Write("c.json", Own.Replace("Vehicle", "Boat", StringComparison.Ordinal).Replace("ours", "boats", StringComparison.Ordinal));

        var packs = RulePacks.Read(_folder);

        Assert.Contains(packs.All, pack => pack.Id == "ours");
        Assert.Contains(packs.All, pack => pack.Id == "plain");
        Assert.Equal([("a.json", 4), ("c.json", 3)], packs.Refused.Select(refused => (refused.File, refused.Line)));
        Assert.Contains("before the one above it has ended", packs.Refused[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_a_known_identifier_takes_its_place()
    {
        Write("plain.json", Own.Replace("\"ours\"", "\"plain\"", StringComparison.Ordinal));

        var packs = RulePacks.Read(_folder);

        Assert.Equal("Our agency", packs.All.Single(pack => pack.Id == "plain").Title);
        Assert.Contains("plain", packs.Own);
    }

    [Fact]
    public void A_framework_is_offered_for_its_country_and_kind_of_loan()
    {
        Write("own.json", Own);
        var pack = RulePacks.Read(_folder).All.Single(pack => pack.Id == "ours");

        Assert.True(pack.MayApply("GB", LoanKind.Vehicle));
        Assert.False(pack.MayApply("FR", LoanKind.Vehicle));
        Assert.False(pack.MayApply("GB", LoanKind.Mortgage));
        Assert.True(pack.MayApply(null, null));
        Assert.True(RulePacks.BuiltIn.All.Single(pack => pack.Id == "eu-default").MayApply("FR", LoanKind.Personal));
    }

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder, name), content);
}
