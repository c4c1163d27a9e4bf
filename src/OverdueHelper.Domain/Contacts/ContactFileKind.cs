namespace OverdueHelper.Domain.Contacts;

/// <summary>What a file is, by its content and not by its name.</summary>
public enum ContactFileKind
{
    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A JPEG picture.</summary>
    Jpeg,

    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>Plain text in UTF-8.</summary>
    Text,
}
