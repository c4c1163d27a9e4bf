namespace OverdueHelper.Domain.Loans.Events;

/// <summary>The amount that default interest runs on.</summary>
public enum DefaultInterestBase
{
    /// <summary>Principal of overdue instalments. The default.</summary>
    OverduePrincipal,

    /// <summary>Principal and interest of overdue instalments: interest then runs on interest, and the contract must say so.</summary>
    OverdueInstalment,

    /// <summary>All principal outstanding, while anything is overdue: a loan that was called in.</summary>
    WholeBalance,
}
