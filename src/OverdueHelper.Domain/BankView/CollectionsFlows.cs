namespace OverdueHelper.Domain.BankView;

/// <summary>The payments of both sides, as numbers: a sensitivity table values them thirty times.</summary>
internal sealed record CollectionsFlows(double PlanToday, double[] Plan, double ContractToday, double[] Contract, int PeriodsPerYear)
{
    public CollectionsValues Values(CollectionsAssumptions assumptions)
    {
        var rate = (double)assumptions.YearlyDiscountRate / PeriodsPerYear;
        var broken = Math.Min(Plan.Length, assumptions.MonthsPaidBeforeFailure * PeriodsPerYear / 12);
        var paid = PlanToday + Value(Plan.AsSpan(0, broken), rate);
        var balance = ((double)assumptions.Exposure.Amount - paid) * Math.Pow(1 + rate, broken);
        var decay = Math.Pow(1 - (double)assumptions.MonthlyRecoveryDecay, assumptions.MonthsPaidBeforeFailure);
        var lag = Math.Pow(1 + rate, -assumptions.RecoveryLagMonths * PeriodsPerYear / 12d);
        return new(
            Kept: PlanToday + Value(Plan, rate),
            Broken: paid + Recovery(balance, assumptions) * decay * lag * Math.Pow(1 + rate, -broken),
            Cured: ContractToday + Value(Contract, rate),
            Recovered: Recovery((double)assumptions.Exposure.Amount, assumptions) * lag,
            FailureShare: (double)assumptions.FailureShare,
            CureShare: (double)assumptions.CureShare);
    }

    private static double Value(ReadOnlySpan<double> payments, double rate)
    {
        var (value, factor, step) = (0d, 1d, 1 / (1 + rate));
        foreach (var payment in payments)
        {
            factor *= step;
            value += payment * factor;
        }

        return value;
    }

    // recovery(B) = max(0, min(B, collateral × (1 − haircut) − sale costs + rest × rate) × (1 − fee) − legal)
    private static double Recovery(double balance, CollectionsAssumptions assumptions)
    {
        var collateral = (double)(assumptions.Collateral?.Amount ?? 0) * (1 - (double)assumptions.CollateralHaircut);
        var net = Math.Max(0, collateral - (double)(assumptions.SaleCosts?.Amount ?? 0));
        var rest = Math.Max(0, balance - net);
        var gross = Math.Min(balance, net + rest * (double)assumptions.RecoveryShare);
        return Math.Max(0, gross * (1 - (double)assumptions.AgencyFee) - (double)(assumptions.LegalCosts?.Amount ?? 0));
    }
}
