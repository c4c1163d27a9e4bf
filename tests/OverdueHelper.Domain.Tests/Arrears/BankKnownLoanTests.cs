using System.Globalization;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using static OverdueHelper.Domain.Tests.Arrears.LoggedLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>A loan of which only the bank's word is known: 10,000.00 owed at 12 %, 500.00 of it overdue since 10 January.</summary>
public sealed class BankKnownLoanTests
{
    private static readonly AgreedTerms _twelve = new() { BalanceMinor = 10_200_00, FirstDueOn = Day("2026-04-01"), Instalments = 12, Overdue = OverdueTreatment.JoinsLoan };

    [Fact]
    public void A_new_schedule_makes_the_loan_known_from_its_day_on_with_nothing_overdue()
    {
        var loan = Loan();
        loan.Enter(LoanEntryKind.Restructure, "2026-03-01", terms: _twelve);

        var before = loan.On("2026-02-28");
        var after = loan.On("2026-03-01");

        Assert.Equal((StandingSource.Bank, 49, null), (before.Standing.Source, before.Standing.DaysPastDue!.Value, before.Beginning));
        Assert.Equal((StandingSource.Contract, 0, false), (after.Standing.Source, after.Standing.DaysPastDue!.Value, after.Standing.IsOverdue!.Value));
        Assert.Equal((10_200_00L, 12, 0.12m), (after.Standing.PrincipalOutstanding!.Value.Minor, after.Schedule!.Instalments.Count, after.YearlyRate!.Value));
        Assert.Equal(Day("2026-04-01"), after.Standing.NextDueOn);
    }

    [Fact]
    public void Its_instalments_are_those_of_a_loan_drawn_on_that_day_and_repay_what_it_begins_with()
    {
        var loan = Loan();
        loan.Enter(LoanEntryKind.Restructure, "2026-03-01", terms: _twelve);
        var terms = new LoanTerms(new Money(10_200_00, Currency.Of("EUR")), 0.12m, Day("2026-03-01"), Day("2026-04-01"), 12) { DayCount = DayCount.Actual365Fixed };

        var rows = loan.On("2026-03-01").Schedule!.Instalments;

        Assert.Equal(RepaymentSchedule.For(terms).Instalments.Select(row => (row.DueOn, row.Principal, row.Interest)), rows.Select(row => (row.DueOn, row.Principal, row.Interest)));
        Assert.Equal(10_200_00, rows.Sum(row => row.Principal.Minor));
        Assert.Equal(rows[0].Total, loan.On("2026-03-01").RegularInstalment);
    }

    [Fact]
    public void The_banks_own_rows_are_taken_as_they_are_and_the_last_one_takes_what_is_left()
    {
        var loan = Loan();
        loan.Enter(LoanEntryKind.Restructure, "2026-03-01", terms: new AgreedTerms
        {
            BalanceMinor = 1_000_00,
            YearlyRate = 0,
            Rows = [new(Day("2026-04-05"), 300_00, null, null), new(Day("2026-06-05"), null, 250_00, 50_00), new(Day("2026-07-01"), 0, null, null)],
        });

        var rows = loan.On("2026-03-01").Schedule!.Instalments;

        Assert.Equal([("2026-04-05", 300_00L), ("2026-06-05", 300_00L), ("2026-07-01", 400_00L)], rows.Select(row => (row.DueOn.ToString("O", CultureInfo.InvariantCulture), row.Total.Minor)));
    }

    [Fact]
    public void What_was_paid_before_is_in_the_balance_and_what_is_paid_later_is_allocated()
    {
        var loan = Loan();
        loan.Enter(LoanEntryKind.Payment, "2026-02-10", 100_00);
        loan.Enter(LoanEntryKind.Restructure, "2026-03-01", terms: _twelve);
        loan.Enter(LoanEntryKind.Payment, "2026-04-01", 910_00);

        Assert.Equal(1, Assert.Single(loan.On("2026-04-02").Events).Sequence - 2);
        Assert.False(loan.On("2026-04-02").Standing.IsOverdue);
        Assert.Equal(1, loan.On("2026-05-02").Standing.DaysPastDue);
    }

