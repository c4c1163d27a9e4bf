using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Domain.Reminders;

/// <summary>When a reminder of a day is sent, by the clock on the person's wall.</summary>
public static class ReminderMoment
{
    /// <summary>The first moment that fits: so many days before, or on a later day when that one has passed, at the latest on the day itself.</summary>
    /// <param name="on">The day.</param>
    /// <param name="daysBefore">How many days before; not negative.</param>
    /// <param name="at">The time of day.</param>
    /// <param name="quiet">When nothing is sent.</param>
    /// <param name="zone">Where the person is.</param>
    /// <param name="since">The moment before which nothing could be sent.</param>
    /// <returns>In UTC; <see langword="null"/> when it is too late for the day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public static DateTimeOffset? For(DateOnly on, int daysBefore, TimeOnly at, IReadOnlyCollection<QuietHours> quiet, TimeZoneInfo zone, DateTimeOffset since)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysBefore);
        for (var days = daysBefore; days >= 0; days--)
        {
            var moment = InZone(Outside(on.AddDays(-days), at, quiet), zone);
            if (moment >= since)
            {
                return moment;
            }
        }

        return null;
    }

    /// <summary>The moment itself, or the end of the quiet hours it falls into.</summary>
    /// <param name="moment">A moment.</param>
    /// <param name="quiet">When nothing is sent.</param>
    /// <param name="zone">Where the person is.</param>
    /// <returns>In UTC.</returns>
    public static DateTimeOffset AfterQuiet(DateTimeOffset moment, IReadOnlyCollection<QuietHours> quiet, TimeZoneInfo zone)
    {
        var wall = TimeZoneInfo.ConvertTime(moment, zone).DateTime;
        var end = Push(wall, quiet);
        return end == wall ? moment.ToUniversalTime() : InZone(end, zone);
    }

    // The end of the quiet hours on the same day; else, so that no reminder comes after its day, the minute before they begin.
    private static DateTime Outside(DateOnly day, TimeOnly at, IReadOnlyCollection<QuietHours> quiet)
    {
        var wall = day.ToDateTime(at);
        var later = Push(wall, quiet);
        if (DateOnly.FromDateTime(later) == day)
        {
            return later;
        }

        for (var tries = 0; tries <= quiet.Count; tries++)
        {
            var time = TimeOnly.FromDateTime(wall);
            if (quiet.Where(hours => hours.Covers(time)).Select(hours => (QuietHours?)hours).FirstOrDefault() is not { } covering)
            {
                return wall;
            }

            wall = day.ToDateTime(covering.From).AddMinutes(-1);
        }

        return day.ToDateTime(at);
    }

    private static DateTime Push(DateTime wall, IReadOnlyCollection<QuietHours> quiet)
    {
        // Each may end inside another; after as many rounds as there are, only a day that is quiet throughout is left.
        for (var round = 0; round < quiet.Count; round++)
        {
            wall = quiet.Aggregate(wall, (time, hours) => hours.EndAt(time));
        }

        return wall;
    }

    private static DateTimeOffset InZone(DateTime wall, TimeZoneInfo zone)
    {
        // A time that the clocks jump over is told by the clock before the jump: half past two is half past three. One that comes twice: the first.
        var there = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        var offset = zone.IsAmbiguousTime(there) ? zone.GetAmbiguousTimeOffsets(there).Max() : zone.GetUtcOffset(zone.IsInvalidTime(there) ? there.AddDays(-1) : there);
        return new DateTimeOffset(there, offset).ToUniversalTime();
    }
}
