namespace OverdueHelper.Web.Account;

/// <summary>What is typed, or given by a passkey, to sign in.</summary>
public sealed class SignInForm
{
    public string? Mail { get; set; }

    public string? Password { get; set; }

    public bool Keep { get; set; }

    /// <summary>The browser's answer for a passkey.</summary>
    public string? Passkey { get; set; }
}
