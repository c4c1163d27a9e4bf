namespace OverdueHelper.Application;

/// <summary>The person who is asking.</summary>
/// <param name="UserId">The account's id.</param>
/// <param name="Zone">The name of their time zone in the IANA list, such as <c>Europe/Berlin</c>; nothing when it is not known.</param>
public sealed record SignedIn(string UserId, string? Zone);
