using System.Text.Json.Serialization;

namespace OverdueHelper.Documents.Model;

/// <summary>One piece of a document: what it says, never how a format draws it.</summary>
/// <remarks>The family is closed: a renderer that walks it handles every member, and a new member breaks the build there.</remarks>
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(KeyValueList), "values")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(CheckList), "checks")]
[JsonDerivedType(typeof(SignatureBlock), "signatures")]
[JsonDerivedType(typeof(WriteLine), "write")]
[JsonDerivedType(typeof(ReplyBox), "reply")]
[JsonDerivedType(typeof(Note), "note")]
[JsonDerivedType(typeof(Figure), "figure")]
[JsonDerivedType(typeof(ReceiptSlip), "receipt")]
[JsonDerivedType(typeof(PageBreak), "break")]
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>The language of this piece where it differs from the document's, as a culture name such as <c>zh-Hans</c>.</summary>
    public string? Language { get; init; }

    /// <summary>Hands the piece to whoever draws it.</summary>
    /// <param name="visitor">Has one method per member of the family.</param>
    public abstract void Accept(IBlockVisitor visitor);
}
