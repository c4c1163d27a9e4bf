using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Domain.Tests.Contacts;

public sealed class QuietHoursTests
{
    [Theory]
    [InlineData("21:00", "08:00", "20:59", false)]
    [InlineData("21:00", "08:00", "21:00", true)]
    [InlineData("21:00", "08:00", "07:59", true)]
    [InlineData("21:00", "08:00", "08:00", false)]
    [InlineData("12:00", "14:00", "13:59", true)]
    [InlineData("12:00", "14:00", "14:00", false)]
    [InlineData("09:00", "09:00", "09:00", false)]
    public void Quiet_hours_may_go_over_midnight(string from, string until, string time, bool quiet) =>
        Assert.Equal(quiet, new QuietHours(Time(from), Time(until)).Covers(Time(time)));

    [Theory]
    [InlineData("2026-03-02T22:30:00", "2026-03-03T08:00:00")]
    [InlineData("2026-03-03T02:00:00", "2026-03-03T08:00:00")]
    [InlineData("2026-03-03T09:15:00", "2026-03-03T09:15:00")]
    public void What_falls_into_them_waits_for_their_end(string wall, string end) =>
        Assert.Equal(Wall(end), QuietHours.Usual.EndAt(Wall(wall)));

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static DateTime Wall(string text) => DateTime.ParseExact(text, "s", System.Globalization.CultureInfo.InvariantCulture);
}
