using System.Security.Cryptography;

namespace OverdueHelper.Application.Reminders;

/// <summary>The part of a private address that nobody can guess.</summary>
internal static class LinkSecret
{
    /// <summary>43 of 32 signs are 215 bits.</summary>
    public const int Length = 43;

    private const string Signs = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>A new one.</summary>
    public static string Make() => RandomNumberGenerator.GetString(Signs, Length);
}
