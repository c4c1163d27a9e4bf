using System.Runtime.InteropServices;

namespace OverdueHelper.Domain.Loans;

/// <summary>A yearly rate as a whole number over a power of ten: 0.094822 is 94822 over 1,000,000.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScaledRate(long Mantissa, long Scale)
{
    public static ScaledRate Of(decimal yearlyRate)
    {
        var scale = 1L;
        while (yearlyRate != decimal.Truncate(yearlyRate))
        {
            yearlyRate *= 10;
            scale *= 10;
        }

        return new ScaledRate((long)yearlyRate, scale);
    }
}
