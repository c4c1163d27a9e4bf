using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Documents.Letters;

/// <summary>What a letter about one contact says.</summary>
/// <param name="Today">The day it is dated.</param>
/// <param name="Reference">What to quote; stands on the page.</param>
/// <param name="LenderName">The bank; empty when it is not known.</param>
/// <param name="LenderAddress">Where it goes; may be empty.</param>
/// <param name="ReferenceEndings">The last digits of the loans it is about.</param>
/// <param name="Borrower">Who writes; <see langword="null"/> when nothing is entered.</param>
/// <param name="Entry">The contact.</param>
/// <param name="Step">What comes next in the matter; <see langword="null"/> when it is settled.</param>
public sealed record LetterFacts(
    DateOnly Today,
    string Reference,
    string LenderName,
    string LenderAddress,
    IReadOnlyList<string> ReferenceEndings,
    Borrower? Borrower,
    ContactEntry Entry,
    NextStep? Step);
