using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OverdueHelper.Persistence;

/// <summary>Keeps the parts of a request, or the steps of a waterfall, as one text: <c>[{"Kind":"LongerTerm","Instalments":42},{"Kind":"WaivePenalties"}]</c>.</summary>
/// <remarks>Kinds go by name and what does not belong to a kind is left out, so that a text stays the same when kinds are added.</remarks>
internal sealed class PartsConverter<TPart>() : ValueConverter<IReadOnlyList<TPart>, string>(
    parts => JsonSerializer.Serialize(parts, PartsText.Stable),
    text => JsonSerializer.Deserialize<TPart[]>(text, PartsText.Stable) ?? Array.Empty<TPart>());
