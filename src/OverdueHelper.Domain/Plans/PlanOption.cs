using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <summary>Something a borrower can ask a bank for. A closed family; the factories say what each means.</summary>
/// <remarks>
/// Counts are of instalments: months for a monthly loan. Unless an option says otherwise, overdue principal is repaid with the rest and
/// overdue interest, fees and penalties are spread over twelve full instalments without interest, after any relief.
/// The formulas and their sources: <c>docs/arithmetic/plan-options.md</c>.
/// </remarks>
public abstract partial record PlanOption
{
    /// <summary>The longest plan that is computed, in instalments.</summary>
    public const int MostInstalments = 1200;

    /// <summary>The most instalments of a whole debt without further interest.</summary>
    public const int MostFixedInstalments = 60;

    /// <summary>The most parts a combination may have.</summary>
    public const int MostParts = 8;

    private PlanOption()
    {
    }

    /// <summary>The exact schedule this option comes to for a loan, or why there is none.</summary>
    /// <param name="start">The loan as it stands today.</param>
    /// <returns>A <see cref="PlanProposal"/>, <see cref="PlanNeverRepays"/> or <see cref="PlanDoesNotApply"/>.</returns>
    public PlanResult On(PlanStart start) => start.IsRateKnown || this is ArrearsOnTopOption or ReAgeOption
        ? PlanBuilder.Build(this, ApplyTo(new PlanDraft(start)))
        : new PlanDoesNotApply(this, PlanObstacle.RateNotKnown);

    /// <summary>Everything overdue is spread, without interest, on top of the contract's instalments, which stay as they are.</summary>
    /// <param name="over">Instalments it is spread over; the first carry odd cents.</param>
    public static PlanOption ArrearsOnTop(int over) => new ArrearsOnTopOption(Count(over));

    /// <summary>The same rate, repaid in more instalments than the contract has left.</summary>
    /// <param name="instalments">All instalments from now on, not the added ones.</param>
    public static PlanOption LongerTerm(int instalments) => new LongerTermOption(Count(instalments));

    /// <summary>Nothing is paid for a time and the interest joins the principal; the contract's number of instalments follows.</summary>
    /// <param name="pause">Instalments left out.</param>
    public static PlanOption CapitalisedPause(int pause) => new CapitalisedPauseOption(Count(pause));

    /// <summary>Nothing is paid for a time; its interest is collected afterwards, without interest on it.</summary>
    /// <param name="pause">Instalments left out.</param>
    /// <param name="collectOver">Full instalments over which the deferred interest is collected.</param>
    public static PlanOption DeferredPause(int pause, int collectOver = 1) => new DeferredPauseOption(Count(pause), Count(collectOver));

    /// <summary>Nothing is paid and no interest runs for a time; the contract's instalments then follow.</summary>
    /// <param name="pause">Instalments left out.</param>
    public static PlanOption InterestFreePause(int pause) => new InterestFreePauseOption(Count(pause));

    /// <summary>Only the interest is paid for a time.</summary>
    /// <param name="instalments">Instalments of interest only.</param>
    /// <param name="keepsEnd">Whether the end date stays (the instalments after it rise) or moves by the same number (the default).</param>
    public static PlanOption InterestOnly(int instalments, bool keepsEnd = false) => new InterestOnlyOption(Count(instalments), keepsEnd);

    /// <summary>A lower rate.</summary>
    /// <param name="yearlyRate">Fraction: 0.05 is 5 %.</param>
    /// <param name="instalments">How long it holds before the contract's rate returns; 0 is to the end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative.</exception>
    public static PlanOption LowerRate(decimal yearlyRate, int instalments = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(yearlyRate);
        ArgumentOutOfRangeException.ThrowIfNegative(instalments);
        return new LowerRateOption(yearlyRate, instalments);
    }

    /// <summary>The overdue amounts join the principal, and interest runs on them from then on.</summary>
    public static PlanOption CapitaliseArrears() => new CapitaliseArrearsOption();

    /// <summary>Overdue interest, fees and penalties are spread, without interest, over another number of instalments than twelve.</summary>
    /// <param name="over">Full instalments they are spread over.</param>
    public static PlanOption SpreadArrears(int over) => new SpreadArrearsOption(Count(over));

    /// <summary>The first instalments are a share of the later ones; the later ones repay the rest.</summary>
    /// <param name="share">Fraction of the later instalment, above 0 and below 1.</param>
    /// <param name="instalments">How many instalments are small.</param>
    public static PlanOption StepUp(decimal share, int instalments)
    {
        CheckShare(share);
        return new StepUpOption(share, Count(instalments));
    }

