namespace OverdueHelper.Domain.Contacts;

/// <summary>A next step as it is offered.</summary>
/// <param name="By">Whose turn it is.</param>
/// <param name="Kind">What is to be done.</param>
/// <param name="DueOn">The last day on which it is in time.</param>
public sealed record SuggestedStep(Party By, StepKind Kind, DateOnly DueOn);
