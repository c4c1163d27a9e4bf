namespace OverdueHelper.Domain.Contacts;

/// <summary>Whose turn it is.</summary>
public enum Party
{
    /// <summary>The borrower's.</summary>
    Me,

    /// <summary>The lender's.</summary>
    Bank,
}
