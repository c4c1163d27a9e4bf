namespace OverdueHelper.Application.Cases;

/// <summary>The answers before the start, with what the page needs to react to them.</summary>
/// <param name="Form">The answers.</param>
/// <param name="Country">Where the borrower lives, when said.</param>
/// <param name="Today">The borrower's today.</param>
public sealed record SafeguardsView(SafeguardsForm Form, string? Country, DateOnly Today);
