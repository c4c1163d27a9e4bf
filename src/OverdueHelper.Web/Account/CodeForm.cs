namespace OverdueHelper.Web.Account;

/// <summary>A code that is typed, and for a new password the rest of what it takes.</summary>
public sealed class CodeForm
{
    /// <summary>The longest text looked at; every code of ours is shorter.</summary>
    public const int CodeLength = 64;

    public string? Code { get; set; }

    public string? Mail { get; set; }

    public string? Password { get; set; }

    public string? NewPassword { get; set; }

    /// <summary>The browser's answer for a new passkey.</summary>
    public string? Passkey { get; set; }

    /// <summary>What to call a new passkey.</summary>
    public string? Name { get; set; }

    /// <summary>The passkey to remove.</summary>
    public string? Id { get; set; }
}
