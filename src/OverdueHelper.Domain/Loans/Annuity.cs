namespace OverdueHelper.Domain.Loans;

/// <summary>Level instalments over equal periods, unrounded: each of the five values from the other four.</summary>
/// <remarks>
/// All amounts are positive as the borrower says them: P is owed today, A is paid each period, F is still owed at the end.
/// P(1+i)^n = A(1 + i w)((1+i)^n - 1)/i + F, with w = 1 when instalments are paid at the start of their period, else 0.
/// Source: the annuity formula of docs/arithmetic/annuity.md. "Never repays" and "no such rate" are null, not exceptions.
/// </remarks>
public static class Annuity
{
    /// <summary>The instalment A.</summary>
    /// <param name="presentValue">P, in whole units.</param>
    /// <param name="periodicRate">i, above -1: 0.01 is 1 % a period.</param>
    /// <param name="periods">n, at least 1.</param>
    /// <param name="futureValue">F, the balloon; a savings target is negative.</param>
    /// <param name="inAdvance">Whether each instalment is paid at the start of its period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate or the number of periods is outside its limits.</exception>
    public static decimal Payment(decimal presentValue, decimal periodicRate, int periods, decimal futureValue = 0, bool inAdvance = false)
    {
        Check(periodicRate, periods);
        var discount = Power(1 / (1 + periodicRate), periods);
        return (presentValue - (futureValue * discount)) / Factor(periodicRate, periods, inAdvance);
    }

    /// <summary>What instalments and a final amount are worth today: P.</summary>
    /// <inheritdoc cref="FutureValue" path="/param"/>
    /// <param name="payment">A, in whole units.</param>
    /// <param name="futureValue">F, the final amount.</param>
    /// <param name="periodicRate">i, above -1.</param>
    /// <param name="periods">n, at least 1.</param>
    /// <param name="inAdvance">Whether each instalment is paid at the start of its period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate or the number of periods is outside its limits.</exception>
    public static decimal PresentValue(decimal payment, decimal periodicRate, int periods, decimal futureValue = 0, bool inAdvance = false)
    {
        Check(periodicRate, periods);
        return (payment * Factor(periodicRate, periods, inAdvance)) + (futureValue * Power(1 / (1 + periodicRate), periods));
    }

    /// <summary>What is still owed after n instalments: F. Negative when more was paid than owed.</summary>
    /// <param name="presentValue">P, in whole units.</param>
    /// <param name="payment">A, in whole units.</param>
    /// <param name="periodicRate">i, above -1.</param>
    /// <param name="periods">n, at least 1.</param>
    /// <param name="inAdvance">Whether each instalment is paid at the start of its period.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate or the number of periods is outside its limits.</exception>
    /// <exception cref="OverflowException">The amount is beyond a decimal.</exception>
    public static decimal FutureValue(decimal presentValue, decimal payment, decimal periodicRate, int periods, bool inAdvance = false)
    {
        Check(periodicRate, periods);
        var growth = Power(1 + periodicRate, periods);
        var paid = periodicRate == 0 ? payment * periods : payment * (growth - 1) / periodicRate;
        return (presentValue * growth) - (inAdvance ? paid * (1 + periodicRate) : paid);
    }

    /// <summary>How many instalments repay the loan: n, with a fraction. Round up: the last instalment is smaller.</summary>
    /// <param name="presentValue">P, in whole units.</param>
    /// <param name="periodicRate">i, above -1.</param>
    /// <param name="payment">A, in whole units.</param>
    /// <param name="futureValue">F, what may be left; a savings target is negative.</param>
    /// <param name="inAdvance">Whether each instalment is paid at the start of its period.</param>
    /// <returns>The number, to about 12 digits; null when the instalments never repay the loan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is -1 or below.</exception>
    public static decimal? Periods(decimal presentValue, decimal periodicRate, decimal payment, decimal futureValue = 0, bool inAdvance = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(periodicRate, -1m);
        if (periodicRate == 0)
        {
            var plain = payment == 0 ? -1 : (presentValue - futureValue) / payment;
            return plain < 0 ? null : plain;
        }

        // (1+i)^n = (A' - F i) / (A' - P i): not positive or below 1 when the interest is never covered.
        var paid = inAdvance ? payment * (1 + periodicRate) : payment;
        var (left, covered) = (paid - (futureValue * periodicRate), paid - (presentValue * periodicRate));
        var growth = covered == 0 ? 0 : left / covered;
        if (growth <= 0)
        {
            return null;
        }

        var periods = Math.Log((double)growth) / Math.Log((double)(1 + periodicRate));
        return periods < 0 ? null : (decimal)periods;
    }

