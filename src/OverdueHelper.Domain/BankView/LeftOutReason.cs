namespace OverdueHelper.Domain.BankView;

/// <summary>Why the engine does not suggest a plan.</summary>
public enum LeftOutReason
{
    /// <summary>It asks for something this loan does not have, or never repays.</summary>
    DoesNotApply,

    /// <summary>An instalment is above what the budget carries.</summary>
    AboveBudget,

    /// <summary>The bank's loss is above the threshold, and there are plans below it.</summary>
    AboveThreshold,

    /// <summary>A suggested plan is at least as cheap for the borrower and for the bank.</summary>
    DearerForBoth,

    /// <summary>It would be worth asking for, but lies between two that are suggested.</summary>
    BetweenTwoOthers,
}
