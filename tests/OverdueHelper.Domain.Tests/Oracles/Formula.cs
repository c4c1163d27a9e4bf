using System.Globalization;
using System.Text.Json;

namespace OverdueHelper.Domain.Tests.Oracles;

/// <summary>Reads a number that a row writes as a sum, such as 0.08/12 or (1.0839^(1/12))-1.</summary>
internal sealed class Formula
{
    private readonly string _text;
    private int _at;

    private Formula(string text) => _text = text.Replace(" ", "", StringComparison.Ordinal);

    public static double Value(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number ? element.GetDouble() : Value(element.GetString()!);

    public static double Value(string text)
    {
        var formula = new Formula(text);
        var value = formula.Sum();
        return formula._at == formula._text.Length ? value : throw new NotDoneException($"cannot read '{text}'");
    }

    /// <summary>The number as a decimal: exact when it is written plainly or as a quotient of plain numbers.</summary>
    public static decimal Exact(JsonElement element) => element.ValueKind == JsonValueKind.Number ? element.GetDecimal() : Exact(element.GetString()!);

    public static decimal Exact(string text)
    {
        var parts = text.Split('/');
        return parts.Length <= 2 && parts.All(part => decimal.TryParse(part, CultureInfo.InvariantCulture, out _))
            ? parts.Select(part => decimal.Parse(part, CultureInfo.InvariantCulture)).Aggregate((top, bottom) => top / bottom)
            : (decimal)Value(text);
    }

    private double Sum()
    {
        var value = Product();
        while (_at < _text.Length && (_text[_at] is '+' or '-'))
        {
            value += _text[_at++] == '+' ? Product() : -Product();
        }

        return value;
    }

    private double Product()
    {
        var value = Power();
        while (_at < _text.Length && (_text[_at] is '*' or '/'))
        {
            value = _text[_at++] == '*' ? value * Power() : value / Power();
        }

        return value;
    }

    private double Power()
    {
        var value = Atom();
        return Take('^') ? Math.Pow(value, Power()) : value;
    }

    private double Atom()
    {
        if (Take('-'))
        {
            return -Atom();
        }

        if (Take('('))
        {
            var inner = Sum();
            return Take(')') ? inner : throw new NotDoneException($"cannot read '{_text}'");
        }

        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] is '.' or 'e' or 'E'))
        {
            _at++;
        }

        return double.TryParse(_text.AsSpan(start, _at - start), CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new NotDoneException($"cannot read '{_text}'");
    }

    private bool Take(char c)
    {
        if (_at >= _text.Length || _text[_at] != c)
        {
            return false;
        }

        _at++;
        return true;
    }
}
