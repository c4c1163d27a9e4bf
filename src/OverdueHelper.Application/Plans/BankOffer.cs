using OverdueHelper.Domain.Agreements;

namespace OverdueHelper.Application.Plans;

/// <summary>What the bank has offered instead and nobody has answered yet.</summary>
/// <param name="Offer">The offer in the bank's words, and as terms or instalments.</param>
/// <param name="On">The day it came.</param>
/// <param name="Figures">What it comes to today; <see langword="null"/> when the loan cannot be worked out.</param>
public sealed record BankOffer(CounterOffer Offer, DateOnly On, OfferFigures? Figures);
