using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>A plan against collections, in today's money: two ways for each side, weighted by how likely they are.</summary>
/// <remarks>
/// Plan: kept, or broken after some months, when the balance rolled forward at the discount rate, less what was paid, is collected.
/// Collections: the loan comes right by itself, or today's debt is collected. Source of the shape: HAMP Base NPV Model v3.0 (primary text
/// read), simplified in the domain rules, 3.6. It answers "how often may the plan fail before collecting is worth more", not what a bank will decide.
/// </remarks>
public sealed class CollectionsTest
{
    private readonly CollectionsFlows _flows;

    private CollectionsTest(CollectionsFlows flows, CollectionsAssumptions assumptions)
    {
        _flows = flows;
        Assumptions = assumptions.Checked();
        Exact = flows.Values(assumptions);
    }

    /// <summary>What is assumed.</summary>
    public CollectionsAssumptions Assumptions { get; }

    /// <summary>The plan's worth today if every payment comes.</summary>
    public Money PlanKept => Round(Exact.Kept);

    /// <summary>The plan's worth today if it breaks: what was paid, and what is then collected.</summary>
    public Money PlanBroken => Round(Exact.Broken);

    /// <summary>The plan's worth, both weighted.</summary>
    public Money Plan => Round(Exact.Plan);

    /// <summary>The contract's worth today if the loan comes right by itself.</summary>
    public Money Cured => Round(Exact.Cured);

    /// <summary>The worth today of collecting now.</summary>
    public Money Recovered => Round(Exact.Recovered);

    /// <summary>The worth of not agreeing, both weighted.</summary>
    public Money Collections => Round(Exact.Collections);

    /// <summary>What the plan is worth above not agreeing; negative is shown as plainly.</summary>
    public Money Difference => Round(Exact.Plan - Exact.Collections);

    /// <summary>How often the plan may fail before collecting is worth more.</summary>
    public BreakEven BreakEven => Exact.BreakEven;

    internal CollectionsValues Exact { get; }

    /// <summary>The test of a proposal.</summary>
    /// <param name="proposal">What is asked for.</param>
    /// <param name="assumptions">What is assumed.</param>
    /// <exception cref="InvalidOperationException">A share is outside 0 to 1, or a time is negative.</exception>
    public static CollectionsTest Of(PlanProposal proposal, CollectionsAssumptions assumptions) => new(
        new CollectionsFlows(
            (double)proposal.PaidToday.Amount, [.. proposal.Rows.Select(row => (double)row.Total.Amount)],
            (double)proposal.Start.Arrears.Amount, [.. proposal.Start.Remaining.Select(row => (double)row.Total.Amount)],
            proposal.Start.Frequency.PerYear()),
        assumptions);

    /// <summary>The test of any two rows of payments, each at the end of a period.</summary>
    /// <param name="plan">What the plan pays.</param>
    /// <param name="contract">What the contract pays if the loan comes right.</param>
    /// <param name="assumptions">What is assumed.</param>
    /// <param name="frequency">How long a period is.</param>
    /// <exception cref="InvalidOperationException">A share is outside 0 to 1, or a time is negative.</exception>
    public static CollectionsTest Of(
        IReadOnlyList<Money> plan, IReadOnlyList<Money> contract, CollectionsAssumptions assumptions, Frequency frequency = Frequency.Monthly) => new(
        new CollectionsFlows(
            0, [.. plan.Select(payment => (double)payment.Amount)], 0, [.. contract.Select(payment => (double)payment.Amount)], frequency.PerYear()),
        assumptions);

    /// <summary>The same flows under other assumptions.</summary>
    public CollectionsTest Under(CollectionsAssumptions assumptions) => new(_flows, assumptions);

    /// <summary>The break-even for cure shares of 10, 30 and 60 %, because nobody knows the right one.</summary>
    public IReadOnlyList<(decimal CureShare, BreakEven BreakEven)> BreakEvenByCure() =>
        [.. CollectionsInputs.ShownCureShares.Select(share => (share, Under(Assumptions with { CureShare = share }).BreakEven))];

    /// <summary>The difference for each failure share (rows) and recovery share (columns).</summary>
    public SensitivityTable ByFailureAndRecovery() =>
        Table(CollectionsInput.FailureShare, [0.1m, 0.2m, 0.3m, 0.4m, 0.5m, 0.6m], CollectionsInput.RecoveryShare, [0.1m, 0.2m, 0.35m, 0.5m, 0.6m]);

    /// <summary>The difference for each discount rate (rows, two and four points around the loan's) and recovery lag in months (columns).</summary>
    public SensitivityTable ByRateAndLag() =>
        Table(
            CollectionsInput.DiscountRate,
            [.. ((decimal[])[-0.04m, -0.02m, 0, 0.02m, 0.04m]).Select(step => Assumptions.YearlyDiscountRate + step).Where(rate => rate >= 0)],
            CollectionsInput.RecoveryLagMonths, [6, 12, 18, 24, 36]);

    /// <summary>How far each input alone moves the difference between its low and its high value; the widest first.</summary>
    public IReadOnlyList<TornadoBar> Tornado() =>
        [.. CollectionsInputs.All.Where(row => Assumptions.Matters(row.Input)).Select(Bar).OrderByDescending(bar => Math.Abs(bar.AtHigh.Minor - bar.AtLow.Minor))];

    private TornadoBar Bar(CollectionsInputRow row)
    {
        var (low, high) = row.Input == CollectionsInput.DiscountRate
            ? (Math.Max(0, Assumptions.YearlyDiscountRate - 0.02m), Assumptions.YearlyDiscountRate + 0.02m)
            : (row.Low, row.High);
        return new(row.Input, low, Difference: Difference, high, DifferenceWith(row.Input, low), DifferenceWith(row.Input, high));
    }

    private SensitivityTable Table(CollectionsInput down, decimal[] rows, CollectionsInput across, decimal[] columns) =>
        new(down, rows, across, columns, [.. rows.Select(row => (IReadOnlyList<Money>)[.. columns.Select(column =>
            Under(Assumptions.With(down, row).With(across, column)).Difference)])]);

    private Money DifferenceWith(CollectionsInput input, decimal value) => Under(Assumptions.With(input, value)).Difference;

    private Money Round(double amount) => Money.Round((decimal)amount, Assumptions.Exposure.Currency);
}
