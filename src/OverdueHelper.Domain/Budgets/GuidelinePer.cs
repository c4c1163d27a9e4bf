namespace OverdueHelper.Domain.Budgets;

/// <summary>What one figure of an agency's guideline is for.</summary>
public enum GuidelinePer
{
    /// <summary>Once for the household, whatever its size.</summary>
    Household,

    /// <summary>Once, for the first adult.</summary>
    FirstAdult,

    /// <summary>For each adult after the first.</summary>
    FurtherAdult,

    /// <summary>For each younger child; the agency's file says up to which age it means.</summary>
    YoungerChild,

    /// <summary>For each older child.</summary>
    OlderChild,
}
