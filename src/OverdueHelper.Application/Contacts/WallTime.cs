using System.Globalization;

namespace OverdueHelper.Application.Contacts;

/// <summary>A day and a time of day as a person reads them off the wall, and the moment they mean.</summary>
internal static class WallTime
{
    /// <summary>The time of day in a text such as <c>14:05</c>, <c>9.30</c> or <c>9:30 pm</c>; nothing when there is none.</summary>
    public static TimeOnly? Read(string text)
    {
        var typed = text.Trim().Replace('.', ':');
        if (typed.Length is > 0 and <= 2 && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour < 24)
        {
            return new TimeOnly(hour, 0);
        }

        return TimeOnly.TryParse(typed, CultureInfo.InvariantCulture, out var time) || TimeOnly.TryParse(typed, CultureInfo.CurrentCulture, out time)
            ? new TimeOnly(time.Hour, time.Minute)
            : null;
    }

    /// <summary>The moment; nothing where the clocks jumped over it. Of an hour that came twice, the first.</summary>
    /// <param name="zone">A name in the IANA list; unknown names are UTC.</param>
    /// <param name="day">The day.</param>
    /// <param name="time">The time of day.</param>
    public static DateTimeOffset? Moment(string? zone, DateOnly day, TimeOnly time)
    {
        var known = zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : TimeZoneInfo.Utc;
        var wall = day.ToDateTime(time);
        if (known.IsInvalidTime(wall))
        {
            return null;
        }

        // Before the clocks go back they stand further ahead of UTC.
        var offset = known.IsAmbiguousTime(wall) ? known.GetAmbiguousTimeOffsets(wall).Max() : known.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset);
    }
}
