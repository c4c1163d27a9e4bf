using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OverdueHelper.Persistence;

/// <summary>How parts are written.</summary>
internal static class PartsText
{
    /// <summary>The longest text of eight parts, with room.</summary>
    public const int MaxLength = 2000;

    public static JsonSerializerOptions Stable { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AlwaysNameTheKind } },
    };

    private static void AlwaysNameTheKind(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.PropertyType.IsEnum))
        {
            property.ShouldSerialize = (_, _) => true;
        }
    }
}
