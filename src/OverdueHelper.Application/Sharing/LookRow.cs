namespace OverdueHelper.Application.Sharing;

/// <summary>That somebody opened the case on a day.</summary>
/// <param name="Name">What the owner called them.</param>
/// <param name="On">The day where they were.</param>
/// <param name="FirstAt">When first, where the owner is.</param>
/// <param name="LastAt">When their last visit of that day began, where the owner is.</param>
public sealed record LookRow(string Name, DateOnly On, DateTimeOffset FirstAt, DateTimeOffset LastAt);
