using System.Text;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Tests.Arrears;

public sealed class RulePackFileTests
{
    private const string Whole = """
        {
          // A remark is allowed.
          "id": "ours", "title": "Our agency", "country": "GB", "scope": "any loan",
          "counting": "inclusive",
          "source": "Handbook 4.2", "checkedOn": "2026-11-23", "reading": "primary",
          "kinds": ["Vehicle", "Mortgage"],
          "stages": [
            { "key": "early", "name": "Early", "from": 1, "to": 14 },
            { "key": "late", "name": "Late", "from": 20, "means": "A letter is sent.", "source": "Handbook 5", "checkedOn": "2026-10-01", "reading": "secondary" }
          ],
          "marks": [
            { "key": "bar", "name": "Bar ends", "day": 30 },
            { "key": "notice", "name": "Notice", "day": 10, "means": "A notice is due.", "source": "Act 1" }
          ]
        }
        """;

    [Fact]
    public void Every_part_of_a_file_is_read()
    {
        var pack = Read(Whole);

        Assert.Equal(
            ("ours", "Our agency", "GB", "any loan", DueDateCounting.Inclusive),
            (pack.Id, pack.Title, pack.Country, pack.Scope, pack.Counting));
        Assert.Equal([LoanKind.Vehicle, LoanKind.Mortgage], pack.Kinds);
        Assert.Equal(
            [
                new Stage("early", "Early", 1, 14, "", new Citation("GB", "Handbook 4.2", new(2026, 11, 23), SourceReading.Primary)),
                new Stage("late", "Late", 20, null, "A letter is sent.", new Citation("GB", "Handbook 5", new(2026, 10, 1), SourceReading.Secondary)),
            ],
            pack.Stages);
    }

    [Fact]
    public void Marks_are_put_in_the_order_of_their_days_and_cite_the_file_where_they_name_no_source() => Assert.Equal(
        [
            new DayMark("notice", "Notice", 10, "A notice is due.", new Citation("GB", "Act 1", new(2026, 11, 23), SourceReading.Primary)),
            new DayMark("bar", "Bar ends", 30, "", new Citation("GB", "Handbook 4.2", new(2026, 11, 23), SourceReading.Primary)),
        ],
        Read(Whole).Marks);

    [Fact]
    public void Kinds_and_marks_may_be_left_out()
    {
        var pack = Read(Minimal());

        Assert.Empty(pack.Kinds);
        Assert.Empty(pack.Marks);
        Assert.Equal(DueDateCounting.Exclusive, pack.Counting);
    }

