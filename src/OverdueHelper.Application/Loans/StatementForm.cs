namespace OverdueHelper.Application.Loans;

/// <summary>What a bank's statement says, as the page holds it. Whatever is empty the statement does not say.</summary>
public sealed class StatementForm
{
    /// <summary>The count of saves of the loan the form was filled from.</summary>
    public int Version { get; set; }

    /// <summary>The day of the statement.</summary>
    public DateOnly? StatedOn { get; set; }

    /// <summary>Principal outstanding, in minor units.</summary>
    public long? BalanceMinor { get; set; }

    /// <summary>What the bank says is overdue, in minor units; 0 when it says that nothing is.</summary>
    public long? OverdueMinor { get; set; }

    /// <summary>The oldest unpaid due date it names.</summary>
    public DateOnly? OverdueSince { get; set; }

    /// <summary>The regular payment it names, in minor units.</summary>
    public long? InstalmentMinor { get; set; }

    /// <summary>The same figures, which further typing no longer changes.</summary>
    internal StatementForm Copy() => (StatementForm)MemberwiseClone();
}
