namespace OverdueHelper.Domain.BankView;

/// <summary>Payments to come, in today's money.</summary>
internal static class PresentValue
{
    /// <summary>The value today of payments at the end of periods 1, 2, 3 …; unrounded.</summary>
    public static decimal Of(IEnumerable<decimal> payments, decimal periodRate)
    {
        var step = 1 / (1 + periodRate);
        var (value, factor) = (0m, 1m);
        foreach (var payment in payments)
        {
            factor *= step;
            value += payment * factor;
        }

        return value;
    }
}
