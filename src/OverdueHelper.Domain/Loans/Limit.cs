using System.Numerics;
using System.Runtime.CompilerServices;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans;

/// <summary>Refuses values outside their limits, by name.</summary>
internal static class Limit
{
    public static Money Amount(Money value, long least, long most, [CallerMemberName] string name = "")
    {
        Within(value.Minor, least, most, name);
        return value;
    }

    public static decimal Rate(decimal value, [CallerMemberName] string name = "") =>
        decimal.Round(Within(value, 0m, LoanTerms.MaxYearlyRate, name), LoanTerms.RateDecimals, MidpointRounding.ToEven);

    public static int Count(int value, int least, int most, [CallerMemberName] string name = "") => Within(value, least, most, name);

    public static T Within<T>(T value, T least, T most, [CallerMemberName] string name = "")
        where T : INumber<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
