namespace OverdueHelper.Domain.BankView;

/// <summary>What a step of a waterfall does. The names are stored.</summary>
public enum WaterfallPartKind
{
    /// <summary>The rate is set to the programme's.</summary>
    SetRate,

    /// <summary>The rate falls in steps to a floor.</summary>
    LowerRate,

    /// <summary>The term grows month by month to a ceiling.</summary>
    LongerTerm,

    /// <summary>Principal is put aside without interest, up to a share.</summary>
    Forbear,
}
