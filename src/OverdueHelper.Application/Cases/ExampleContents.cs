using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Cases;

/// <summary>What is in an example case.</summary>
/// <param name="Name">What the case is called.</param>
/// <param name="Country">Two capital letters of ISO 3166-1.</param>
/// <param name="Currency">The currency it reckons in.</param>
/// <param name="Rows">Every row of the case, ready to add; each names the case it was made for.</param>
public sealed record ExampleContents(string Name, string Country, Currency Currency, IReadOnlyList<object> Rows);
