namespace OverdueHelper.Web.Controls.Parsing;

/// <summary>Takes the words and signs around a number apart from the number.</summary>
internal static class Unit
{
    /// <summary>The number with its separators, and what stood before and after it, each without spaces.</summary>
    /// <remarks>A minus before a currency sign stays with the number: <c>-£5</c> is -5.</remarks>
    public static (string Number, string[] Around) Split(string text)
    {
        var first = IndexOf(text, 0, 1);
        var last = IndexOf(text, text.Length - 1, -1);
        if (first < 0)
        {
            return ("", [text]);
        }

        // ".50" and "-5": the sign directly before the first digit belongs to the number.
        while (first > 0 && text[first - 1] is '.' or ',' or '-' or '\u2212')
        {
            first--;
        }

        var before = text[..first].Trim();
        var number = text[first..(last + 1)];
        if (before.Length > 0 && before[0] is '-' or '\u2212')
        {
            (before, number) = (before[1..].Trim(), "-" + number);
        }

        string[] around = [before, text[(last + 1)..].Trim()];
        return (number, [.. around.Where(word => word.Length > 0)]);
    }

    private static int IndexOf(string text, int from, int step)
    {
        for (var at = from; at >= 0 && at < text.Length; at += step)
        {
            if (char.IsDigit(text[at]))
            {
                return at;
            }
        }

        return -1;
    }
}