    /// <summary>Instalments that grow from year to year.</summary>
    /// <param name="yearlyGrowth">Fraction: 0.03 is 3 % more each year; up to 0.25.</param>
    public static PlanOption Graduated(decimal yearlyGrowth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(yearlyGrowth, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(yearlyGrowth, 0.25m);
        return new GraduatedOption(yearlyGrowth);
    }

    /// <summary>Smaller instalments in some months of every year, for an income that comes by season.</summary>
    /// <param name="months">The calendar months of small instalments, 1 to 12; not all of them.</param>
    /// <param name="share">Fraction of the full instalment paid in them, from 0 to below 1.</param>
    /// <exception cref="ArgumentException">No month, every month or an unknown month is named.</exception>
    public static PlanOption Seasonal(IReadOnlyCollection<int> months, decimal share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1);
        int[] named = [.. months.Distinct().Order()];
        if (named.Length is 0 or 12 || named[0] < 1 || named[^1] > 12)
        {
            throw new ArgumentException("Name one to eleven months from 1 to 12.", nameof(months));
        }

        return new SeasonalOption([.. named], share);
    }

    /// <summary>A part of the debt is left for the last day, so that the instalments before it are smaller.</summary>
    /// <param name="lastPayment">What is left for the last day, on top of its instalment.</param>
    public static PlanOption Balloon(Money lastPayment)
    {
        CheckPositive(lastPayment);
        return new BalloonOption(lastPayment);
    }

    /// <summary>A loan due in one sum is renewed before it matures: interest each period, the whole principal on the new last day.</summary>
    /// <param name="instalments">Periods until the new last day.</param>
    public static PlanOption Renewal(int instalments) => new RenewalOption(Count(instalments));

    /// <summary>The debt becomes a credit line: each period a share of the balance and its interest, at least an amount. Nothing new is drawn.</summary>
    /// <param name="share">Fraction of the balance, 0 to 1.</param>
    /// <param name="leastPayment">What is paid at least; above the interest, or the debt never ends.</param>
    public static PlanOption RevolvingCredit(decimal share, Money leastPayment)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        CheckPositive(leastPayment);
        return new RevolvingCreditOption(share, leastPayment);
    }

    /// <summary>Unpaid penalties and default interest are given up by the bank.</summary>
    public static PlanOption WaivePenalties() => new WaivePenaltiesOption();

    /// <summary>A share of the overdue interest is given up by the bank.</summary>
    /// <param name="share">Fraction, above 0 up to 1.</param>
    public static PlanOption WaiveInterest(decimal share = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        return new WaiveInterestOption(share);
    }

    /// <summary>All that is owed today, in equal instalments without further interest.</summary>
    /// <param name="instalments">1 to 60.</param>
    public static PlanOption FixedInstalments(int instalments)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(instalments, MostFixedInstalments);
        return new FixedInstalmentsOption(Count(instalments));
    }

    /// <summary>The same amount each period until the debt is repaid; how long follows from the amount.</summary>
    /// <param name="amount">What is paid each period.</param>
    public static PlanOption FixedPayment(Money amount)
    {
        CheckPositive(amount);
        return new FixedPaymentOption(amount);
    }

    /// <summary>The overdue amounts move behind the contract's last day, in new instalments without interest.</summary>
    /// <param name="instalments">How many new instalments.</param>
    public static PlanOption ReAge(int instalments) => new ReAgeOption(Count(instalments));

    /// <summary>Part of the debt is paid today: overdue amounts first, then principal; the rest is re-spread over the remaining instalments.</summary>
    /// <param name="paidToday">What is paid today.</param>
    public static PlanOption PartialLumpSum(Money paidToday)
    {
        CheckPositive(paidToday);
        return new PartialLumpSumOption(paidToday);
    }

    /// <summary>Less than what is owed ends the whole debt. What is given up can be taxed and recorded.</summary>
    /// <param name="amount">What is paid in all.</param>
    /// <param name="instalments">In how many parts, without interest; the first on the next due date.</param>
    public static PlanOption Settlement(Money amount, int instalments = 1)
    {
        CheckPositive(amount);
        return new SettlementOption(amount, Count(instalments));
    }

    /// <summary>Several requests as one.</summary>
    /// <param name="parts">Two to eight different requests, none of them a combination. Relief is given in their order.</param>
    /// <exception cref="ArgumentException">Too few, too many, two of a kind, or a combination among them.</exception>
    public static PlanOption Combination(params IReadOnlyList<PlanOption> parts)
    {
        if (parts.Count is < 2 or > MostParts || parts.Any(part => part is CombinationOption) || parts.DistinctBy(part => part.GetType()).Count() != parts.Count)
        {
            throw new ArgumentException("A combination is of two to eight different single requests.", nameof(parts));
        }

        return new CombinationOption([.. parts]);
    }

    internal abstract PlanDraft ApplyTo(PlanDraft draft);

    private static int Count(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MostInstalments);
        return count;
    }

    private static void CheckPositive(Money amount)
    {
        if (amount.Minor < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "The amount must be above nothing.");
        }
    }

    private static void CheckShare(decimal share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1);
    }
}
