using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.BankView;

/// <summary>A lender's fixed order of relief: each step is used up before the next begins, until the instalment meets a target.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Steps">The steps in order.</param>
/// <param name="MayGoBelow">Whether the first instalment at or below the target is taken; otherwise the last one that is not below it.</param>
/// <param name="Source">Where the rule comes from.</param>
public sealed record Waterfall(string Name, IReadOnlyList<WaterfallStep> Steps, bool MayGoBelow, string Source)
{
    /// <summary>Where the two programmes below exist, or existed.</summary>
    public const string ProgrammesPlace = "US";

    /// <summary>HAMP tier 1, for United States home loans of 2009 to 2016: rate in eighths of a percent to 2 %, term to 480 months, then principal forborne without interest.</summary>
    public static Waterfall Hamp { get; } = new(
        "HAMP tier 1",
        [new WaterfallStep.LowerRate(0.02m, 0.00125m), new WaterfallStep.LongerTerm(480), new WaterfallStep.Forbear(1)],
        MayGoBelow: false, "Making Home Affordable Handbook v4.0, chapter II 6.3.1 (primary text read); the programme has ended");

    /// <summary>The Fannie Mae Flex Modification: a rate set by the programme, term to 480 months, then principal forborne; it aims at a fifth off the instalment.</summary>
    /// <param name="yearlyRate">The programme's rate of the day, a fraction: the servicer knows it.</param>
    public static Waterfall Flex(decimal yearlyRate) => new(
        "Fannie Mae Flex Modification",
        [new WaterfallStep.SetRate(yearlyRate), new WaterfallStep.LongerTerm(480), new WaterfallStep.Forbear(0.30m)],
        MayGoBelow: true, "singlefamily.fanniemae.com/servicing/flex-modification (excerpt read); the share that may be forborne is from memory");

    /// <summary>A target of a share of gross income, taxes and insurance for the home included: HAMP's was 31 %.</summary>
    /// <param name="grossMonthlyIncome">Before tax.</param>
    /// <param name="otherHousingCosts">Taxes, insurance and dues of a month, which the share has to carry too.</param>
    /// <param name="share">Fraction: 0.31 is 31 %.</param>
    public static Money TargetOfIncome(Money grossMonthlyIncome, Money otherHousingCosts, decimal share = 0.31m) =>
        Money.Max(Money.Zero(grossMonthlyIncome.Currency), Money.Round(grossMonthlyIncome.Amount * share, grossMonthlyIncome.Currency) - otherHousingCosts);

    /// <summary>Where the loan stands after each step, the last being the result.</summary>
    /// <inheritdoc cref="Run"/>
    public IReadOnlyList<WaterfallResult> Trace(Money balance, decimal yearlyRate, int instalments, Money target) =>
        [.. Enumerable.Range(1, Steps.Count).Select(count => (this with { Steps = [.. Steps.Take(count)] }).Run(balance, yearlyRate, instalments, target))];

    /// <summary>Runs the steps.</summary>
    /// <param name="balance">Principal, with what is capitalised.</param>
    /// <param name="yearlyRate">Fraction: 0.065 is 6.5 %.</param>
    /// <param name="instalments">Monthly instalments left.</param>
    /// <param name="target">The instalment to reach.</param>
    /// <exception cref="ArgumentOutOfRangeException">The balance or the number of instalments is below 1.</exception>
    public WaterfallResult Run(Money balance, decimal yearlyRate, int instalments, Money target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instalments, 1);
        if (balance.Minor < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(balance), balance, "There is nothing to repay.");
        }

        var now = new WaterfallResult(null, yearlyRate, instalments, Money.Zero(balance.Currency), Payment(balance, yearlyRate, instalments), target);
        foreach (var step in Steps)
        {
            if (now.ReachesTarget)
            {
                break;
            }

            now = step switch
            {
                WaterfallStep.SetRate set => now with { Reached = step, YearlyRate = set.YearlyRate, Payment = Payment(balance, set.YearlyRate, now.Instalments) },
                WaterfallStep.LowerRate lower => Walk(now, lower.Rates(now.YearlyRate).Select(rate =>
                    now with { Reached = step, YearlyRate = rate, Payment = Payment(balance, rate, now.Instalments) })),
                WaterfallStep.LongerTerm longer => Walk(now, Enumerable.Range(now.Instalments + 1, Math.Max(0, longer.Most - now.Instalments)).Select(term =>
                    now with { Reached = step, Instalments = term, Payment = Payment(balance, now.YearlyRate, term) })),
                WaterfallStep.Forbear forbear => Forborne(now, forbear, balance),
                _ => throw new InvalidOperationException("A step is one of the family."),
            };
        }

        return now;
    }

    private WaterfallResult Walk(WaterfallResult now, IEnumerable<WaterfallResult> further)
    {
        foreach (var next in further)
        {
            if (next.Payment < now.Target && !MayGoBelow)
            {
                return now with { IsDone = true };
            }

            now = next;
            if (now.Payment <= now.Target)
            {
                break;
            }
        }

        return now;
    }

    private static WaterfallResult Forborne(WaterfallResult now, WaterfallStep.Forbear forbear, Money balance)
    {
        var carried = Money.Round(Annuity.PresentValue(now.Target.Amount, now.YearlyRate / 12, now.Instalments), balance.Currency);
        var most = Money.Round(balance.Amount * forbear.MostShare, balance.Currency);
        var forborne = Money.Min(most, balance - carried);
        return now with { Reached = forbear, Forborne = forborne, Payment = Payment(balance - forborne, now.YearlyRate, now.Instalments) };
    }

    private static Money Payment(Money balance, decimal yearlyRate, int instalments) =>
        Money.Round(Annuity.Payment(balance.Amount, yearlyRate / 12, instalments), balance.Currency);
}
