using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Persistence;

/// <summary>Keeps the parts of a request as one text, such as <c>[{"Kind":"LongerTerm","Instalments":42},{"Kind":"WaivePenalties"}]</c>.</summary>
/// <remarks>Kinds go by name and what does not belong to a kind is left out, so that the text of a request stays the same when kinds are added.</remarks>
internal sealed class RequestPartsConverter() : ValueConverter<IReadOnlyList<ProposalPart>, string>(
    parts => JsonSerializer.Serialize(parts, _stable),
    text => JsonSerializer.Deserialize<ProposalPart[]>(text, _stable) ?? Array.Empty<ProposalPart>())
{
    /// <summary>The longest text of eight parts, with room.</summary>
    public const int MaxLength = 2000;

    private static readonly JsonSerializerOptions _stable = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter<ProposalKind>() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AlwaysNameTheKind } },
    };

    private static void AlwaysNameTheKind(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(ProposalKind)))
        {
            property.ShouldSerialize = (_, _) => true;
        }
    }
}
