namespace OverdueHelper.Domain.Plans;

/// <summary>The level instalment and the discount factor, in exact decimals.</summary>
internal static class LevelPayment
{
    /// <summary>The unrounded instalment that repays a balance in equal parts: P·i/(1−(1+i)^−n), and P/n without interest.</summary>
    public static decimal Of(decimal balance, decimal periodRate, int instalments, decimal lastLump = 0)
    {
        if (periodRate == 0)
        {
            return (balance - lastLump) / instalments;
        }

        var discount = Discount(periodRate, instalments);
        return (balance - lastLump * discount) * periodRate / (1 - discount);
    }

    /// <summary>(1+i)^−n.</summary>
    public static decimal Discount(decimal periodRate, int periods)
    {
        var step = 1 / (1 + periodRate);
        var factor = 1m;
        for (var i = 0; i < periods; i++)
        {
            factor *= step;
        }

        return factor;
    }
}
