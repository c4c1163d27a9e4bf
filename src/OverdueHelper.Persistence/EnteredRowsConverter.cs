using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Persistence;

/// <summary>Keeps the rows of a bank's own schedule as one text: they are read and replaced together, never one by one.</summary>
internal sealed class EnteredRowsConverter() : ValueConverter<IReadOnlyList<EnteredInstalment>, string>(
    rows => JsonSerializer.Serialize(rows, JsonSerializerOptions.Default),
    text => JsonSerializer.Deserialize<EnteredInstalment[]>(text, JsonSerializerOptions.Default) ?? Array.Empty<EnteredInstalment>());
