namespace OverdueHelper.Domain.BankView;

/// <summary>One step of a waterfall as a person enters and keeps it. Which numbers count depends on the kind.</summary>
/// <param name="Kind">What the step does.</param>
public sealed record WaterfallPart(WaterfallPartKind Kind)
{
    /// <summary>The programme's rate, or the lowest rate. Fraction a year.</summary>
    public decimal? Rate { get; init; }

    /// <summary>By how much the rate falls at a time. Fraction a year, above 0.</summary>
    public decimal? By { get; init; }

    /// <summary>The longest term, in months.</summary>
    public int? Months { get; init; }

    /// <summary>The largest share of the balance put aside. Fraction.</summary>
    public decimal? Share { get; init; }

    /// <summary>The step; <see langword="null"/> when a number is missing or outside its range.</summary>
    public WaterfallStep? Step => Kind switch
    {
        WaterfallPartKind.SetRate => Rate is { } rate and >= 0 and <= 1 ? new WaterfallStep.SetRate(rate) : null,
        WaterfallPartKind.LowerRate => Rate is { } floor and >= 0 and <= 1 && By is { } by and >= 0.0001m and <= 1 ? new WaterfallStep.LowerRate(floor, by) : null,
        WaterfallPartKind.LongerTerm => Months is { } most and >= 1 and <= Plans.PlanOption.MostInstalments ? new WaterfallStep.LongerTerm(most) : null,
        WaterfallPartKind.Forbear => Share is { } share and > 0 and <= 1 ? new WaterfallStep.Forbear(share) : null,
    };

    /// <summary>A step as it is entered.</summary>
    /// <param name="step">The step.</param>
    public static WaterfallPart Of(WaterfallStep step) => step switch
    {
        WaterfallStep.SetRate set => new(WaterfallPartKind.SetRate) { Rate = set.YearlyRate },
        WaterfallStep.LowerRate lower => new(WaterfallPartKind.LowerRate) { Rate = lower.Floor, By = lower.Step },
        WaterfallStep.LongerTerm longer => new(WaterfallPartKind.LongerTerm) { Months = longer.Most },
        WaterfallStep.Forbear forbear => new(WaterfallPartKind.Forbear) { Share = forbear.MostShare },
        _ => throw new InvalidOperationException("A step is one of the family."),
    };
}
