namespace OverdueHelper.Web.Controls;

/// <summary>The time zone the reader's browser told us; UTC until it did. One per circuit or request.</summary>
public sealed class BrowserZone
{
    /// <summary>The cookie that carries the IANA name, such as <c>Europe/Berlin</c>.</summary>
    public const string Cookie = "zone";

    /// <summary>The zone.</summary>
    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    /// <summary>Takes over a name; an unknown one changes nothing.</summary>
    public void Use(string? ianaName)
    {
        if (ianaName is { Length: > 0 and <= 64 } && TimeZoneInfo.TryFindSystemTimeZoneById(ianaName, out var zone))
        {
            Zone = zone;
        }
    }
}
