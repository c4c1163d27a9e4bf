using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Contacts;

/// <summary>What one side promised in a contact.</summary>
/// <param name="By">Who promised it.</param>
/// <param name="What">What was promised, in the words of the person who wrote it down.</param>
/// <param name="Minor">The amount, in minor units of <paramref name="Currency"/>; <see langword="null"/> without one.</param>
/// <param name="Currency">The currency of the amount; <see langword="null"/> without one.</param>
/// <param name="DueOn">By when; <see langword="null"/> when no day was named.</param>
public sealed record ContactPromise(Party By, string What, long? Minor = null, Currency? Currency = null, DateOnly? DueOn = null)
{
    /// <summary>The longest text, in characters.</summary>
    public const int TextLength = 500;

    /// <summary>The most promises of one contact.</summary>
    public const int Most = 10;

    /// <summary>The amount; <see langword="null"/> without one.</summary>
    public Money? Amount => this is { Minor: { } minor, Currency: { } currency } ? new Money(minor, currency) : null;
}
