using System.Globalization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using OverdueHelper.Application;
using OverdueHelper.Application.Loans;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Loans;

namespace OverdueHelper.Web.Tests.Features.Loans;

public sealed class EntryPanelsTests : BunitContext
{
    private static readonly DateOnly _today = new(2026, 11, 23);
    private readonly Loan _loan = Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.Personal, Currency.Of("GBP"), KnownFrom.Contract);

    public EntryPanelsTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        Services.AddControls();
        Services.AddSingleton(TimeProvider.System);
        (_loan.AdvanceMinor, _loan.YearlyRate, _loan.DrawnOn, _loan.FirstDueOn, _loan.Instalments) =
            (960_000, 0.099m, new DateOnly(2025, 2, 1), new DateOnly(2025, 3, 1), 48);
    }

    [Theory]
    [InlineData(LoanEntryKind.Payment, 4)]
    [InlineData(LoanEntryKind.RateChange, 5)]
    [InlineData(LoanEntryKind.Pause, 7)]
    [InlineData(LoanEntryKind.Restructure, 9)]
    public void An_entry_asks_only_for_what_its_kind_needs(LoanEntryKind kind, int fields)
    {
        Assert.Equal(fields, Fields(new EntryForm { Kind = kind }).FindAll(".field").Count);
    }

    [Fact]
    public void The_box_for_the_banks_table_begins_empty_and_its_fold_closed()
    {
        var fields = Fields(new EntryForm { Kind = LoanEntryKind.Restructure });

        Assert.Equal("", fields.Find("textarea").GetAttribute("value"));
        Assert.False(fields.Find("details").HasAttribute("open"));
    }

    [Fact]
    public void A_loan_known_from_the_bank_can_be_paused_and_begin_anew_but_has_no_schedule_to_change()
    {
        _loan.KnownFrom = KnownFrom.Bank;

        var options = Fields(new EntryForm()).FindAll("select option").Select(option => option.GetAttribute("value")).ToList();

        Assert.DoesNotContain(nameof(LoanEntryKind.RateChange), options);
        Assert.DoesNotContain(nameof(LoanEntryKind.Disbursement), options);
        Assert.Contains(nameof(LoanEntryKind.Pause), options);
        Assert.Contains(nameof(LoanEntryKind.Restructure), options);
    }

    [Fact]
    public void A_new_beginning_asks_what_is_owed_instead_of_what_becomes_of_what_is_overdue()
    {
        (_loan.KnownFrom, _loan.BalanceMinor) = (KnownFrom.Bank, 6_000_00);

        var fields = Fields(new EntryForm { Kind = LoanEntryKind.Restructure }, begins: true);

        Assert.Contains("What you owe when it begins", fields.Markup, StringComparison.Ordinal);
        Assert.Contains("£6,000.00", fields.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("What is overdue", fields.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(243_02, false)]
    [InlineData(5_000_00, true)]
    public void Only_a_large_payment_is_asked_whether_it_ended_the_loan(long amount, bool asked) =>
        Assert.Equal(asked, Fields(new EntryForm { AmountMinor = amount }).Markup.Contains("With this payment the loan has ended", StringComparison.Ordinal));

    [Fact]
    public void A_loan_that_ended_says_what_was_given_up()
    {
        var last = LoanEntry.Enter(
            Guid.NewGuid(), _loan, LoanEntryKind.Payment, new DateOnly(2026, 11, 20), 1, 3_000_00, "", new AgreedTerms { EndsLoan = true }, null, DateTimeOffset.UnixEpoch, "me");

        var note = Render<EndedNote>(p => p.Add(x => x.Loan, View([last]))).Find(".notice").TextContent;

        Assert.Contains("This loan ended on 20 November 2026.", note, StringComparison.Ordinal);
        Assert.Contains("By our count the bank gave up £", note, StringComparison.Ordinal);
        Assert.DoesNotContain("too much", note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corrected_entry_shows_what_stood_before_with_when_and_by_whom()
    {
        var first = Entry(1, 1_200, null);
        var matter = Assert.Single(LoggedEntry.Of([first, Entry(2, 900, first.Id)]));

        var text = Render<EntryItem>(p => p.Add(x => x.Loan, View([])).Add(x => x.Matter, matter)).Find("li").TextContent;

        Assert.Contains("£9.00", text, StringComparison.Ordinal);
        Assert.Contains("£12.00", text, StringComparison.Ordinal);
        Assert.Contains("Entered on 20 Nov 2026, 09:30 by you.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_entry_stays_in_sight_and_can_not_be_changed_again()
    {
        var first = Entry(1, 1_200, null);
        var gone = LoanEntry.Enter(Guid.NewGuid(), _loan, LoanEntryKind.Withdrawn, first.On, 2, null, "", null, first.Id, DateTimeOffset.UnixEpoch, "someone");
        var shown = Render<EntryItem>(p => p.Add(x => x.Loan, View([])).Add(x => x.Matter, LoggedEntry.Of([first, gone])[0]));

        Assert.Equal("removed", shown.Find(".tag").TextContent);
        Assert.Empty(shown.FindAll("button"));
    }

    [Fact]
    public void The_three_counts_stand_apart_and_a_running_pause_is_named()
    {
        var pause = LoanEntry.Enter(
            Guid.NewGuid(), _loan, LoanEntryKind.Pause, new DateOnly(2026, 11, 13), 30, null, "", new AgreedTerms { Until = new DateOnly(2026, 12, 31), PauseKind = PauseKind.Agreed }, null, DateTimeOffset.UnixEpoch, "me");
        LoanEntry[] paid = [.. Enumerable.Range(0, 19).Select(i => LoanEntry.Enter(Guid.NewGuid(), _loan, LoanEntryKind.Payment, new DateOnly(2025, 3, 1).AddMonths(i), i + 1, 243_02, ""))];

        var values = Render<LatenessCounts>(p => p.Add(x => x.Loan, View([.. paid, pause]))).FindAll("dd").Select(value => value.TextContent.Trim());

        Assert.Equal(["53", "43 (a pause runs today)", "2"], values);
    }

    [Fact]
    public void The_same_payment_every_month_writes_its_lines_and_none_that_is_still_to_come()
    {
        var panel = Paste();
        Write(panel, "Amount each time", "243.02");
        Day(panel, "The first time", "1", "9", "2026");
        Day(panel, "The last time", "1", "2", "2027");
        panel.FindAll("button").Single(button => button.TextContent == "Write the lines").Click();

        Assert.Equal(["1 Sept 2026 243.02", "1 Oct 2026 243.02", "1 Nov 2026 243.02"], panel.Find("textarea").GetAttribute("value")!.Split('\n'));
        panel.Find("form").Submit();
        Assert.Contains("3 payments were read", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_is_still_to_come_is_refused_where_the_lines_are_read()
    {
        var panel = Paste();

        panel.Find("textarea").Change("1/11/2026 243.02\n24/11/2026 243.02");
        panel.Find("form").Submit();
        Assert.Contains("Line 2: This day is still to come", panel.Find(".summary").TextContent, StringComparison.Ordinal);

        panel.Find("textarea").Change("1/11/2026 243.02");
        panel.Find("form").Submit();
        Assert.Contains("One payment was read", panel.Markup, StringComparison.Ordinal);
        Assert.Contains("Save this payment", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_are_read_line_by_line_as_the_reader_writes()
    {
        var (steps, problem) = StepLines.Read("1 200,00\n25 260\n37", Currency.Of("EUR"), CultureInfo.GetCultureInfo("de-DE"));

        Assert.Null(problem);
        Assert.Equal([new AgreedStep(1, 20_000), new AgreedStep(25, 26_000), new AgreedStep(37, null)], steps);
        Assert.NotNull(StepLines.Read("two 200", Currency.Of("EUR"), CultureInfo.InvariantCulture).Problem);
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("zh-CN")]
    public void The_banks_table_is_written_as_lines_that_are_read_back_and_an_empty_text_takes_it_away(string name)
    {
        var (culture, gbp) = (CultureInfo.GetCultureInfo(name), Currency.Of("GBP"));
        CultureInfo.CurrentCulture = culture;
        EnteredInstalment[] rows = [new(new DateOnly(2027, 3, 1), 1_243_02, null, null), new(new DateOnly(2027, 4, 1), null, 200_00, 43_00)];
        var form = new EntryForm { Kind = LoanEntryKind.Restructure, Rows = rows, RowsText = EntryRows.Write(rows, gbp, culture) };

        var pasted = new EntryForm { Kind = LoanEntryKind.Restructure, RowsText = form.RowsText };

        Assert.Equal(rows, EntryRows.Read(form, gbp, culture).Rows);
        Assert.Equal([rows[0], new(new DateOnly(2027, 4, 1), 243_00, null, null)], EntryRows.Read(pasted, gbp, culture).Rows);
        form.RowsText = " ";
        Assert.Empty(EntryRows.Read(form, gbp, culture).Rows);
    }

    [Fact]
    public void A_row_of_an_agreement_keeps_its_principal_and_interest_while_its_line_stays_as_it_was()
    {
        var (gbp, culture) = (Currency.Of("GBP"), CultureInfo.GetCultureInfo("en-GB"));
        EnteredInstalment[] rows =
        [
            new(new DateOnly(2026, 12, 4), null, 125_03, 59_98) { CarriedMinor = 8_46 },
            new(new DateOnly(2027, 1, 4), null, 126_06, 58_95) { CarriedMinor = 8_46 },
        ];
        var form = new EntryForm { Kind = LoanEntryKind.Restructure, Rows = rows, RowsText = EntryRows.Write(rows, gbp, culture) };

        Assert.Equal(rows, EntryRows.Read(form, gbp, culture).Rows);
        form.RowsText = form.RowsText.Replace("2027-01-04", "2027-01-05", StringComparison.Ordinal);
        Assert.Equal([rows[0], new(new DateOnly(2027, 1, 5), 185_01, null, null)], EntryRows.Read(form, gbp, culture).Rows);
    }

    [Fact]
    public void Text_fields_for_many_lines_begin_with_what_is_known_and_no_other_words()
    {
        Assert.Equal("2027-03-01 243.02", Fields(new EntryForm { Kind = LoanEntryKind.Restructure, RowsText = "2027-03-01 243.02" }).Find("textarea").GetAttribute("value"));
        Assert.Equal("", Fields(new EntryForm { Kind = LoanEntryKind.Restructure }).Find("textarea").GetAttribute("value") ?? "");
        Assert.Equal("", Shape(new LoanForm { CaseId = Guid.NewGuid(), Method = RepaymentMethod.Step }).Find("textarea").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_payment_that_shrinks_is_entered_with_a_minus()
    {
        var form = new LoanForm { CaseId = Guid.NewGuid(), Method = RepaymentMethod.Graduated };
        var fields = Shape(form);

        await fields.FindAll("input[type=text]")[0].ChangeAsync("-3");

        Assert.Equal(-0.03m, form.Growth);
    }

    private IRenderedComponent<EditForm> Shape(LoanForm form) => Render<EditForm>(p => p.Add(x => x.Model, form).Add(x => x.ChildContent, _ => builder =>
        {
            builder.OpenComponent<ShapeFields>(0);
            builder.AddAttribute(1, nameof(ShapeFields.Form), form);
            builder.AddAttribute(2, nameof(ShapeFields.Currency), Currency.Of("GBP"));
            builder.CloseComponent();
        }));

    private IRenderedComponent<PasteEntries> Paste()
    {
        Services.AddApplication("Sqlite", "Data Source=never-opened.db").AddScoped<ICurrentUser, Nobody>();
        return Render<PasteEntries>(p => p.Add(x => x.CaseId, _loan.CaseId).Add(x => x.Loan, View([])));
    }

    private static void Write(IRenderedComponent<PasteEntries> panel, string label, string text) =>
        panel.Find($"#{panel.FindAll("label").First(element => element.TextContent.StartsWith(label, StringComparison.Ordinal)).GetAttribute("for")}").Change(text);

    private static void Day(IRenderedComponent<PasteEntries> panel, string legend, params string[] parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            panel.FindAll("fieldset").First(box => box.QuerySelector("legend")!.TextContent.StartsWith(legend, StringComparison.Ordinal)).QuerySelectorAll("input")[i].Change(parts[i]);
        }
    }

    private LoanEntry Entry(int sequence, long amount, Guid? corrects) => LoanEntry.Enter(
        Guid.NewGuid(), _loan, LoanEntryKind.Fee, new DateOnly(2026, 10, 9), sequence, amount, "", null, corrects, new DateTimeOffset(2026, 11, 20, 9, 30, 0, TimeSpan.Zero), "me");

    private IRenderedComponent<EditForm> Fields(EntryForm form, bool begins = false) => Render<EditForm>(p => p
        .Add(x => x.Model, form)
        .Add(x => x.ChildContent, _ => builder =>
        {
            builder.OpenComponent<EntryFields>(0);
            builder.AddAttribute(1, nameof(EntryFields.Form), form);
            builder.AddAttribute(2, nameof(EntryFields.Loan), View([]));
            builder.AddAttribute(3, nameof(EntryFields.Begins), begins);
            builder.CloseComponent();
        }));

    private LoanView View(LoanEntry[] entries)
    {
        var account = LoanAccount.On(_loan, entries, _today);
        return new LoanView(_loan.LenderId, "Harbour Bank", account, RulePackFile.Plain, StageClock.On(account.Standing, RulePackFile.Plain)) { ReaderId = "me" };
    }

    private sealed class Nobody : ICurrentUser
    {
        public ValueTask<SignedIn> GetAsync(CancellationToken cancellationToken = default) => throw new InvalidOperationException("Nothing is read or saved here.");
    }
}