    [Fact]
    public void A_later_change_is_written_on_the_schedule_it_began_with()
    {
        var loan = Loan();
        loan.Enter(LoanEntryKind.Restructure, "2026-03-01", terms: _twelve);
        loan.Enter(LoanEntryKind.RateChange, "2026-04-15", terms: new AgreedTerms { YearlyRate = 0.06m });
        loan.Enter(LoanEntryKind.Restructure, "2026-05-15", terms: new AgreedTerms { Instalments = 20, Overdue = OverdueTreatment.JoinsLoan });

        var account = loan.On("2026-05-20");

        Assert.Equal(0.06m, account.YearlyRate);
        Assert.Equal(20, loan.Rows("2026-05-20").Count(row => !row.Replaced && row.DueOn > Day("2026-05-15")));
        Assert.Equal(0, account.Standing.DaysPastDue);
    }

    [Fact]
    public void Taking_it_out_again_gives_back_the_banks_word()
    {
        var loan = Loan();
        var began = loan.Enter(LoanEntryKind.Restructure, "2026-03-01", terms: _twelve);
        loan.Enter(LoanEntryKind.Withdrawn, "2026-03-01", corrects: began);

        Assert.Equal((StandingSource.Bank, 60), (loan.On("2026-03-11").Standing.Source, loan.On("2026-03-11").Standing.DaysPastDue!.Value));
    }

    [Theory]
    [InlineData("no balance")]
    [InlineData("no first day")]
    [InlineData("no count")]
    [InlineData("no rate")]
    [InlineData("a credit line")]
    [InlineData("from the contract")]
    public void Where_it_does_not_say_enough_nothing_begins(string lacks)
    {
        var loan = Loan(lacks is "a credit line" ? LoanKind.CreditCard : LoanKind.Personal);
        loan.Loan.YearlyRate = lacks is "no rate" ? null : 0.12m;
        loan.Loan.KnownFrom = lacks is "from the contract" ? KnownFrom.Contract : KnownFrom.Bank;
        loan.Loan.AdvanceMinor = null;
        loan.Enter(LoanEntryKind.Restructure, "2026-03-01", terms: _twelve with
        {
            BalanceMinor = lacks is "no balance" ? null : 10_200_00,
            FirstDueOn = lacks is "no first day" ? null : Day("2026-04-01"),
            Instalments = lacks is "no count" ? null : 12,
        });

        Assert.Null(loan.On("2026-03-01").Beginning);
        Assert.Null(loan.On("2026-03-01").Schedule);
    }

    // 10 January to 11 March is 60 days; of 1 to 20 February 19 are paused.
    [Theory]
    [InlineData(PauseKind.Agreed, 60, 41)]
    [InlineData(PauseKind.Contractual, 41, 41)]
    [InlineData(PauseKind.PromiseNotToCollect, 60, 60)]
    public void A_pause_stops_the_counts_that_its_kind_stops(PauseKind kind, int raw, int net)
    {
        var loan = Loan();
        loan.Enter(LoanEntryKind.Pause, "2026-02-01", terms: new AgreedTerms { Until = Day("2026-02-20"), PauseKind = kind });

        var standing = loan.On("2026-03-11").Standing;

        Assert.Equal((raw, net), (standing.DaysPastDue!.Value, standing.DaysNetOfPauses!.Value));
    }

    [Fact]
    public void A_suspension_to_come_moves_the_next_stage_back()
    {
        var loan = Loan();
        loan.Enter(LoanEntryKind.Pause, "2026-03-15", terms: new AgreedTerms { Until = Day("2026-03-25"), PauseKind = PauseKind.Contractual });

        var clock = StageClock.On(loan.On("2026-03-11").Standing, RulePackFile.Plain)!;

        Assert.Equal(Day("2026-04-20"), clock.NextStageOn);
        Assert.True(loan.On("2026-03-20").Standing.IsPaused);
        Assert.False(loan.On("2026-03-26").Standing.IsPaused);
    }

