namespace OverdueHelper.Domain.Cases;

/// <summary>What a person may do in a case, the most first.</summary>
public enum GrantRole
{
    /// <summary>The borrower: may do everything, also share and delete the case.</summary>
    Owner,

    /// <summary>A debt counsellor: may read and write, but neither share nor delete.</summary>
    Counsellor,

    /// <summary>May only read.</summary>
    Viewer,
}
