using System.Text.Json;
using System.Text.Json.Serialization;

namespace OverdueHelper.Persistence;

/// <summary>How parts of a loan are kept as one text: members by name, so that an enumeration may grow.</summary>
internal static class LoanJson
{
    private static readonly JsonSerializerOptions _options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, _options);

    public static T? Read<T>(string text) => JsonSerializer.Deserialize<T>(text, _options);
}
