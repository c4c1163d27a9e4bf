namespace OverdueHelper.Domain.Contacts;

/// <summary>How the two sides reached each other.</summary>
public enum ContactChannel
{
    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By post.</summary>
    Letter,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>Through the lender's website or app.</summary>
    Online,

    /// <summary>In person, at a branch.</summary>
    Branch,

    /// <summary>By text message.</summary>
    Text,

    /// <summary>By fax.</summary>
    Fax,
}
