using System.Security.Cryptography;
using System.Text.Json;

namespace OverdueHelper.Documents.Model;

/// <summary>The fingerprint of a document's content: SHA-256 over its canonical form.</summary>
/// <remarks>
/// The canonical form is JSON without white space, members in the order of their declaration, null members included.
/// Two papers that read alike share it; a changed figure changes it.
/// </remarks>
/// <param name="Hex">All 64 digits, in lower case.</param>
public readonly record struct ContentHash(string Hex)
{
    private const int ShownGroups = 4;
    private const int GroupLength = 4;

    /// <summary>The first 16 digits in groups of four, as printed at the foot of a page: <c>9f3a 77c1 02be 4d10</c>.</summary>
    public string Printed
    {
        get
        {
            var hex = Hex;
            return string.Join(' ', Enumerable.Range(0, ShownGroups).Select(group => hex.Substring(group * GroupLength, GroupLength)));
        }
    }

    /// <summary>The fingerprint of a document.</summary>
    /// <param name="document">The document; its sheet and copy label do not count.</param>
    public static ContentHash Of(Document document) =>
        new(Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(document, CanonicalForm.Default.Document))));

    /// <inheritdoc/>
    public override string ToString() => Printed;
}
