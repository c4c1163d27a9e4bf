using System.Globalization;

namespace OverdueHelper.Domain.Tests;

/// <summary>How many random cases a property is tried on.</summary>
internal static class PropertyCases
{
    /// <summary>100,000; <c>OVERDUE_PROPERTY_CASES</c> names fewer where the tests run once for every mutant.</summary>
    public static long Count { get; } = Environment.GetEnvironmentVariable("OVERDUE_PROPERTY_CASES") is { Length: > 0 } cases
        ? long.Parse(cases, CultureInfo.InvariantCulture)
        : 100_000;
}
