namespace OverdueHelper.Domain.BankView;

/// <summary>How often a plan may fail before collecting is worth more to the bank.</summary>
/// <remarks>
/// q* = (kept − collections) / (kept − broken). A plan that is worth no more than collections even when kept has no break-even, and neither has one that is
/// worth no less broken than kept. The second is "at any rate of failure" when the kept plan already wins, which the bare formula does not say.
/// </remarks>
/// <param name="Kind">Which of the three answers it is.</param>
/// <param name="FailureShare">The share; fraction, unrounded. Null for <see cref="BreakEvenKind.Never"/>, 1 for <see cref="BreakEvenKind.Always"/>.</param>
public readonly record struct BreakEven(BreakEvenKind Kind, decimal? FailureShare)
{
    internal static BreakEven Of(double kept, double broken, double collections)
    {
        if (kept <= collections)
        {
            return new(BreakEvenKind.Never, null);
        }

        if (kept <= broken || broken >= collections)
        {
            return new(BreakEvenKind.Always, 1);
        }

        return new(BreakEvenKind.UpTo, (decimal)((kept - collections) / (kept - broken)));
    }
}
