using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Loans;

namespace OverdueHelper.Web.Tests.Features.Loans;

/// <summary>What brings a loan up to date, part by part. The loan of the example: two payments behind on 23 November 2026.</summary>
public sealed class LoanStandingTests : BunitContext
{
    private readonly Loan _loan = Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.Vehicle, Currency.Of("GBP"), KnownFrom.Contract);

    public LoanStandingTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        Services.AddControls();
        (_loan.AdvanceMinor, _loan.YearlyRate, _loan.DrawnOn, _loan.FirstDueOn, _loan.Instalments, _loan.InstalmentMinor) =
            (960_000, 0.099m, new DateOnly(2025, 2, 1), new DateOnly(2025, 3, 1), 48, 24_302);
    }

    [Fact]
    public void The_overdue_table_leaves_out_parts_of_which_nothing_is_overdue()
    {
        Assert.Equal(["Due", "Loan itself", "Interest", "Overdue", "Days"], Columns());
        Assert.Equal(["Due", "Loan itself", "Interest", "Penalties", "Overdue", "Days"], Columns((LoanEntryKind.Penalty, 7_00)));
        Assert.Equal(["Due", "Loan itself", "Interest", "Fees", "Penalties", "Overdue", "Days"], Columns((LoanEntryKind.Fee, 12_00), (LoanEntryKind.Penalty, 7_00)));

        IEnumerable<string> Columns(params (LoanEntryKind Kind, long Minor)[] charges) =>
            Render<OverdueTable>(p => p.Add(x => x.Standing, View("2026-11-23", charges).Standing)).FindAll("thead th").Select(column => column.TextContent);
    }

    [Fact]
    public void A_row_on_a_phone_names_each_of_its_figures()
    {
        var cells = Render<OverdueTable>(p => p.Add(x => x.Standing, View("2026-11-23", (LoanEntryKind.Fee, 12_00)).Standing)).FindAll("tbody tr")[1].QuerySelectorAll("td");

        Assert.Equal(
            ["Loan itself", "Interest", "Fees £12.00", "Overdue", "Days 22"],
            cells.Select(cell => cell.GetAttribute("data-label") is "Fees" or "Days" ? $"{cell.GetAttribute("data-label")} {cell.TextContent.Trim()}" : cell.GetAttribute("data-label")!));
    }

    // 53 days on 192.29 at 10.95 % are 3.06, and 22 days on 193.98 are 1.28; 1 December is a due date.
    [Fact]
    public void Every_part_of_the_sum_that_brings_it_up_to_date_is_shown()
    {
        (_loan.DefaultInterestKind, _loan.DefaultInterestValue) = (DefaultInterestKind.Fixed, 0.1095m);
        var view = View("2026-12-01");
        var parts = Render<BringCurrentSum>(p => p.Add(x => x.Loan, view));

        Assert.Equal(
            ["Fell due before today", "Interest on late payments up to today", "Due today", "To bring it up to date"],
            parts.FindAll("dt").Select(part => part.TextContent));
        var amounts = parts.FindAll("dd").Select(part => decimal.Parse(part.TextContent.Trim(), NumberStyles.Currency, CultureInfo.CurrentCulture)).ToList();
        Assert.Equal((amounts[3], 243.02m), (amounts[0] + amounts[1] + amounts[2], amounts[2]));
        Assert.InRange(amounts[1], 4m, 6m);
    }

    [Fact]
    public void Nothing_is_added_up_where_the_table_says_it_all_and_money_held_is_named()
    {
        Assert.Empty(Render<BringCurrentSum>(p => p.Add(x => x.Loan, View("2026-11-23"))).FindAll("dl"));

        var held = Render<BringCurrentSum>(p => p.Add(x => x.Loan, View("2026-11-23", (LoanEntryKind.Held, 55_00)))).Find("section");
        Assert.Equal(("The bank holds, and has not used", "£55.00"), (held.QuerySelector("dt")!.TextContent, held.QuerySelector("dd")!.TextContent.Trim()));
    }

    [Fact]
    public void What_pays_it_off_stands_with_its_day_on_the_loans_own_page()
    {
        var view = View("2026-11-23");

        var figures = Render<StandingFigures>(p => p.Add(x => x.Loan, view)).FindAll("dl > div");

        Assert.Equal(4, figures.Count);
        Assert.Contains(Formats.Amount(view.Standing.PayOff!.Value), figures[3].TextContent, StringComparison.Ordinal);
        Assert.Contains("if paid today, 23 November 2026", figures[3].TextContent, StringComparison.Ordinal);
        Assert.Equal(3, Render<StandingFigures>(p => p.Add(x => x.Loan, view).Add(x => x.Card, false)).FindAll("dl > div").Count);
    }

    [Theory]
    [InlineData(null, "It holds up to 30 Nov 2026, the day before the next payment is due.")]
    [InlineData(0.1095, "It holds up to 23 Nov 2026. After that day interest on late payments is added, or another payment falls due.")]
    public void Until_when_the_amount_holds_is_said_as_it_is(double? late, string said)
    {
        (_loan.DefaultInterestKind, _loan.DefaultInterestValue) = (late is null ? null : DefaultInterestKind.Fixed, (decimal?)late);

        var text = Render<HowStandingWasWorkedOut>(p => p.Add(x => x.Loan, View("2026-11-23"))).Markup;

        Assert.Contains(said.Replace(" Nov ", " November ", StringComparison.Ordinal), text.Replace(" Nov ", " November ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-22", "the bank should have done this: answer")]
    [InlineData("2026-11-23", "the bank is to do this by then: answer")]
    [InlineData("2026-11-30", "the bank is to do this by then: answer")]
    public void A_day_to_come_is_not_said_as_a_day_that_was_missed(string due, string said)
    {
        var day = DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var step = new NextStep(Party.Bank, "answer", day, new DateOnly(2026, 11, 1));
        var story = new LoanStory([], [new ThreadRow(Guid.NewGuid(), 1, "Request", "Harbour Bank", step, 0, 0, null)]);

        Assert.Contains(said, Render<NextStageNote>(p => p.Add(x => x.Loan, View("2026-11-23")).Add(x => x.Story, story)).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_of_the_contract_is_said_with_the_parts_it_leaves_to_the_end()
    {
        (_loan.Allocation, _loan.CustomOrder) = (AllocationPreset.Custom, [PaymentComponent.Interest]);

        Assert.Equal("interest, penalties, fees, the loan itself", LateWords.OrderOf(_loan), ignoreCase: true);
    }

    private LoanView View(string today, params (LoanEntryKind Kind, long Minor)[] more)
    {
        LoanEntry[] entries =
        [
            .. Enumerable.Range(0, 19).Select(i => LoanEntry.Enter(Guid.NewGuid(), _loan, LoanEntryKind.Payment, new DateOnly(2025, 3, 1).AddMonths(i), i + 1, 24_302, "")),
            .. more.Select((entry, i) => LoanEntry.Enter(Guid.NewGuid(), _loan, entry.Kind, new DateOnly(2026, 11, 10), 30 + i, entry.Minor, "")),
        ];
        var account = LoanAccount.On(_loan, entries, DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        return new LoanView(_loan.LenderId, "Harbour Bank", account, RulePackFile.Plain, StageClock.On(account.Standing, RulePackFile.Plain));
    }
}
