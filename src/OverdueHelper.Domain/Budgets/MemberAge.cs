namespace OverdueHelper.Domain.Budgets;

/// <summary>How a person counts in a spending guideline. The age between the two kinds of children is the agency's.</summary>
public enum MemberAge
{
    /// <summary>A grown person.</summary>
    Adult,

    /// <summary>A child from the age on at which the agency's figures change.</summary>
    OlderChild,

    /// <summary>A child below that age.</summary>
    YoungerChild,
}
