namespace OverdueHelper.Web.Controls;

/// <summary>Where a draft belongs.</summary>
/// <param name="CaseId">The case the page is about.</param>
/// <param name="Field">Which field of which page, such as <c>contact/new/note</c>; at most 120 letters.</param>
public sealed record DraftPlace(Guid CaseId, string Field);
