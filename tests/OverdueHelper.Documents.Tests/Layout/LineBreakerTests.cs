using CsCheck;
using OverdueHelper.Documents.Fonts;
using OverdueHelper.Documents.Layout;

namespace OverdueHelper.Documents.Tests.Layout;

public sealed class LineBreakerTests
{
    private static readonly TextStyle _style = new(FontWeight.Regular, 10);

    [Fact]
    public void Wrapping_loses_nothing_but_spaces_and_every_line_fits() =>
        Gen.Select(Gen.String["abc WMi,.，。（）人民\n-"], Gen.Single[12, 300]).Sample((text, width) =>
        {
            var lines = LineBreaker.Wrap(text, _style, width);
            Assert.All(lines, line => Assert.True(line.Width <= width + 0.01f));
            Assert.Equal(Squeeze(text), Squeeze(string.Concat(lines.SelectMany(line => line.Spans).Select(span => span.Text))));
        });

    [Fact]
    public void A_price_stays_with_its_currency()
    {
        var lines = LineBreaker.Wrap("逾期金额为￥12,345.67元", _style, 75);
        Assert.DoesNotContain(lines, line => line.Spans[^1].Text.EndsWith('￥'));
    }

    [Fact]
    public void A_change_of_weight_inside_a_word_does_not_break_it()
    {
        var bold = _style with { Weight = FontWeight.Bold };
        var lines = LineBreaker.Wrap([new Span("one two thr", _style), new Span("ee four", bold)], _style.Width("one two three"));
        Assert.Contains(lines, line => string.Concat(line.Spans.Select(span => span.Text)).Contains("three", StringComparison.Ordinal));
    }

    private static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
