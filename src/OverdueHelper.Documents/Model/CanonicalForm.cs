using System.Text.Json.Serialization;

namespace OverdueHelper.Documents.Model;

/// <summary>How a document is written down before it is hashed.</summary>
[JsonSerializable(typeof(Document))]
internal sealed partial class CanonicalForm : JsonSerializerContext;
