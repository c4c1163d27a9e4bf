namespace OverdueHelper.Domain.Arrears;

/// <summary>Where a rule comes from. What it leads to is always indicative.</summary>
/// <param name="Country">An ISO 3166 code, <c>EU</c>, or <c>*</c> for none in particular.</param>
/// <param name="Source">The text and where it was read.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
/// <param name="Reading">Whether the rule's own text was read.</param>
public sealed record Citation(string Country, string Source, DateOnly CheckedOn, SourceReading Reading);
