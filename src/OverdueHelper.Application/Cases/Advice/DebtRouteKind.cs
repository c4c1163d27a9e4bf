namespace OverdueHelper.Application.Cases.Advice;

/// <summary>What a statutory route does.</summary>
public enum DebtRouteKind
{
    /// <summary>Time in which creditors must wait.</summary>
    BreathingSpace,

    /// <summary>A procedure that settles or ends debts that cannot be paid.</summary>
    Insolvency,

    /// <summary>What directors must do before they pay one creditor.</summary>
    DirectorsDuties,
}
