using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Loans;

namespace OverdueHelper.Web.Tests.Features.Loans;

public sealed class LoanPicturesTests : BunitContext
{
    private static readonly DateOnly _today = new(2026, 11, 23);

    public LoanPicturesTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        Services.AddControls();
        Services.AddSingleton(TimeProvider.System);
    }

    [Fact]
    public void The_time_line_says_and_lists_what_it_draws()
    {
        var shown = Render<LoanTimeLine>(p => p.Add(x => x.Loan, View("plain")));

        Assert.Contains("18 paid on time, 1 paid late, 2 not paid", shown.Find("[role=img]").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains("30 November 2026", shown.Find("[role=img]").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(24, shown.FindAll("tbody tr").Count);
        Assert.Equal(2, shown.FindAll("td").Count(cell => cell.TextContent == "not paid"));
    }

    [Fact]
    public void A_stage_that_has_begun_is_one_band_and_only_those_to_come_are_dashed()
    {
        // 53 days overdue: of 1 to 29 in September, then 1 to 29 and 30 to 59 behind, and two more stages ahead.
        var dashed = Render<LoanTimeLine>(p => p.Add(x => x.Loan, View("plain"))).FindAll("rect[stroke-dasharray]").Select(band => band.GetAttribute("stroke") != "none");

        Assert.Equal([false, false, false, true, true], dashed);
    }

    [Fact]
    public void The_second_clock_says_of_a_day_behind_that_it_was_reached()
    {
        string Said(int daysLater) => Render<MaterialityNote>(p => p.Add(x => x.Loan, View("plain", -daysLater, Currency.Of("EUR")))).Markup;

        Assert.Contains("If nothing is paid, more than 90 days are reached on 31 December 2026", Said(0), StringComparison.Ordinal);
        Assert.Contains("More than 90 days were reached on 31 December 2026", Said(60), StringComparison.Ordinal);
        Assert.DoesNotContain("If nothing is paid", Said(60), StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_says_what_must_reach_the_bank_by_when_and_where_the_stage_comes_from()
    {
        var text = Render<NextStageNote>(p => p.Add(x => x.Loan, View("plain"))).Find("section").TextContent;

        Assert.Contains("“60 to 89 days” begins on 30 November 2026: 7 days are left.", text, StringComparison.Ordinal);
        Assert.Contains("£255.02 must reach the bank by 29 November 2026", text, StringComparison.Ordinal);
        Assert.Contains("Indicative", text, StringComparison.Ordinal);
        Assert.Contains("23 November 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_days_of_a_framework_are_named_with_their_dates()
    {
        var view = View("us-mortgage", daysEarlier: 30);

        Assert.Contains("Other dates that run", Render<NextStageNote>(p => p.Add(x => x.Loan, view)).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stage_history_ends_with_today()
    {
        var shown = Render<StageHistoryList>(p => p.Add(x => x.Loan, View("plain")));

        Assert.Equal(["30 to 59 days", "1 to 29 days"], shown.FindAll("tbody th").Take(2).Select(cell => cell.TextContent));
        Assert.Equal("today", shown.FindAll("tbody td")[1].TextContent.Trim());
    }

    [Fact]
    public void The_balance_is_hidden_with_the_other_amounts()
    {
        Services.GetRequiredService<Hiding>().Set(true);

        Assert.Empty(Render<BalanceFigure>(p => p.Add(x => x.Loan, View("plain"))).FindAll("polyline"));
    }

    [Theory]
    [InlineData("Due;Principal;Interest\n1/6/2025;1,000.00;79.25", "en-GB", 100000, 7925)]
    [InlineData("Fällig;Tilgung;Zins\n01.06.2025;1.000,00;79,25", "de-DE", 100000, 7925)]
    public void The_banks_table_is_read_as_the_reader_writes(string text, string culture, long principal, long interest)
    {
        var (cells, reader) = (PastedTable.Read(text), CultureInfo.GetCultureInfo(culture));
        var gbp = Currency.Of("GBP");

        var (rows, problems) = ScheduleTable.Read(cells, ScheduleTable.Guess(cells, gbp, reader), gbp, reader);

        Assert.Empty(problems);
        Assert.Equal(new EnteredInstalment(new DateOnly(2025, 6, 1), null, principal, interest), Assert.Single(rows));
    }

    private static LoanView View(string packId, int daysEarlier = 0, Currency? currency = null)
    {
        var loan = Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.Vehicle, currency ?? Currency.Of("GBP"), KnownFrom.Contract);
        (loan.AdvanceMinor, loan.YearlyRate, loan.DrawnOn, loan.FirstDueOn, loan.Instalments, loan.InstalmentMinor) =
            (960_000, 0.099m, new DateOnly(2025, 2, 1), new DateOnly(2025, 3, 1), 48, 24_302);
        LoanEntry[] entries =
        [
            .. Enumerable.Range(0, 19).Select(i => LoanEntry.Enter(
                Guid.NewGuid(), loan, LoanEntryKind.Payment, new DateOnly(2025, 3, 1).AddMonths(i).AddDays(i == 18 ? 8 : 0), i + 1, 24_302, "")),
            LoanEntry.Enter(Guid.NewGuid(), loan, LoanEntryKind.Fee, new DateOnly(2026, 10, 9), 20, 1_200, ""),
        ];
        var account = LoanAccount.On(loan, entries, _today.AddDays(-daysEarlier));
        var pack = RulePackFile.BuiltIn.Single(pack => pack.Id == packId);
        return new LoanView(loan.LenderId, "Harbour Bank", account, pack, StageClock.On(account.Standing, pack));
    }
}
