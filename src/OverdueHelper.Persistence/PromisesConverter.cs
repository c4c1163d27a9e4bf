using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Persistence;

/// <summary>Keeps the promises of a contact as one text: they are written and read with it, never one by one.</summary>
internal sealed class PromisesConverter() : ValueConverter<IReadOnlyList<ContactPromise>, string>(rows => Write(rows), text => Read(text))
{
    private static string Write(IReadOnlyList<ContactPromise> rows) =>
        JsonSerializer.Serialize(rows.Select(row => new Saved(row.By, row.What, row.Minor, row.Currency?.Code, row.DueOn)), JsonSerializerOptions.Default);

    private static ContactPromise[] Read(string text) =>
    [
        .. (text.Length == 0 ? [] : JsonSerializer.Deserialize<Saved[]>(text, JsonSerializerOptions.Default) ?? [])
            .Select(row => new ContactPromise(row.By, row.What, row.Minor, Currency.TryOf(row.Currency, out var currency) ? currency : null, row.DueOn)),
    ];

    // The sides by name, so that the text stays right when a member is added.
    private sealed record Saved([property: System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<Party>))] Party By, string What, long? Minor, string? Currency, DateOnly? DueOn);
}
