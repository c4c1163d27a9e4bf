using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore.Metadata;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Accounts.Export;

/// <summary>A row as plain JSON: what the database keeps of it, by the names of the domain.</summary>
internal static class PlainRow
{
    /// <summary>Every kept value of a row; bytes are left out.</summary>
    public static JsonObject Of(ITypeBase type, object row)
    {
        var plain = new JsonObject();
        foreach (var property in type.GetProperties().Where(property => property.PropertyInfo is not null && property.ClrType != typeof(byte[])))
        {
            plain[property.Name] = Value(property, property.PropertyInfo!.GetValue(row));
        }

        foreach (var part in type.GetComplexProperties())
        {
            plain[part.Name] = part.PropertyInfo?.GetValue(row) is { } value ? Of(part.ComplexType, value) : null;
        }

        return plain;
    }

    private static JsonNode? Value(IProperty property, object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag,
        int number => number,
        long number => number,
        decimal number => number,
        Enum name => name.ToString(),
        Currency currency => currency.Code,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
        Guid id => id.ToString(),
        _ => Kept(property, value),
    };

    // Lists and agreed terms are kept as JSON by their converters: they are taken as they are kept.
    private static JsonNode? Kept(IProperty property, object value)
    {
        var kept = property.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value;
        return kept is string text && text.Length > 0 && text[0] is '[' or '{' ? JsonNode.Parse(text) : Convert.ToString(kept, CultureInfo.InvariantCulture);
    }
}
