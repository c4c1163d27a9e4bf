namespace OverdueHelper.Domain.Cases;

/// <summary>Why the payments became too much, in the borrower's own account.</summary>
public enum HardshipReason
{
    /// <summary>The job ended.</summary>
    JobLoss,

    /// <summary>Fewer hours, lower pay or less overtime.</summary>
    FewerHours,

    /// <summary>Illness, injury or disability of the borrower or of someone they care for.</summary>
    IllnessOrDisability,

    /// <summary>A separation or divorce.</summary>
    Separation,

    /// <summary>A death in the family.</summary>
    DeathInFamily,

    /// <summary>A move for work or family.</summary>
    Relocation,

    /// <summary>A birth, parental leave or care for a relative.</summary>
    ParenthoodOrCare,

    /// <summary>Rent, energy, food or another cost rose faster than income.</summary>
    HigherCosts,

    /// <summary>The loan's own rate or instalment rose.</summary>
    HigherInstalment,

    /// <summary>Fire, flood, storm, theft or another sudden loss.</summary>
    DisasterOrTheft,

    /// <summary>Fewer customers or lower prices.</summary>
    FallInTrade,

    /// <summary>A customer paid late or not at all.</summary>
    CustomerPaidLate,

    /// <summary>Another cause; the borrower's own words say which.</summary>
    Other,
}
