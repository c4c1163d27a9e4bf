using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Domain.Tests.Contacts;

public sealed class ReachedHourTests
{
    [Fact]
    public void The_hours_that_reached_somebody_come_best_first_and_one_lucky_call_is_no_pattern()
    {
        (int Hour, ContactOutcome Outcome)[] calls =
        [
            (10, ContactOutcome.Reached), (10, ContactOutcome.Agreed), (10, ContactOutcome.Refused), (10, ContactOutcome.NoAnswer),
            (14, ContactOutcome.Reached), (14, ContactOutcome.NoAnswer), (14, ContactOutcome.LeftMessage),
            (16, ContactOutcome.AskedForPapers), (9, ContactOutcome.NoAnswer),
        ];

        var best = ReachedHour.Best(calls.Select(call => (new TimeOnly(call.Hour, 25), call.Outcome)), QuietHours.Usual, most: 3);

        Assert.Equal([(10, 3, 4), (16, 1, 1), (14, 1, 3)], best.Select(hour => (hour.From.Hour, hour.Reached, hour.Tried)));
    }

    [Fact]
    public void No_hour_is_named_that_is_quiet() =>
        Assert.Empty(ReachedHour.Best([(new TimeOnly(21, 30), ContactOutcome.Reached)], QuietHours.Usual, most: 3));
}
