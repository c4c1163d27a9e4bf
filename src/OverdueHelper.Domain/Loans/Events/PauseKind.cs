namespace OverdueHelper.Domain.Loans.Events;

/// <summary>What a pause does to the counts. The three are easily mixed up, and only one of them helps with the bank's own count.</summary>
public enum PauseKind
{
    /// <summary>Agreed in writing: the net count stands still. Raw days past due go on.</summary>
    Agreed,

    /// <summary>A suspension the contract allows: both counts stand still (EBA/GL/2016/07).</summary>
    Contractual,

    /// <summary>The bank said it would not collect for a while. Both counts go on.</summary>
    PromiseNotToCollect,
}
