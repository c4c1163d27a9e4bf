namespace OverdueHelper.Application.Sharing;

/// <summary>An invitation just made, to be passed on.</summary>
/// <param name="Code">The code; it is shown once and not kept.</param>
/// <param name="Name">Whom it is for.</param>
/// <param name="GoodUntil">When it stops working, where the owner is.</param>
public sealed record MadeInvitation(string Code, string Name, DateTimeOffset GoodUntil);
