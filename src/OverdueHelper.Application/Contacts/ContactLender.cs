namespace OverdueHelper.Application.Contacts;

/// <summary>A lender to choose from.</summary>
/// <param name="Id">The lender.</param>
/// <param name="Name">Its name.</param>
public sealed record ContactLender(Guid Id, string Name);
