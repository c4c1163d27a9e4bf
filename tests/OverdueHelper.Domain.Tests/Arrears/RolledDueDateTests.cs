using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Plans;
using static OverdueHelper.Domain.Tests.Arrears.LoggedLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>1 February 2026 is a Sunday: the contract may move it to Monday, or back to Friday, 30 January.</summary>
public sealed class RolledDueDateTests
{
    [Theory]
    [InlineData(DueDateRoll.None, "2026-02-02", InstalmentMark.PaidLate, 1)]
    [InlineData(DueDateRoll.Following, "2026-02-02", InstalmentMark.PaidOnTime, 0)]
    [InlineData(DueDateRoll.Following, "2026-02-03", InstalmentMark.PaidLate, 1)]
    [InlineData(DueDateRoll.Preceding, "2026-01-30", InstalmentMark.PaidOnTime, 0)]
    [InlineData(DueDateRoll.Preceding, "2026-02-01", InstalmentMark.PaidLate, 2)]
    public void A_payment_on_the_adjusted_day_is_in_time(DueDateRoll roll, string paid, InstalmentMark mark, int late)
    {
        var loan = Rolled(roll);
        loan.Enter(LoanEntryKind.Payment, paid, 3_321_43);
        var row = Line(loan, "2026-02-20").Instalments[0];

        Assert.Equal((mark, late, Day("2026-02-01")), (row.Mark, row.DaysLate, row.DueOn));
    }

    [Theory]
    [InlineData(DueDateRoll.None, "2026-02-02", 1, "0.00", "2026-02-01")]
    [InlineData(DueDateRoll.Following, "2026-02-01", 0, "3321.43", null)]
    [InlineData(DueDateRoll.Following, "2026-02-02", 0, "3321.43", null)]
    [InlineData(DueDateRoll.Following, "2026-02-03", 1, "0.00", "2026-02-02")]
    [InlineData(DueDateRoll.Preceding, "2026-01-30", 0, "3321.43", null)]
    [InlineData(DueDateRoll.Preceding, "2026-01-31", 1, "0.00", "2026-01-30")]
    public void Days_past_due_start_from_the_adjusted_day(DueDateRoll roll, string today, int days, string dueToday, string? since)
    {
        var statement = Rolled(roll).On(today).Statement!;

        Assert.Equal((days, dueToday + " EUR", since is null ? null : Day(since)), (statement.DaysPastDue, statement.DueToday.ToString(), statement.OldestUnpaidDueOn));
        Assert.Equal(days > 0, statement.IsOverdue);
        Assert.Equal("3321.43 EUR", statement.AmountToBringCurrent.ToString());
        Assert.Equal(days > 0 ? InstalmentMark.Unpaid : InstalmentMark.Future, Line(Rolled(roll), today).Instalments[0].Mark);
        Assert.Equal(days, StageHistory.Of(Day(today), Rolled(roll).On(today).Schedule!, [], Rolled(roll).On(today).Rules, RulePackFile.Plain)[^1].Stage!.FromDay);
    }

    [Fact]
    public void The_next_due_date_is_the_adjusted_one_and_the_amount_holds_until_the_contract_s_next()
    {
        var statement = Rolled(DueDateRoll.Following).On("2026-02-01").Statement!;

        Assert.Equal((Day("2026-02-02"), Day("2026-02-28")), (statement.NextDueOn, statement.GoodThrough));
    }

    [Fact]
    public void Money_that_is_held_when_nothing_is_due_pays_an_instalment_on_its_adjusted_day()
    {
        var loan = Rolled(DueDateRoll.Preceding, loan => loan.Excess = ExcessPolicy.Suspense);
        loan.Enter(LoanEntryKind.Payment, "2026-01-30", 3_321_43);

        Assert.True(loan.On("2026-02-20").Statement!.Suspense.IsZero);
    }

    [Fact]
    public void Default_interest_starts_from_the_adjusted_day()
    {
        var loan = Rolled(DueDateRoll.Following, loan => (loan.DefaultInterestKind, loan.DefaultInterestValue) = (DefaultInterestKind.Fixed, 0.365m));

        // 2,321.43 of principal at a thousandth a day.
        Assert.Equal(("0.00 EUR", "2.32 EUR"), (loan.On("2026-02-02").Statement!.DefaultInterest.ToString(), loan.On("2026-02-03").Statement!.DefaultInterest.ToString()));
    }

    [Fact]
    public void A_plan_made_on_the_weekend_still_holds_the_instalment()
    {
        var start = PlanBasis.Of(Rolled(DueDateRoll.Following).On("2026-02-01")).Start!;
        var monday = PlanBasis.Of(Rolled(DueDateRoll.Following).On("2026-02-02")).Start!;

        Assert.Equal((36, 36), (start.Remaining.Count, monday.Remaining.Count));
        Assert.Equal((Day("2026-02-02"), "100000.00 EUR"), (monday.NextDueOn, monday.Principal.ToString()));
    }

    private static LoggedLoan Rolled(DueDateRoll roll, Action<Loan>? more = null) => new(loan =>
    {
        loan.Roll = roll;
        more?.Invoke(loan);
    });

    private static LoanTimeline Line(LoggedLoan loan, string today)
    {
        var account = loan.On(today);
        return LoanTimeline.On(Day(today), account.Schedule!, account.Events, account.Rules, RulePackFile.Plain);
    }
}
