namespace OverdueHelper.Domain.Contacts;

/// <summary>What happened to a file after it was added.</summary>
public enum ContactFileAct
{
    /// <summary>It was taken away and can be put back.</summary>
    Removed,

    /// <summary>It was put back.</summary>
    PutBack,

    /// <summary>Its content was deleted for good; its name and hash stay.</summary>
    Erased,
}
