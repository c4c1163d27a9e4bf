using System.Text.Json;

namespace OverdueHelper.Domain.Arrears;

/// <summary>A piece of a JSON text that knows its line, so that a mistake in a data file can be pointed at.</summary>
internal sealed class JsonAt
{
    private JsonAt(int line, JsonTokenType kind)
    {
        Line = line;
        Kind = kind;
    }

    /// <summary>The line it starts on, the first being 1.</summary>
    public int Line { get; }

    /// <summary>What it is.</summary>
    public JsonTokenType Kind { get; }

    /// <summary>Its text, for a text; its digits, for a number.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Its members, for an object; a name that occurs twice keeps the last.</summary>
    public Dictionary<string, JsonAt> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Its items, for an array.</summary>
    public List<JsonAt> Items { get; } = [];

    /// <summary>Reads a text.</summary>
    /// <exception cref="RulePackException">It is not JSON.</exception>
    public static JsonAt Read(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
        try
        {
            reader.Read();
            var root = Value(ref reader, utf8);
            reader.Read();
            return root;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw new RulePackException((int)((broken as JsonException)?.LineNumber ?? 0) + 1, "The text is not JSON: a bracket, comma or quotation mark is missing or too many.", broken);
        }
    }

    private static JsonAt Value(ref Utf8JsonReader reader, byte[] utf8)
    {
        var node = new JsonAt(LineOf(utf8, reader.TokenStartIndex), reader.TokenType);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    node.Members[name] = Value(ref reader, utf8);
                }

                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                {
                    node.Items.Add(Value(ref reader, utf8));
                }

                break;
            case JsonTokenType.String:
                node.Text = reader.GetString()!;
                break;
            default:
                node.Text = System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
                break;
        }

        return node;
    }

    private static int LineOf(byte[] utf8, long index) => 1 + utf8.AsSpan(0, (int)index).Count((byte)'\n');
}
