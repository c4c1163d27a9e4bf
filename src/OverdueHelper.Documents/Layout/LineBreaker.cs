using System.Text;

namespace OverdueHelper.Documents.Layout;

/// <summary>Wraps text: after spaces, between Chinese characters, and inside a word only when the word is wider than the line.</summary>
/// <remarks>
/// No line begins with closing punctuation or ends with opening punctuation (kinsoku; W3C, Requirements for Chinese Text
/// Layout, 3.1.3). A line feed always breaks.
/// </remarks>
internal sealed class LineBreaker
{
    private const string NeverFirst = "，。、；：！？）》」』】〕〉”’…—～·％,.;:!?)]}%";
    private const string NeverLast = "（《「『【〔〈“‘([{￥¥£$€";

    private readonly float _width;
    private readonly List<TextLine> _lines = [];
    private readonly List<Span> _line = [];
    private readonly StringBuilder _open = new();
    private TextStyle _openStyle;
    private float _lineWidth;

    private LineBreaker(float width) => _width = width;

    /// <summary>Wraps text of one style.</summary>
    internal static IReadOnlyList<TextLine> Wrap(string text, TextStyle style, float width)
    {
        if (text.Contains('\n', StringComparison.Ordinal))
        {
            return Wrap([new Span(text, style)], width);
        }

        var whole = style.Width(text);
        return whole <= width ? [new TextLine([new Span(text, style)], whole)] : Wrap([new Span(text, style)], width);
    }

    /// <summary>Wraps text of several styles; a break may fall between them only where the text allows it.</summary>
    /// <param name="spans">The text.</param>
    /// <param name="width">The room, in points; every line fits unless a single character does not.</param>
    /// <returns>At least one line.</returns>
    internal static IReadOnlyList<TextLine> Wrap(IReadOnlyList<Span> spans, float width)
    {
        var breaker = new LineBreaker(width);
        foreach (var unit in Units(spans))
        {
            breaker.Place(unit);
        }

        if (breaker._lines.Count == 0 || breaker._open.Length > 0 || breaker._line.Count > 0)
        {
            breaker.EndLine();
        }

        return breaker._lines;
    }

    /// <summary>The widest piece that cannot be broken: the narrowest a column can be.</summary>
    internal static float WidestUnit(string text, TextStyle style) =>
        Units([new Span(text, style)]).Select(unit => unit.Sum(span => span.Style.Width(span.Text.AsSpan().TrimEnd(' ').TrimEnd('\n')))).DefaultIfEmpty(0).Max();

    private static List<List<Span>> Units(IReadOnlyList<Span> spans)
    {
        var units = new List<List<Span>>();
        var unit = new List<Span>();
        var previous = '\0';
        foreach (var span in spans)
        {
            var from = 0;
            for (var i = 0; i < span.Text.Length; i++)
            {
                if (previous != '\0' && CanBreak(previous, span.Text[i]))
                {
                    if (i > from)
                    {
                        unit.Add(span with { Text = span.Text[from..i] });
                    }

                    from = i;
                    units.Add(unit);
                    unit = [];
                }

                previous = span.Text[i];
            }

            if (from < span.Text.Length)
            {
                unit.Add(from == 0 ? span : span with { Text = span.Text[from..] });
            }
        }

        if (unit.Count > 0)
        {
            units.Add(unit);
        }

        return units;
    }

    private static bool CanBreak(char before, char after)
    {
        if (before == '\n')
        {
            return true;
        }

        if (after is ' ' or '\n' || NeverFirst.Contains(after, StringComparison.Ordinal))
        {
            return false;
        }

        if (before == ' ')
        {
            return true;
        }

        return !NeverLast.Contains(before, StringComparison.Ordinal) && (IsChinese(before) || IsChinese(after));
    }

    private static bool IsChinese(char character) =>
        character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');

    private void Place(List<Span> unit)
    {
        var endsLine = unit[^1].Text.EndsWith('\n');
        var width = 0f;
        for (var i = 0; i < unit.Count; i++)
        {
            var text = unit[i].Text.AsSpan();
            width += unit[i].Style.Width(i == unit.Count - 1 ? text.TrimEnd('\n').TrimEnd(' ') : text);
        }

        if (_lineWidth > 0 && _lineWidth + width > _width)
        {
            EndLine();
        }

        foreach (var span in unit)
        {
            PlaceSpan(endsLine ? span with { Text = span.Text.TrimEnd('\n') } : span, isTooWide: width > _width);
        }

        if (endsLine)
        {
            EndLine();
        }
    }

    private void PlaceSpan(Span span, bool isTooWide)
    {
        if (!isTooWide)
        {
            Append(span.Text, span.Style);
            return;
        }

        // A word wider than the line: break it where it is full.
        foreach (var character in span.Text)
        {
            if (_lineWidth > 0 && _lineWidth + span.Style.Width([character]) > _width)
            {
                EndLine();
            }

            Append(character.ToString(), span.Style);
        }
    }

    private void Append(string text, TextStyle style)
    {
        if (_open.Length > 0 && _openStyle != style)
        {
            CloseSpan();
        }

        _openStyle = style;
        _open.Append(text);
        _lineWidth += style.Width(text);
    }

    private void CloseSpan()
    {
        _line.Add(new Span(_open.ToString(), _openStyle));
        _open.Clear();
    }

    private void EndLine()
    {
        if (_open.Length > 0)
        {
            CloseSpan();
        }

        if (_line.Count > 0)
        {
            _line[^1] = _line[^1] with { Text = _line[^1].Text.TrimEnd(' ') };
        }

        _lines.Add(new TextLine([.. _line], _line.Sum(span => span.Style.Width(span.Text))));
        _line.Clear();
        _lineWidth = 0;
    }
}
