using System.Globalization;

namespace OverdueHelper.Domain.Tests.Oracles;

/// <summary>Compares with a tolerance and says both values when they differ.</summary>
internal static class Near
{
    /// <summary>Names a row, for the message of a difference.</summary>
    public static string At(string what, int number) => what + " " + number.ToString(CultureInfo.InvariantCulture);

    public static void Equal(double expected, double actual, double tolerance, string what = "")
    {
        if (!(Math.Abs(expected - actual) <= tolerance))
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{what} expected {expected:R}, was {actual:R}"));
        }
    }

    public static void Equal(decimal expected, decimal actual, decimal tolerance, string what = "")
    {
        if (Math.Abs(expected - actual) > tolerance)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{what} expected {expected}, was {actual}"));
        }
    }
}
