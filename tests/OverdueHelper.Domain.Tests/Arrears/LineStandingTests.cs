using System.Globalization;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;
using static OverdueHelper.Domain.Tests.Arrears.LoggedLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>A credit card: overdue from the minimum's due date or the breach of the limit (CRR article 178(2)).</summary>
public sealed class LineStandingTests
{
    private readonly Loan _card = Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.CreditCard, Currency.Of("EUR"), KnownFrom.Bank);

    [Fact]
    public void A_minimum_that_was_not_met_makes_the_line_overdue_from_its_due_date()
    {
        var account = On("2026-11-25", [Statement("2026-10-05", 1_000_00, 50_00, "2026-10-28")], []);

        Assert.Equal((28, "50.00 EUR"), (account.Standing.DaysPastDue, account.Standing.AmountToBringCurrent!.Value.ToString()));
        Assert.Equal(Day("2026-10-28"), account.Standing.OldestUnpaidDueOn);
        Assert.Equal(1, account.Standing.InstalmentsMissed);
    }

    [Fact]
    public void The_due_date_itself_is_not_yet_overdue()
    {
        var account = On("2026-10-28", [Statement("2026-10-05", 1_000_00, 50_00, "2026-10-28")], []);

        Assert.Equal((0, Day("2026-10-28"), "50.00 EUR"), (account.Standing.DaysPastDue, account.Standing.NextDueOn, account.Standing.NextDueAmount.ToString()));
    }

    [Fact]
    public void Two_missed_minimums_count_from_the_first_and_the_second_holds_both()
    {
        LineStatement[] statements = [Statement("2026-09-05", 1_000_00, 50_00, "2026-09-28"), Statement("2026-10-05", 1_030_00, 101_00, "2026-10-28")];
        var account = On("2026-11-25", statements, [Paid("2026-10-01", 20_00)]);

        Assert.Equal((Day("2026-09-28"), 2), (account.Line!.MinimumMissedOn, account.Line.MinimumsMissed));
        Assert.Equal("101.00 EUR", account.Standing.AmountToBringCurrent!.Value.ToString());
    }

    [Fact]
    public void Paying_the_last_minimum_in_full_ends_the_row_though_it_came_late()
    {
        LineStatement[] statements = [Statement("2026-09-05", 1_000_00, 50_00, "2026-09-28"), Statement("2026-10-05", 1_030_00, 101_00, "2026-10-28")];
        var account = On("2026-11-25", statements, [Paid("2026-11-10", 101_00)]);

        Assert.Equal((0, false, 0), (account.Standing.DaysPastDue, account.Standing.IsOverdue, account.Line!.MinimumsMissed));
        Assert.Null(account.Line.MinimumMissedOn);
        Assert.Equal("929.00 EUR", account.Standing.PrincipalOutstanding!.Value.ToString());
    }

    [Fact]
    public void An_overdraft_is_overdue_from_the_first_statement_above_its_limit()
    {
        LineStatement[] statements =
        [
            Statement("2026-08-31", 400_00, null, null, 500_00), Statement("2026-09-30", 620_00, null, null, 500_00), Statement("2026-10-31", 580_00, null, null, 500_00),
        ];
        var account = On("2026-11-25", statements, [Paid("2026-11-20", 30_00)]);

        Assert.Equal((Day("2026-09-30"), "50.00 EUR"), (account.Line!.LimitPassedOn, account.Line.OverLimit.ToString()));
        Assert.Equal(56, account.Standing.DaysPastDue);
        Assert.False(On("2026-11-25", statements, [Paid("2026-11-20", 80_00)]).Standing.IsOverdue);
    }

    [Fact]
    public void The_bank_counts_from_whichever_came_first()
    {
        LineStatement[] statements = [Statement("2026-09-30", 620_00, 40_00, "2026-10-20", 500_00)];

        Assert.Equal(Day("2026-09-30"), On("2026-11-25", statements, []).Line!.OverdueSince);
        Assert.Equal("120.00 EUR", On("2026-11-25", statements, []).Line!.Overdue.ToString());
    }

    // A balance of 450.00 on 30 September with a limit of 500.00; the statement of 31 October shows 480.00 and names no limit.
    [Theory]
    [InlineData("2026-10-10 drawn 50", "-", "480.00", "0.00")]
    [InlineData("2026-11-10 drawn 20", "-", "500.00", "0.00")]
    [InlineData("2026-11-10 drawn 21", "2026-11-10", "501.00", "1.00")]
    [InlineData("2026-11-10 fee 30, 2026-11-12 drawn 5", "2026-11-10", "515.00", "15.00")]
    [InlineData("2026-11-10 penalty 30, 2026-11-12 paid 10", "-", "500.00", "0.00")]
    [InlineData("2026-11-10 drawn 30, 2026-11-10 paid 30", "-", "480.00", "0.00")]
    [InlineData("2026-11-10 drawn 30, 2026-11-12 paid 30, 2026-11-14 drawn 40", "2026-11-14", "520.00", "20.00")]
    [InlineData("2026-11-10 fee 30, 2026-11-12 waived 30", "-", "480.00", "0.00")]
    [InlineData("2026-11-10 drawn 30, 2026-11-12 held 30", "2026-11-10", "510.00", "10.00")]
    [InlineData("2026-11-10 drawn 30, 2026-11-12 held 30, 2026-11-13 applied 30", "-", "480.00", "0.00")]
    [InlineData("2026-10-10 drawn 60", "-", "480.00", "0.00")]
    [InlineData("2026-11-26 drawn 60", "-", "480.00", "0.00")]
    public void A_drawing_or_a_charge_can_pass_the_limit_between_two_statements(string entries, string since, string balance, string above)
    {
        LineStatement[] statements = [Statement("2026-09-30", 450_00, null, null, 500_00), Statement("2026-10-31", 480_00, null, null)];
        var line = On("2026-11-25", statements, [.. Entries(entries)]).Line!;

        Assert.Equal((since, $"{balance} EUR", $"{above} EUR"), (Iso(line.LimitPassedOn), line.Balance.ToString(), line.OverLimit.ToString()));
    }

    [Fact]
    public void A_breach_that_the_next_statement_still_shows_counts_from_the_day_it_began()
    {
        LineStatement[] statements = [Statement("2026-09-30", 450_00, null, null, 500_00), Statement("2026-10-31", 530_00, null, null, 500_00)];

        Assert.Equal(Day("2026-10-10"), On("2026-11-25", statements, [.. Entries("2026-10-10 drawn 70")]).Line!.LimitPassedOn);
        Assert.Equal(Day("2026-10-31"), On("2026-11-25", statements, [.. Entries("2026-10-10 drawn 40")]).Line!.LimitPassedOn);
    }

    [Fact]
    public void A_line_can_be_drawn_on_and_other_changes_need_a_contract()
    {
        var account = On("2026-11-25", [Statement("2026-09-30", 450_00, null, null, 500_00)], []);

        Assert.True(account.Takes(LoanEntryKind.Disbursement));
        Assert.True(account.Takes(LoanEntryKind.Payment));
        Assert.False(account.Takes(LoanEntryKind.Pause));
    }

    [Fact]
    public void Held_money_that_is_applied_meets_a_minimum()
    {
        var account = On("2026-11-25", [Statement("2026-10-05", 1_000_00, 50_00, "2026-10-28")], [.. Entries("2026-10-20 held 50, 2026-10-27 applied 50")]);

        Assert.False(account.Standing.IsOverdue);
    }

    // A first minimum of 50.00 due on 28 October; a second statement of 5 November asks for 90.00 by 28 November.
    [Theory]
    [InlineData("2026-11-25", "2026-11-10 paid 50", "-", 0, "40.00")]
    [InlineData("2026-11-28", "2026-11-10 paid 50", "-", 0, "40.00")]
    [InlineData("2026-11-28", "2026-11-10 paid 49", "2026-10-28", 1, "41.00")]
    [InlineData("2026-11-29", "2026-11-10 paid 50", "2026-10-28", 2, "-")]
    [InlineData("2026-11-29", "2026-11-10 paid 90", "-", 0, "-")]
    [InlineData("2026-11-29", "2026-11-04 paid 50", "2026-11-28", 1, "-")]
    [InlineData("2026-11-29", "2026-11-05 paid 50", "2026-11-28", 1, "-")]
    [InlineData("2026-11-25", "2026-10-05 paid 50", "2026-10-28", 1, "90.00")]
    [InlineData("2026-11-25", "2026-11-05 paid 90", "-", 0, "90.00")]
    [InlineData("2026-11-25", "2026-11-10 paid 100", "-", 0, "0.00")]
    public void What_came_since_a_statement_meets_its_minimum_and_what_is_still_to_pay_of_the_next(string today, string entries, string since, int missed, string next)
    {
        LineStatement[] statements = [Statement("2026-10-05", 1_000_00, 50_00, "2026-10-28"), Statement("2026-11-05", 1_030_00, 90_00, "2026-11-28")];
        var line = On(today, statements, [.. Entries(entries)]).Line!;

        Assert.Equal((since, missed), (Iso(line.MinimumMissedOn), line.MinimumsMissed));
        Assert.Equal(next == "-" ? null : $"{next} EUR", line.NextDue?.ToString());
        Assert.Equal(next == "-" ? null : Day("2026-11-28"), line.NextDueOn);
    }

    // A minimum of 50.00 due on 28 October is missed; the statement of 1 November has a balance and asks for an amount by 28 November.
    [Theory]
    [InlineData(950, 0L, "2026-11-25", "", "-", 0, "0.00")]
    [InlineData(950, 30L, "2026-11-25", "", "2026-10-28", 1, "30.00")]
    [InlineData(950, 90L, "2026-11-25", "", "2026-10-28", 1, "50.00")]
    [InlineData(950, null, "2026-11-25", "", "2026-10-28", 1, "50.00")]
    [InlineData(20, null, "2026-11-25", "", "2026-10-28", 1, "20.00")]
    [InlineData(0, null, "2026-11-25", "", "-", 0, "0.00")]
    [InlineData(-5, null, "2026-11-25", "", "-", 0, "0.00")]
    [InlineData(950, 30L, "2026-11-25", "2026-10-30 paid 10", "2026-10-28", 1, "30.00")]
    [InlineData(950, 30L, "2026-11-25", "2026-10-30 paid 30", "2026-10-28", 1, "20.00")]
    [InlineData(950, 30L, "2026-11-25", "2026-11-03 paid 30", "-", 0, "0.00")]
    [InlineData(950, 30L, "2026-11-25", "2026-11-03 paid 29", "2026-10-28", 1, "1.00")]
    [InlineData(950, 30L, "2026-11-29", "", "2026-10-28", 2, "30.00")]
    public void No_more_is_missed_than_the_newest_statement_asks_for(int balance, long? minimum, string today, string entries, string since, int missed, string amount)
    {
        LineStatement[] statements =
        [
            Statement("2026-10-05", 1_000_00, 50_00, "2026-10-28"), Statement("2026-11-01", balance * 100, minimum * 100, minimum is null ? null : "2026-11-28"),
        ];
        var line = On(today, statements, entries.Length == 0 ? [] : [.. Entries(entries)]).Line!;

        Assert.Equal((since, missed, $"{amount} EUR"), (Iso(line.MinimumMissedOn), line.MinimumsMissed, line.MissedMinimum.ToString()));
    }

    [Theory]
    [InlineData(0L, 950, "2026-11-28")]
    [InlineData(20L, 0, "2026-11-28")]
    [InlineData(20L, 950, "2026-09-28")]
    public void A_statement_that_asks_for_nothing_or_shows_nothing_drawn_ends_a_row_that_is_then_counted_anew(long minimum, int balance, string since)
    {
        LineStatement[] statements =
        [
            Statement("2026-09-05", 1_000_00, 50_00, "2026-09-28"), Statement("2026-10-05", balance * 100, minimum * 100, "2026-10-28"),
            Statement("2026-11-05", 400_00, 40_00, "2026-11-28"),
        ];
        var paid = balance == 0 ? "2026-10-10 paid 20" : "2026-09-01 paid 1";

        Assert.Equal(since, Iso(On("2026-12-05", statements, [.. Entries(paid)]).Line!.MinimumMissedOn));
    }

    [Fact]
    public void A_statement_of_before_the_due_date_does_not_yet_know_that_the_minimum_is_missed()
    {
        LineStatement[] statements = [Statement("2026-10-05", 1_000_00, 50_00, "2026-10-28"), Statement("2026-10-20", 950_00, 0, "2026-11-10")];

        Assert.Equal((Day("2026-10-28"), "50.00 EUR"), (On("2026-11-25", statements, []).Line!.MinimumMissedOn, On("2026-11-25", statements, []).Line!.MissedMinimum.ToString()));
        Assert.Null(On("2026-11-05", statements, []).Line!.NextDueOn);
    }

    [Fact]
    public void No_more_is_missed_than_is_drawn()
    {
        LineStatement[] statements = [Statement("2026-10-05", 60_00, 50_00, "2026-10-28")];

        Assert.Equal("40.00 EUR", On("2026-11-25", statements, [.. Entries("2026-10-10 waived 20")]).Line!.MissedMinimum.ToString());
    }

    [Fact]
    public void Amounts_are_good_through_the_day_before_the_next_minimum()
    {
        var account = On("2026-11-20", [Statement("2026-11-05", 1_030_00, 90_00, "2026-11-28")], []);

        Assert.Equal((Day("2026-11-27"), Day("2026-11-05")), (account.Standing.GoodThrough, account.Standing.AmountsAsOf));
    }

    [Fact]
    public void The_minimum_counts_from_its_due_date_when_the_limit_was_passed_later()
    {
        LineStatement[] statements = [Statement("2026-09-05", 400_00, 20_00, "2026-09-28", 500_00)];

        Assert.Equal(Day("2026-09-28"), On("2026-11-25", statements, [.. Entries("2026-10-10 drawn 200")]).Line!.OverdueSince);
    }

    [Fact]
    public void Only_a_credit_line_has_statements()
    {
        var loan = new LoggedLoan().Loan;
        var statement = LineStatement.Enter(Guid.NewGuid(), loan, Day("2026-10-05"), 1_000_00, 50_00, Day("2026-10-28"), null);

        Assert.Null(LoanAccount.On(loan, [], Day("2026-11-25"), [statement]).Line);
        Assert.Null(LoanAccount.On(_card, [], Day("2026-11-25")).Line);
    }

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private IEnumerable<LoanEntry> Entries(string text) => text.Split(", ").Select((entry, i) =>
    {
        var parts = entry.Split(' ');
        var kind = parts[1] switch
        {
            "drawn" => LoanEntryKind.Disbursement,
            "fee" => LoanEntryKind.Fee,
            "penalty" => LoanEntryKind.Penalty,
            "paid" => LoanEntryKind.Payment,
            "waived" => LoanEntryKind.FeeWaiver,
            "held" => LoanEntryKind.Held,
            "applied" => LoanEntryKind.HeldApplied,
            _ => throw new ArgumentException(parts[1], nameof(text)),
        };
        return LoanEntry.Enter(Guid.NewGuid(), _card, kind, Day(parts[0]), i + 1, long.Parse(parts[2], CultureInfo.InvariantCulture) * 100, "");
    });

    private LineStatement Statement(string on, long balance, long? minimum, string? due, long? limit = null) =>
        LineStatement.Enter(Guid.NewGuid(), _card, Day(on), balance, minimum, due is null ? null : Day(due), limit);

    private LoanEntry Paid(string on, long amount) => LoanEntry.Enter(Guid.NewGuid(), _card, LoanEntryKind.Payment, Day(on), 1, amount, "");

    private LoanAccount On(string today, LineStatement[] statements, LoanEntry[] entries) => LoanAccount.On(_card, entries, Day(today), statements);
}
