using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OverdueHelper.Domain.Loans;

/// <summary>The rate of one period as an exact fraction of whole numbers: no digit is lost before the one rounding.</summary>
/// <param name="Numerator">The scaled yearly rate times the counted days.</param>
/// <param name="Denominator">The scale times the days of the year; above 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodRate(long Numerator, long Denominator)
{
    public decimal Value => Numerator / (decimal)Denominator;

    public double Approximate => Numerator / (double)Denominator;

    public static PeriodRate Of(ScaledRate rate, YearFraction time) => new(rate.Mantissa * time.Numerator, rate.Scale * time.Denominator);

    /// <summary>The interest on a balance, rounded once to the smallest unit.</summary>
    /// <param name="balance">Smallest units, not negative.</param>
    /// <param name="awayFromZero">Half away from zero; else half to even.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long On(long balance, bool awayFromZero)
    {
        var high = Math.BigMul(balance, Numerator, out var low);
        if ((high | (low & long.MinValue)) != 0)
        {
            return Wide(balance, awayFromZero);
        }

        var whole = low / Denominator;
        var rest = low - (whole * Denominator);
        var below = Denominator - rest;
        return rest > below || (rest == below && (awayFromZero || (whole & 1) != 0)) ? whole + 1 : whole;
    }

    private long Wide(long balance, bool awayFromZero)
    {
        var (whole, rest) = UInt128.DivRem((UInt128)balance * (ulong)Numerator, (ulong)Denominator);
        var below = (ulong)Denominator - rest;
        return (long)(rest > below || (rest == below && (awayFromZero || !UInt128.IsEvenInteger(whole))) ? whole + 1 : whole);
    }
}
