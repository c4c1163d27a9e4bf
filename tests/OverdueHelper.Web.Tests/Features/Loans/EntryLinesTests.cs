using System.Globalization;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Features.Loans;

namespace OverdueHelper.Web.Tests.Features.Loans;

public sealed class EntryLinesTests
{
    private static readonly Currency _gbp = Currency.Of("GBP");

    [Theory]
    [InlineData("en-GB", "1/3/2025 243.02", "2025-03-01")]
    [InlineData("en-US", "3/1/2025 243.02", "2025-03-01")]
    [InlineData("de-DE", "1.3.2025 243,02", "2025-03-01")]
    [InlineData("de-DE", "1. März 2025; 243,02 GBP", "2025-03-01")]
    [InlineData("en-GB", "2025-03-01\t£243.02", "2025-03-01")]
    [InlineData("zh-CN", "2025年3月1日 243.02", "2025-03-01")]
    [InlineData("en-GB", "1 March 2025   243.02", "2025-03-01")]
    public void A_day_and_an_amount_are_read_as_the_reader_writes_them(string culture, string line, string day) => Use(culture, () =>
    {
        var read = Assert.Single(EntryLines.Read(line, _gbp, CultureInfo.CurrentCulture));

        Assert.Null(read.Problem);
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), read.On);
        Assert.Equal(24_302, read.AmountMinor);
    });

    [Theory]
    [InlineData("31/2/2025 100")]
    [InlineData("1/3/2025 ten pounds")]
    [InlineData("1/3/25 100")]
    [InlineData("100")]
    [InlineData("1/3/2025")]
    [InlineData("😀 100")]
    public void A_line_that_cannot_be_read_says_so_and_keeps_its_number(string line) => Use("en-GB", () =>
    {
        var read = EntryLines.Read("1/3/2025 100\n\n" + line, _gbp, CultureInfo.CurrentCulture);

        Assert.Equal(2, read.Count);
        Assert.Equal(3, read[1].Number);
        Assert.False(string.IsNullOrEmpty(read[1].Problem));
    });

    [Fact]
    public void A_very_long_line_is_refused_quickly() => Use("en-GB", () =>
        Assert.NotNull(Assert.Single(EntryLines.Read(new string('1', 90_000) + " x", _gbp, CultureInfo.CurrentCulture)).Problem));

    private static void Use(string culture, Action test)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            test();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
