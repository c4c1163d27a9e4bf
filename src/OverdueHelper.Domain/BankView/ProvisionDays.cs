namespace OverdueHelper.Domain.BankView;

/// <summary>What the days of a provision stage count.</summary>
public enum ProvisionDays
{
    /// <summary>Days past due.</summary>
    PastDue,

    /// <summary>Days since the debt became non-performing.</summary>
    NonPerforming,
}