    /// <summary>The rate i of one period.</summary>
    /// <param name="presentValue">P, in whole units.</param>
    /// <param name="periods">n, at least 1.</param>
    /// <param name="payment">A, in whole units.</param>
    /// <param name="futureValue">F, what is left at the end.</param>
    /// <param name="inAdvance">Whether each instalment is paid at the start of its period.</param>
    /// <returns>The rate nearest to 0, to 12 decimals; null when there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is outside its limits.</exception>
    public static decimal? Rate(decimal presentValue, int periods, decimal payment, decimal futureValue = 0, bool inAdvance = false)
    {
        Check(0, periods);
        var flows = new decimal[periods + 1];
        flows[0] = -presentValue;
        for (var i = 0; i < periods; i++)
        {
            flows[inAdvance ? i : i + 1] += payment;
        }

        flows[periods] += futureValue;
        return CashFlows.InternalRate(flows);
    }

    /// <summary>The first of instalments that grow by a fraction every so many periods and repay the loan.</summary>
    /// <param name="presentValue">P, in whole units.</param>
    /// <param name="periodicRate">i, above -1.</param>
    /// <param name="periods">n, at least 1.</param>
    /// <param name="growth">0.03 is 3 %; negative to shrink; above -1.</param>
    /// <param name="growthEvery">After how many periods the instalment grows, at least 1; 12 for once a year of months.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its limits.</exception>
    public static decimal GraduatedFirstPayment(decimal presentValue, decimal periodicRate, int periods, decimal growth, int growthEvery = 1)
    {
        Check(periodicRate, periods);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(growth, -1m);
        ArgumentOutOfRangeException.ThrowIfLessThan(growthEvery, 1);
        var (sum, discount, weight) = (0m, 1m, 1m);
        for (var period = 1; period <= periods; period++)
        {
            discount /= 1 + periodicRate;
            weight *= period > 1 && (period - 1) % growthEvery == 0 ? 1 + growth : 1;
            sum += weight * discount;
        }

        return presentValue / sum;
    }

    /// <summary>The principal part of one instalment.</summary>
    /// <param name="presentValue">P, in whole units.</param>
    /// <param name="periodicRate">i, above -1.</param>
    /// <param name="periods">n, at least 1.</param>
    /// <param name="number">Which instalment: 1 to <paramref name="periods"/>.</param>
    /// <param name="inAdvance">Whether each instalment is paid at the start of its period; the first then holds no interest.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its limits.</exception>
    public static decimal PrincipalPart(decimal presentValue, decimal periodicRate, int periods, int number, bool inAdvance = false) =>
        Payment(presentValue, periodicRate, periods, 0, inAdvance) - InterestPart(presentValue, periodicRate, periods, number, inAdvance);

    /// <summary>The interest part of one instalment.</summary>
    /// <inheritdoc cref="PrincipalPart" path="/param"/>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its limits.</exception>
    public static decimal InterestPart(decimal presentValue, decimal periodicRate, int periods, int number, bool inAdvance = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, periods);
        if (inAdvance)
        {
            // Paid a period earlier, every amount is the later one discounted once; before the first of them no time has passed.
            return number == 1 ? 0 : InterestPart(presentValue, periodicRate, periods, number) / (1 + periodicRate);
        }

        var before = number == 1
            ? presentValue
            : FutureValue(presentValue, Payment(presentValue, periodicRate, periods), periodicRate, number - 1);
        return before * periodicRate;
    }

    private static decimal Factor(decimal rate, int periods, bool inAdvance)
    {
        var factor = rate == 0 ? periods : (1 - Power(1 / (1 + rate), periods)) / rate;
        return inAdvance ? factor * (1 + rate) : factor;
    }

    private static decimal Power(decimal value, int exponent)
    {
        var result = 1m;
        for (var bits = exponent; bits > 0; bits /= 2)
        {
            result = (bits & 1) == 1 ? result * value : result;
            value = bits > 1 ? value * value : value;
        }

        return result;
    }

    private static void Check(decimal rate, int periods)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(rate, -1m);
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(periods, LoanTerms.MaxInstalments);
    }
}
