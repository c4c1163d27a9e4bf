namespace OverdueHelper.Application.Accounts;

/// <summary>What a guest types to keep the case in an account.</summary>
public sealed class RegisterForm
{
    /// <summary>The longest mail address, in characters; RFC 5321 allows no longer path.</summary>
    public const int MailLength = 254;

    /// <summary>The shortest password, in characters. Source: NIST SP 800-63B-4, section 3.1.1.2 asks for 15 without a second factor.</summary>
    public const int PasswordLeast = 15;

    /// <summary>The longest password, in characters: enough for a sentence, too short to keep the hash busy.</summary>
    public const int PasswordMost = 256;

    /// <summary>The mail address, which is the account's name.</summary>
    public string Mail { get; set; } = "";

    /// <summary>The password.</summary>
    public string Password { get; set; } = "";
}
