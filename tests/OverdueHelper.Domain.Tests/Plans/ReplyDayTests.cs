using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Domain.Tests.Plans;

public class ReplyDayTests
{
    private static readonly DateOnly _today = new(2026, 11, 26);

    [Theory]
    [InlineData("2026-12-23", "2026-12-10")]
    [InlineData("2026-12-04", "2026-12-03")]
    [InlineData("2026-11-27", "2026-11-29")]
    [InlineData("2026-11-20", "2026-12-10")]
    public void A_reply_is_asked_for_within_two_weeks_before_the_next_date_and_at_least_three_days_ahead(string next, string replyBy) =>
        Assert.Equal(DateOnly.Parse(replyBy, System.Globalization.CultureInfo.InvariantCulture), ReplyDay.For(_today, [DateOnly.Parse(next, System.Globalization.CultureInfo.InvariantCulture)]));

    [Fact]
    public void The_nearer_of_the_instalment_and_the_stage_decides() =>
        Assert.Equal(new DateOnly(2026, 12, 2), ReplyDay.For(_today, [new DateOnly(2026, 12, 4), new DateOnly(2026, 12, 3)]));
}
