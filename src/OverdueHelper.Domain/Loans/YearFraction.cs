using System.Runtime.InteropServices;

namespace OverdueHelper.Domain.Loans;

/// <summary>An exact part of a year, kept as a fraction so that interest is rounded only once.</summary>
/// <param name="Numerator">The counted days or parts.</param>
/// <param name="Denominator">How many of them make a year; above 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct YearFraction(long Numerator, long Denominator)
{
    /// <summary>No time at all.</summary>
    public static YearFraction Zero => new(0, 1);

    /// <summary>The fraction to 28 significant digits.</summary>
    public decimal Value => Numerator / (decimal)Denominator;

    /// <summary>The exact sum of two fractions, reduced.</summary>
    /// <exception cref="OverflowException">The sum needs a denominator beyond a long.</exception>
    public static YearFraction operator +(YearFraction left, YearFraction right) =>
        Reduced((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    private static YearFraction Reduced(long numerator, long denominator)
    {
        var (a, b) = (Math.Abs(numerator), denominator);
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return new YearFraction(numerator / a, denominator / a);
    }
}
