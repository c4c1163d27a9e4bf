namespace OverdueHelper.Domain.Cases;

/// <summary>Something the walk must say, and put first, because of an answer before the start.</summary>
public enum Caution
{
    /// <summary>Court papers have deadlines of their own.</summary>
    CourtPapers,

    /// <summary>The claim may be too old; a plan or a payment could revive it.</summary>
    MayBeTimeBarred,

    /// <summary>The borrower is not sure that the money is owed.</summary>
    MayNotBeOwed,

    /// <summary>Home, energy, food, tax and maintenance come before any offer.</summary>
    EssentialsFirst,

    /// <summary>Income paid into an account at the same bank can be taken.</summary>
    SetOff,

    /// <summary>A guarantor or joint borrower is bound too.</summary>
    OthersBound,

    /// <summary>The questions were left for later.</summary>
    QuestionsLeft,
}
