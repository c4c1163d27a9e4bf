namespace OverdueHelper.Application;

/// <summary>Which day it is for a person.</summary>
public static class ZoneClock
{
    /// <summary>The day of a moment in a time zone.</summary>
    /// <param name="zone">A name in the IANA list. Nothing, or a name this machine does not know, is UTC: a day may then be off by one, never more.</param>
    /// <param name="moment">The moment.</param>
    public static DateOnly DayIn(string? zone, DateTimeOffset moment) => DateOnly.FromDateTime(TimeIn(zone, moment).DateTime);

    /// <summary>The time of day of a moment in a time zone, for "Saved 14:03".</summary>
    /// <param name="zone">A name in the IANA list; unknown names are UTC.</param>
    /// <param name="moment">The moment.</param>
    public static DateTimeOffset TimeIn(string? zone, DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Find(zone));

    /// <summary>The zone of a name.</summary>
    /// <param name="zone">A name in the IANA list; unknown names are UTC.</param>
    public static TimeZoneInfo Find(string? zone) =>
        zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? known : TimeZoneInfo.Utc;
}
