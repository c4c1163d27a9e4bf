using System.Globalization;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Reminders;

namespace OverdueHelper.Domain.Tests.Reminders;

public sealed class ReminderMomentTests
{
    private static readonly QuietHours _night = new(new TimeOnly(21, 0), new TimeOnly(8, 0));

    // Berlin changed its clocks on 29 March and 25 October 2026, New York on 8 March and 1 November, Lord Howe by half an hour on 4 October. Source: IANA tz.
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-06", 1, "09:00", "2026-03-05T08:00")]
    [InlineData("Europe/Berlin", "2026-03-30", 1, "09:00", "2026-03-29T07:00")]
    [InlineData("Europe/Berlin", "2026-07-01", 0, "09:00", "2026-07-01T07:00")]
    [InlineData("America/New_York", "2026-11-02", 1, "09:00", "2026-11-01T14:00")]
    [InlineData("Pacific/Auckland", "2026-03-06", 1, "09:00", "2026-03-04T20:00")]
    [InlineData("Asia/Kolkata", "2026-03-06", 3, "18:30", "2026-03-03T13:00")]
    public void A_reminder_comes_at_the_time_on_the_readers_wall(string zone, string on, int daysBefore, string at, string utc) =>
        Assert.Equal(Utc(utc), For(on, daysBefore, at, [], zone));

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:30")]
    [InlineData("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:45")]
    [InlineData("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30")]
    public void An_hour_that_is_missing_or_comes_twice_still_has_one_moment(string zone, string on, string at, string utc) =>
        Assert.Equal(Utc(utc), For(on, 0, at, [], zone));

    [Theory]
    [InlineData("07:00", "2026-03-05T07:00")]
    [InlineData("21:00", "2026-03-05T19:59")]
    [InlineData("23:30", "2026-03-05T19:59")]
    [InlineData("08:00", "2026-03-05T07:00")]
    [InlineData("20:59", "2026-03-05T19:59")]
    public void Quiet_hours_move_it_to_their_end_or_to_the_minute_before_them_and_never_to_another_day(string at, string utc) =>
        Assert.Equal(Utc(utc), For("2026-03-06", 1, at, [_night], "Europe/Berlin"));

    [Fact]
    public void Several_quiet_hours_all_hold()
    {
        QuietHours[] quiet = [_night, new(new TimeOnly(7, 0), new TimeOnly(12, 0))];

        Assert.Equal(Utc("2026-03-05T11:00"), For("2026-03-06", 1, "07:30", quiet, "Europe/Berlin"));
    }

    [Fact]
    public void A_day_that_is_quiet_throughout_does_not_lose_the_reminder() =>
        Assert.NotNull(For("2026-03-06", 1, "09:00", [new(new TimeOnly(8, 0), new TimeOnly(20, 0)), new(new TimeOnly(19, 0), new TimeOnly(9, 0))], "Europe/Berlin"));

    [Theory]
    [InlineData("2026-03-04T00:00", "2026-03-04T08:00")]
    [InlineData("2026-03-04T08:01", "2026-03-05T08:00")]
    [InlineData("2026-03-05T12:00", "2026-03-06T08:00")]
    [InlineData("2026-03-06T08:01", null)]
    public void One_that_is_too_late_for_its_day_comes_on_the_next_until_the_date_itself(string since, string? utc) =>
        Assert.Equal(
            utc is null ? null : Utc(utc),
            ReminderMoment.For(new DateOnly(2026, 3, 6), 2, new TimeOnly(9, 0), [], TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), Utc(since)));

    [Theory]
    [InlineData("2026-03-05T12:00", "2026-03-05T12:00")]
    [InlineData("2026-03-05T22:00", "2026-03-06T07:00")]
    [InlineData("2026-03-05T03:00", "2026-03-05T07:00")]
    public void What_is_late_waits_for_the_end_of_the_quiet_hours(string now, string utc) =>
        Assert.Equal(Utc(utc), ReminderMoment.AfterQuiet(Utc(now), [_night], TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")));

    private static DateTimeOffset? For(string on, int daysBefore, string at, QuietHours[] quiet, string zone) => ReminderMoment.For(
        DateOnly.ParseExact(on, "O", CultureInfo.InvariantCulture), daysBefore, TimeOnly.ParseExact(at, "HH:mm", CultureInfo.InvariantCulture), quiet,
        TimeZoneInfo.FindSystemTimeZoneById(zone), DateTimeOffset.MinValue);

    private static DateTimeOffset Utc(string text) => DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
