using OverdueHelper.Documents.Fonts;

namespace OverdueHelper.Documents.Tests.Fonts;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("Łódź, Gdańsk, Čáslav, Ăştı, Őr, Þór")]
    [InlineData("Nguyễn Thị Ánh, Đặng")]
    [InlineData("Αθήνα, Ελλάδα")]
    [InlineData("Київ, Їжак, Ґанок, Москва")]
    [InlineData("£ € ¥ ₹ $ ₩ ¢")]
    [InlineData("“quoted” – dash — … • × ÷ ± ≤ ≥ → ½")]
    [InlineData("还款计划，人民币：（见附件）《合同》")]
    public void The_bundled_fonts_show(string text) => Assert.Empty(PrintableText.Missing(text));

    [Fact]
    public void A_letter_and_its_mark_become_one() => Assert.Equal("Zoë", PrintableText.Of("Zoe\u0308"));

    [Fact]
    public void Invisible_characters_are_left_out() => Assert.Equal("abcd", PrintableText.Of("a\u00ADb\u200Bc\uFE0F\u202Ed\u0007"));

    [Fact]
    public void Lines_are_kept_and_tabs_become_spaces() => Assert.Equal("a\nb c", PrintableText.Of("a\r\nb\tc"));

    [Fact]
    public void Fonts_are_subset_on_this_machine() => Assert.All(FontFace.Regular.Parts.Concat(FontFace.Bold.Parts), part => Assert.True(part.CanSubset));
}
