using System.Globalization;
using System.Text.Json;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Oracles;

/// <summary>Reads the fields of an oracle row.</summary>
internal static class JsonRow
{
    public static readonly Currency Eur = Currency.Of("EUR");

    public static bool Has(this JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null;

    public static JsonElement[] List(this JsonElement row, string name) => row.Has(name) ? [.. row.GetProperty(name).EnumerateArray()] : [];

    public static string Text(this JsonElement row, string name) => row.GetProperty(name).ToString();

    public static string TextOr(this JsonElement row, string name, string otherwise) => row.Has(name) ? row.Text(name) : otherwise;

    public static decimal Number(this JsonElement row, string name) => row.GetProperty(name).ValueKind is JsonValueKind.Number
        ? row.GetProperty(name).GetDecimal()
        : decimal.Parse(row.Text(name), CultureInfo.InvariantCulture);

    public static int Int(this JsonElement row, string name) => (int)row.Number(name);

    public static int IntOr(this JsonElement row, string name, int otherwise) => row.Has(name) ? row.Int(name) : otherwise;

    public static Money Money(this JsonElement row, string name) => Domain.Values.Money.Round(row.Number(name), Eur);

    public static DateOnly Day(this JsonElement row, string name) => DayOf(row.Text(name));

    public static DateOnly DayOf(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static void Same<T>(T expected, T actual, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{what} expected {expected}, was {actual}"));
        }
    }
}
