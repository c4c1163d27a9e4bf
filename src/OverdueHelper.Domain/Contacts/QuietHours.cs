using System.Runtime.InteropServices;

namespace OverdueHelper.Domain.Contacts;

/// <summary>The part of every day in which nothing of ours asks for attention: no reminder is sent and no call is suggested.</summary>
/// <param name="From">The first minute that is quiet, where the person is.</param>
/// <param name="Until">The first minute that is not; before <paramref name="From"/> it is that of the next day. Equal to it nothing is quiet.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct QuietHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>Where nothing else was chosen. Source: 12 CFR 1006.6(b)(1), which calls 9 pm to 8 am inconvenient for a consumer.</summary>
    public static QuietHours Usual { get; } = new(new TimeOnly(21, 0), new TimeOnly(8, 0));

    /// <summary>Whether the time of day is quiet.</summary>
    /// <param name="time">The time of day where the person is.</param>
    public bool Covers(TimeOnly time) => From != Until && (From < Until ? time >= From && time < Until : time >= From || time < Until);

    /// <summary>The same moment, or the end of the quiet hours it falls into.</summary>
    /// <param name="wall">A day and a time of day where the person is.</param>
    public DateTime EndAt(DateTime wall)
    {
        var time = TimeOnly.FromDateTime(wall);
        return !Covers(time) ? wall : wall.Date.AddDays(time < Until ? 0 : 1).Add(Until.ToTimeSpan());
    }
}