    [Theory]
    [InlineData("\"counting\": \"exclusive\"", "\"counting\": \"both\"", 3, "'counting' is 'exclusive' or 'inclusive'.")]
    [InlineData("\"counting\": \"exclusive\",", "", 1, "'counting' is missing.")]
    [InlineData("\"reading\": \"primary\"", "\"reading\": \"heard\"", 4, "'reading' is 'primary' or 'secondary'.")]
    [InlineData("2026-11-23", "23.11.2026", 4, "'checkedOn' is a day such as 2026-11-23.")]
    [InlineData("\"title\": \"T\"", "\"title\": \"  \"", 2, "'title' is a text in quotation marks and not empty.")]
    [InlineData("\"title\": \"T\"", "\"title\": 7", 2, "'title' is a text in quotation marks and not empty.")]
    [InlineData("\"from\": 1,", "\"from\": 1.5,", 6, "'from' is a whole number of days, 0 to 100000.")]
    [InlineData("\"from\": 1,", "\"from\": -1,", 6, "'from' is a whole number of days, 0 to 100000.")]
    [InlineData("\"from\": 1,", "\"from\": 100001,", 6, "'from' is a whole number of days, 0 to 100000.")]
    [InlineData("\"from\": 1,", "\"from\": \"1\",", 6, "'from' is a whole number of days, 0 to 100000.")]
    [InlineData("\"from\": 1,", "", 6, "'from' is missing.")]
    [InlineData("\"to\": 14", "\"to\": 0", 6, "A stage ends before it begins: 'to' is smaller than 'from'.")]
    [InlineData("\"from\": 15", "\"from\": 14", 7, "A stage begins before the one above it has ended.")]
    [InlineData(", \"to\": 14", "", 7, "A stage begins before the one above it has ended.")]
    [InlineData("\"key\": \"b\"", "\"key\": \"a\"", 7, "The key 'a' is used twice.")]
    [InlineData("{ \"key\": \"a\", \"name\": \"A\", \"from\": 1, \"to\": 14 }", "\"a\"", 6, "A stage is an object in braces.")]
    [InlineData("\"stages\": [", "\"kinds\": \"Vehicle\", \"stages\": [", 5, "'kinds' is a list in square brackets.")]
    [InlineData("\"stages\": [", "\"kinds\": [\"vehicle\"], \"stages\": [", 5, "'kinds' names kinds of loan")]
    [InlineData("\"stages\": [", "\"kinds\": [1], \"stages\": [", 5, "'kinds' names kinds of loan")]
    [InlineData("\"stages\": [", "\"marks\": [ 3 ], \"stages\": [", 5, "A mark is an object in braces.")]
    [InlineData("\"stages\": [", "\"marks\": [ { \"key\": \"k\", \"name\": \"n\" } ], \"stages\": [", 5, "'day' is missing.")]
    [InlineData("]}", "}", 8, "The text is not JSON")]
    [InlineData("]}", "]} x", 8, "The text is not JSON")]
    public void What_is_wrong_is_named_with_its_line(string right, string wrong, int line, string reason)
    {
        Assert.Contains(right, Minimal(), StringComparison.Ordinal);
        var refused = Assert.Throws<RulePackException>(() => Read(Minimal().Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal(line, refused.Line);
        Assert.StartsWith(reason, refused.Reason, StringComparison.Ordinal);
        Assert.StartsWith(FormattableString.Invariant($"Line {line}: {reason}"), refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "A rule pack is one object in braces.")]
    [InlineData("", "The text is not JSON")]
    [InlineData("{ \"country\": \"GB\", \"stages\": [] }", "'stages' is empty: a rule pack has at least one.")]
    [InlineData("{ \"country\": \"GB\", \"stages\": {} }", "'stages' is a list in square brackets.")]
    public void What_is_no_pack_at_all_is_refused_on_line_1(string text, string reason)
    {
        var refused = Assert.Throws<RulePackException>(() => Read(text));

        Assert.Equal(1, refused.Line);
        Assert.StartsWith(reason, refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_day_and_a_stage_of_one_day_are_allowed()
    {
        var stages = Read(Minimal().Replace("\"to\": 14", "\"to\": 1", StringComparison.Ordinal).Replace("\"from\": 15", "\"from\": 100000", StringComparison.Ordinal)).Stages;

        Assert.Equal([(1, 1), (100_000, null)], stages.Select(stage => (stage.FromDay, stage.ToDay)));
    }

    [Fact]
    public void The_packs_of_the_product_come_in_the_order_of_their_names() => Assert.Equal(
        [
            "cn-2023", "cn-cards", "eu-default", "eu-forborne", "fineract", "ifrs-9", "in-rbi", "plain", "us-bureau", "us-mortgage",
            "us-retail-closed", "us-retail-home", "us-retail-open",
        ],
        RulePackFile.ReadBuiltIn().Select(pack => pack.Id));

    [Theory]
    [InlineData("GB", "GB", null, true)]
    [InlineData("GB", "FR", null, false)]
    [InlineData("GB", null, null, true)]
    [InlineData("*", "FR", null, true)]
    [InlineData("EU", "FR", null, true)]
    [InlineData("EU", "EU", null, true)]
    [InlineData("EU", "GB", null, false)]
    [InlineData("GB", "FR", LoanKind.Vehicle, false)]
    [InlineData("GB", "GB", LoanKind.Vehicle, true)]
    [InlineData("GB", "GB", LoanKind.Personal, false)]
    public void A_pack_may_apply_by_country_and_kind_as_far_as_they_are_known(string packs, string? country, LoanKind? kind, bool may) =>
        Assert.Equal(may, (Read(Whole) with { Country = packs }).MayApply(country, kind));

    [Fact]
    public void A_pack_for_any_kind_may_apply_to_each() => Assert.True(Read(Minimal()).MayApply("GB", LoanKind.Personal));

    [Theory]
    [InlineData(0, null, "early")]
    [InlineData(1, "early", "late")]
    [InlineData(14, "early", "late")]
    [InlineData(15, null, "late")]
    [InlineData(19, null, "late")]
    [InlineData(20, "late", null)]
    [InlineData(5_000, "late", null)]
    public void Days_between_two_stages_belong_to_none(int days, string? stage, string? after) =>
        Assert.Equal((stage, after), (Read(Whole).StageOf(days)?.Key, Read(Whole).StageAfter(days)?.Key));

    private static RulePack Read(string text) => RulePackFile.Read(Encoding.UTF8.GetBytes(text));

    private static string Minimal() => """
        {
        "id": "i", "title": "T", "country": "GB", "scope": "s",
        "counting": "exclusive",
        "source": "S", "checkedOn": "2026-11-23", "reading": "primary",
        "stages": [
        { "key": "a", "name": "A", "from": 1, "to": 14 },
        { "key": "b", "name": "B", "from": 15 }
        ]}
        """;
}
