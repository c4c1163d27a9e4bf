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

        Assert.Equal((0, false), (account.Standing.DaysPastDue, account.Standing.IsOverdue));
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

    private LineStatement Statement(string on, long balance, long? minimum, string? due, long? limit = null) =>
        LineStatement.Enter(Guid.NewGuid(), _card, Day(on), balance, minimum, due is null ? null : Day(due), limit);

    private LoanEntry Paid(string on, long amount) => LoanEntry.Enter(Guid.NewGuid(), _card, LoanEntryKind.Payment, Day(on), 1, amount, "");

    private LoanAccount On(string today, LineStatement[] statements, LoanEntry[] entries) => LoanAccount.On(_card, entries, Day(today), statements);
}
