namespace OverdueHelper.Domain.Arrears;

/// <summary>A figure that a bank's statement can be checked on.</summary>
public enum StatementPart
{
    /// <summary>Principal outstanding.</summary>
    Balance,

    /// <summary>What is overdue.</summary>
    AmountOverdue,

    /// <summary>Days past due.</summary>
    DaysPastDue,

    /// <summary>The regular instalment.</summary>
    Instalment,
}
