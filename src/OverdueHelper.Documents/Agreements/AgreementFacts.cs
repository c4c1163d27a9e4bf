using OverdueHelper.Domain.Agreements;

namespace OverdueHelper.Documents.Agreements;

/// <summary>What the paper about an agreement says: of one day.</summary>
/// <param name="Today">The day.</param>
/// <param name="Reference">What to quote; stands on the page.</param>
/// <param name="Author">Who pays; <see langword="null"/> when not entered.</param>
/// <param name="LenderName">The bank.</param>
/// <param name="ReferenceEnding">The last digits of the loan; may be empty.</param>
/// <param name="AgreedOn">The day of the agreement.</param>
/// <param name="BankWords">What the bank said or wrote; empty when it took what was asked.</param>
/// <param name="Record">The agreed payments beside what was paid.</param>
public sealed record AgreementFacts(
    DateOnly Today, string Reference, string? Author, string LenderName, string ReferenceEnding, DateOnly AgreedOn, string BankWords, AgreementRecord Record);
