using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls;

namespace OverdueHelper.Web.Tests.Controls;

public sealed class ShownTests : BunitContext
{
    private static readonly Money _amount = new(123456, Currency.Of("EUR"));

    public ShownTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        Services.AddControls();
        Services.AddSingleton(TimeProvider.System);
    }

    [Fact]
    public void An_amount_that_is_not_known_is_never_shown_as_zero() =>
        Assert.Equal("not known", Render<Amount>(p => p.Add(x => x.Of, null)).Find("span").TextContent);

    [Fact]
    public void Hiding_amounts_takes_the_figures_off_the_page()
    {
        var shown = Render<Amount>(p => p.Add(x => x.Of, _amount));
        Assert.Contains("1,234.56", shown.Markup);

        Services.GetRequiredService<Hiding>().Set(true);

        shown.WaitForAssertion(() => Assert.DoesNotContain("1,234", shown.Markup));
    }

    [Theory]
    [InlineData("en-GB", "€1,234.56")]
    [InlineData("de-DE", "1.234,56 €")]
    [InlineData("fr-FR", "1 234,56 €")]
    [InlineData("zh-CN", "€1,234.56")]
    public void An_amount_is_written_as_the_reader_writes_it(string culture, string expected) =>
        Assert.Equal(expected, Formats.Amount(_amount, CultureInfo.GetCultureInfo(culture)).Replace('\u00a0', ' ').Replace('\u202f', ' '));

    [Theory]
    [InlineData("CHF", "CHF 1,234.56")]
    [InlineData("JPY", "¥123,456")]
    [InlineData("KWD", "KWD 123.456")]
    public void A_currency_without_a_sign_of_its_own_is_named_by_its_code(string code, string expected) =>
        Assert.Equal(expected, Formats.Amount(new Money(123456, Currency.Of(code)), CultureInfo.GetCultureInfo("en-GB")).Replace('\u00a0', ' '));

    [Fact]
    public void A_day_is_in_the_language_of_the_screen_even_where_numbers_are_german()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

        Assert.Equal("27 March 2026", Formats.Day(new DateOnly(2026, 3, 27)));
    }

    [Theory]
    [InlineData(0.099, "9.9%")]
    [InlineData(0.12, "12%")]
    [InlineData(0, "0%")]
    [InlineData(0.09875, "9.875%")]
    public void A_rate_is_shown_without_idle_zeros(double fraction, string expected) =>
        Assert.Equal(expected, Formats.Percent((decimal)fraction, CultureInfo.GetCultureInfo("en-GB")));

    [Fact]
    public void A_removed_thing_can_be_brought_back_until_another_is_removed()
    {
        var status = Services.GetRequiredService<SavedStatus>();
        var back = new List<string>();
        status.Removed("The car loan was removed.", () => Add("car"));
        status.Removed("The card was removed.", () => Add("card"));
        var bar = Render<OverdueHelper.Web.Shell.UndoBar>();

        Assert.Contains("The card was removed.", bar.Find("[role=status]").TextContent);
        bar.Find("button").Click();

        bar.WaitForAssertion(() => Assert.Equal(["card"], back));
        Assert.Empty(bar.FindAll("button"));

        Task Add(string what)
        {
            back.Add(what);
            return Task.CompletedTask;
        }
    }

    [Fact]
    public void A_path_into_a_list_finds_the_row_that_owns_the_field()
    {
        var root = new { Lines = new List<Answered> { new(), new() } };

        var field = FieldPath.Resolve(root, "Lines[1].Answer");

        Assert.Same(root.Lines[1], field.Model);
        Assert.Equal("Answer", field.FieldName);
        Assert.Same(root, FieldPath.Resolve(root, "Lines[7].Answer").Model);
    }

    private sealed class Answered
    {
        public Answer? Answer { get; set; }
    }
}
