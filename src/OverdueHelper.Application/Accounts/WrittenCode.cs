using System.Security.Cryptography;
using System.Text;

namespace OverdueHelper.Application.Accounts;

/// <summary>A code to be written down or read out: made here, kept only as a hash, found by that hash.</summary>
internal static class WrittenCode
{
    // Without 0, 1, I, L, O and U, which are misread or make words. 20 of 30 signs are 98 bits: no guessing, so a fast hash is enough.
    private const string Signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 20;
    private const int Group = 4;

    /// <summary>A new code, in groups: <c>7KQ2-…</c>.</summary>
    public static string Make() =>
        string.Join('-', RandomNumberGenerator.GetString(Signs, Length).Chunk(Group).Select(group => new string(group)));

    /// <summary>What is kept of a code. Spaces, dashes and case do not matter.</summary>
    /// <param name="code">As made or as typed.</param>
    /// <returns>Nothing when the text cannot be a code.</returns>
    public static string? Kept(string code)
    {
        var signs = new string([.. code.Take(100).Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
        return signs.Length == Length ? Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(signs))) : null;
    }
}
