namespace OverdueHelper.Domain.Contacts;

/// <summary>Who turned to whom.</summary>
public enum ContactDirection
{
    /// <summary>The borrower turned to the lender.</summary>
    Outgoing,

    /// <summary>The lender turned to the borrower.</summary>
    Incoming,
}