    [Fact]
    public void The_instalment_the_bank_named_before_is_not_the_regular_one_any_more()
    {
        var loan = Loan();
        loan.Loan.InstalmentMinor = 500_00;
        loan.Enter(LoanEntryKind.Restructure, "2026-03-01", terms: _twelve);

        Assert.Equal(500_00, loan.On("2026-02-28").RegularInstalment!.Value.Minor);
        Assert.InRange(loan.On("2026-03-01").RegularInstalment!.Value.Minor, 900_00, 910_00);
        Assert.Null(loan.On("2027-06-01").RegularInstalment);
    }

    [Fact]
    public void Of_two_beginnings_each_holds_from_its_day_with_the_balance_that_was_named()
    {
        var loan = Loan();
        loan.Enter(LoanEntryKind.Restructure, "2026-03-15", terms: _twelve with { BalanceMinor = 10_300_00 });
        loan.Enter(LoanEntryKind.Restructure, "2026-03-01", terms: _twelve);

        Assert.Equal((10_200_00L, 10_300_00L), (loan.On("2026-03-14").Standing.PrincipalOutstanding!.Value.Minor, loan.On("2026-03-15").Standing.PrincipalOutstanding!.Value.Minor));
    }

    [Fact]
    public void Money_the_bank_held_before_is_in_no_balance_and_is_still_held()
    {
        var loan = Loan();
        loan.Enter(LoanEntryKind.Held, "2026-02-10", 200_00);
        loan.Enter(LoanEntryKind.HeldApplied, "2026-02-20", 50_00);
        loan.Enter(LoanEntryKind.Restructure, "2026-03-01", terms: _twelve);

        var statement = loan.On("2026-03-01").Statement!;

        Assert.Equal((150_00L, 10_050_00L), (statement.Suspense.Minor, statement.PayOff.Minor));
    }

    // Due on 1 April; of the days to 10 May those after 20 April count.
    [Theory]
    [InlineData(PauseKind.Contractual, 20, 20)]
    [InlineData(PauseKind.Agreed, 39, 20)]
    [InlineData(PauseKind.PromiseNotToCollect, 39, 39)]
    public void A_pause_that_began_before_goes_on(PauseKind kind, int raw, int net)
    {
        var loan = Loan();
        loan.Enter(LoanEntryKind.Pause, "2026-02-01", terms: new AgreedTerms { Until = Day("2026-02-20"), PauseKind = PauseKind.Contractual });
        loan.Enter(LoanEntryKind.Pause, "2026-02-25", terms: new AgreedTerms { Until = Day("2026-04-20"), PauseKind = kind });
        loan.Enter(LoanEntryKind.Restructure, "2026-03-01", terms: _twelve);

        var standing = loan.On("2026-05-10").Standing;

        Assert.Equal((raw, net), (standing.DaysPastDue!.Value, standing.DaysNetOfPauses!.Value));
        Assert.Equal(kind is not PauseKind.PromiseNotToCollect, loan.On("2026-03-05").Standing.IsPaused);
    }

    [Fact]
    public void What_was_paid_under_the_old_contract_is_not_taken_for_the_new_instalment()
    {
        var loan = Loan();
        foreach (var day in (string[])["2025-10-01", "2025-11-01", "2025-12-01"])
        {
            loan.Enter(LoanEntryKind.Payment, day, 905_00);
        }

        loan.Enter(LoanEntryKind.Restructure, "2026-03-01", terms: _twelve);

        Assert.InRange(loan.On("2026-03-01").Schedule!.Instalments[0].Total.Minor, 900_00, 910_00);
        Assert.Null(PaidInstalment.Of(loan.On("2026-03-01")));
    }

    private static LoggedLoan Loan(LoanKind kind = LoanKind.Personal)
    {
        var loan = new LoggedLoan(change: null, kind);
        (loan.Loan.KnownFrom, loan.Loan.AdvanceMinor, loan.Loan.DrawnOn, loan.Loan.FirstDueOn, loan.Loan.Instalments, loan.Loan.DayCount) = (KnownFrom.Bank, null, null, null, null, null);
        (loan.Loan.BalanceMinor, loan.Loan.OverdueMinor, loan.Loan.OverdueSince) = (10_000_00, 500_00, Day("2026-01-10"));
        return loan;
    }
}
