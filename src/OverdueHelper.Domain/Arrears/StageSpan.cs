namespace OverdueHelper.Domain.Arrears;

/// <summary>A stretch of days a loan spent in one stage. Both days are included.</summary>
/// <param name="Stage">The stage; null where the pack names none.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; today for the running stage.</param>
public sealed record StageSpan(Stage? Stage, DateOnly From, DateOnly Until);
