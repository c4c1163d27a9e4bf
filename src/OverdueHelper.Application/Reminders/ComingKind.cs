namespace OverdueHelper.Application.Reminders;

/// <summary>Why a day matters.</summary>
public enum ComingKind
{
    /// <summary>The next step of a matter is due.</summary>
    Step,

    /// <summary>The plan that was printed last asks for a payment.</summary>
    Payment,

    /// <summary>A payment that was agreed with the bank.</summary>
    AgreedPayment,

    /// <summary>What the last statement of a credit line asks for at least.</summary>
    Minimum,

    /// <summary>The borrower promised it.</summary>
    Promise,

    /// <summary>The bank's next stage begins if nothing is paid.</summary>
    Stage,
}
