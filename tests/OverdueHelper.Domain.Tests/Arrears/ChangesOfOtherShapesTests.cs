using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.LoggedLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>Agreed changes of loans that are not repaid level and monthly, and changes at the edges of a schedule. 12,000.00 at 1 % a month in twelve, unless a test says otherwise.</summary>
public sealed class ChangesOfOtherShapesTests
{
    [Theory]
    [InlineData(PauseInterest.Free, "1000.00 EUR", "1000.00 EUR")]
    [InlineData(PauseInterest.Deferred, "1000.00 EUR", "1000.00 EUR")]
    [InlineData(PauseInterest.Capitalised, "1000.00 EUR", "1363.61 EUR")]
    public void A_pause_of_an_equal_principal_loan_moves_its_principal_back(PauseInterest interest, string first, string last)
    {
        var loan = Twelve(RepaymentMethod.EqualPrincipal);
        loan.Enter(LoanEntryKind.Pause, "2026-01-15", terms: new AgreedTerms { Until = Day("2026-04-01"), PauseInterest = interest });
        var rows = loan.Rows("2026-01-15");

        // Capitalised: 12,000.00 x 1.01^3 = 12,363.61, of which eleven rows take 1,000.00 each.
        Assert.Equal((15, first, last), (rows.Length, rows[3].PrincipalDue.ToString(), rows[^1].PrincipalDue.ToString()));
        Assert.Equal((Day("2026-05-01"), Day("2027-04-01")), (rows[3].DueOn, rows[^1].DueOn));
    }

    [Fact]
    public void A_pause_that_begins_on_a_due_date_counts_the_interest_up_to_it()
    {
        var loan = new LoggedLoan(loan => loan.DayCount = DayCount.Actual365Fixed);
        loan.Enter(LoanEntryKind.Pause, "2026-02-01", terms: new AgreedTerms { Until = Day("2026-02-01"), PauseInterest = PauseInterest.Deferred });

        // 100,000.00 x 12 % for 31 days, put off, and for 28 days: 1,019.18 and 920.55.
        Assert.Equal("1939.73 EUR", loan.Rows("2026-02-01")[1].InterestDue.ToString());
    }

    [Fact]
    public void A_pause_between_two_due_dates_moves_nothing()
    {
        var loan = Twelve(RepaymentMethod.EqualPrincipal);
        loan.Enter(LoanEntryKind.Pause, "2026-01-15", terms: new AgreedTerms { Until = Day("2026-01-31"), PauseInterest = PauseInterest.Free });

        Assert.Equal(12, loan.Rows("2026-02-01").Length);
    }

    [Fact]
    public void A_pause_of_a_weekly_loan_moves_its_end_by_weeks()
    {
        var loan = Twelve(RepaymentMethod.LevelInstalment, loan => (loan.Frequency, loan.FirstDueOn) = (Frequency.Weekly, Day("2026-01-08")));
        loan.Enter(LoanEntryKind.Pause, "2026-01-02", terms: new AgreedTerms { Until = Day("2026-01-15"), PauseInterest = PauseInterest.Free });
        var rows = loan.Rows("2026-01-02");

        Assert.Equal((14, Day("2026-04-02"), Day("2026-04-09")), (rows.Length, rows[12].DueOn, rows[13].DueOn));
    }

    [Fact]
    public void Instalments_that_a_pause_adds_keep_the_due_day_of_the_contract()
    {
        var loan = Twelve(RepaymentMethod.LevelInstalment, loan => (loan.FirstDueOn, loan.DueDay) = (Day("2026-02-28"), 31));
        loan.Enter(LoanEntryKind.Pause, "2026-02-01", terms: new AgreedTerms { Until = Day("2026-03-31"), PauseInterest = PauseInterest.Free });

        Assert.Equal([Day("2027-01-31"), Day("2027-02-28"), Day("2027-03-31")], loan.Rows("2026-02-01")[^3..].Select(row => row.DueOn));
    }

    [Fact]
    public void A_new_rate_leaves_the_principal_of_an_equal_principal_loan_unless_a_payment_was_named()
    {
        var planned = Twelve(RepaymentMethod.EqualPrincipal);
        planned.Enter(LoanEntryKind.RateChange, "2026-01-01", terms: new AgreedTerms { YearlyRate = 0.06m });
        var named = Twelve(RepaymentMethod.EqualPrincipal);
        named.Enter(LoanEntryKind.RateChange, "2026-01-01", terms: new AgreedTerms { YearlyRate = 0.06m, InstalmentMinor = 1_500_00 });

        Assert.Equal(("1000.00 EUR", "60.00 EUR"), (planned.Rows("2026-01-02")[0].PrincipalDue.ToString(), planned.Rows("2026-01-02")[0].InterestDue.ToString()));
        Assert.Equal("1440.00 EUR", named.Rows("2026-01-02")[0].PrincipalDue.ToString());
    }

    [Fact]
    public void A_new_rate_leaves_the_balloon_where_it_was()
    {
        var loan = Twelve(RepaymentMethod.Balloon, loan => loan.BalloonMinor = 6_000_00);
        loan.Enter(LoanEntryKind.RateChange, "2026-01-01", terms: new AgreedTerms { YearlyRate = 0.06m });
        var rows = loan.Rows("2026-01-02");

        // (12,000 - 6,000 x 1.005^-12) x 0.005 / (1 - 1.005^-12) = 546.40.
        Assert.Equal("546.40 EUR", rows[0].Unpaid.ToString());
        Assert.InRange(rows[^1].Unpaid.Minor, 6_546_30, 6_546_50);
    }

    [Fact]
    public void A_new_rate_within_a_later_period_counts_its_days_from_the_due_date_before()
    {
        var loan = Twelve(RepaymentMethod.Bullet, loan => loan.DayCount = DayCount.Actual365Fixed);
        loan.Enter(LoanEntryKind.RateChange, "2026-03-16", terms: new AgreedTerms { YearlyRate = 0.06m });

        // 12,000.00: 122.30 for 31 days at 12 %, of which 15 days are 59.18; 16 days at 6 % are 31.56.
        Assert.Equal("90.74 EUR", loan.Rows("2026-03-16").Single(row => row.DueOn == Day("2026-04-01")).InterestDue.ToString());
    }

    [Fact]
    public void A_new_rate_after_the_last_instalment_changes_no_instalment()
    {
        var loan = Twelve(RepaymentMethod.LevelInstalment);
        loan.Enter(LoanEntryKind.RateChange, "2027-06-15", terms: new AgreedTerms { YearlyRate = 0.06m });
        var account = loan.On("2027-06-20");

        Assert.Equal((12, 0.06m), (loan.Rows("2027-06-20").Length, account.YearlyRate));
        Assert.Null(account.RegularInstalment);
    }

    [Fact]
    public void A_new_schedule_after_the_last_instalment_begins_a_period_later()
    {
        var loan = Twelve(RepaymentMethod.LevelInstalment);
        loan.Enter(LoanEntryKind.Restructure, "2027-06-15", terms: new AgreedTerms { Instalments = 6, Overdue = OverdueTreatment.JoinsLoan });
        var rows = loan.Rows("2027-06-20").Where(row => row.IsOpen).ToArray();

        Assert.Equal((6, Day("2027-07-15"), Day("2027-12-15")), (rows.Length, rows[0].DueOn, rows[^1].DueOn));
        Assert.Equal(0, loan.On("2027-06-20").Standing.DaysPastDue);
    }

    [Fact]
    public void A_new_schedule_of_nothing_leaves_what_is_overdue_overdue()
    {
        var loan = Twelve(RepaymentMethod.LevelInstalment);
        loan.Enter(LoanEntryKind.Restructure, "2027-06-15", terms: new AgreedTerms { Instalments = 6, Overdue = OverdueTreatment.StaysOverdue });
        var account = loan.On("2027-06-20");

        Assert.False(Assert.IsType<LoanEvent.Restructure>(Assert.Single(account.Events)).CarriesArrears);
        Assert.Equal((12, Day("2026-02-01")), (loan.Rows("2027-06-20").Length, account.Standing.OldestUnpaidDueOn));
    }

    [Theory]
    [InlineData(null, "3320.85 EUR")]
    [InlineData("2026-02-01", "3304.64 EUR")]
    public void A_new_schedule_is_solved_from_the_running_period_unless_it_begins_anew(string? first, string instalment)
    {
        var loan = new LoggedLoan(loan => loan.DayCount = DayCount.Actual365Fixed);
        loan.Enter(
            LoanEntryKind.Restructure, "2026-01-16", terms: new AgreedTerms { Instalments = 36, FirstDueOn = first is null ? null : Day(first), Overdue = OverdueTreatment.StaysOverdue });

        Assert.Equal(instalment, loan.Rows("2026-01-16")[1].Unpaid.ToString());
    }

    [Fact]
    public void A_new_schedule_takes_the_rate_it_names()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Restructure, "2026-01-01", terms: new AgreedTerms { YearlyRate = 0.10m, Overdue = OverdueTreatment.StaysOverdue });

        Assert.Equal((0.10m, "3226.72 EUR"), (loan.On("2026-01-02").YearlyRate, loan.Rows("2026-01-02")[1].Unpaid.ToString()));
    }

    [Fact]
    public void A_new_schedule_of_an_equal_principal_loan_divides_the_balance_unless_payments_were_named()
    {
        Assert.Equal("500.00 EUR", FirstPrincipal(new AgreedTerms { Instalments = 24 }));
        Assert.Equal("580.00 EUR", FirstPrincipal(new AgreedTerms { Instalments = 24, InstalmentMinor = 700_00 }));
        Assert.Equal("4880.00 EUR", FirstPrincipal(new AgreedTerms { Rows = [new(Day("2026-02-01"), 5_000_00, null, null), new(Day("2026-03-01"), 8_000_00, null, null)] }));

        static string FirstPrincipal(AgreedTerms terms)
        {
            var loan = Twelve(RepaymentMethod.EqualPrincipal);
            loan.Enter(LoanEntryKind.Restructure, "2026-01-01", terms: terms with { Overdue = OverdueTreatment.StaysOverdue });
            return loan.Rows("2026-01-01")[0].PrincipalDue.ToString();
        }
    }

    [Fact]
    public void The_banks_own_table_may_name_principal_and_interest_instead_of_the_payment()
    {
        var loan = new LoggedLoan();
        EnteredInstalment[] rows = [new(Day("2026-04-01"), null, 40_000_00, 9_000_00), new(Day("2026-05-01"), null, 60_000_00, 600_00)];
        loan.Enter(LoanEntryKind.Restructure, "2026-01-15", terms: new AgreedTerms { Rows = rows, Overdue = OverdueTreatment.StaysOverdue });

        Assert.Equal("49000.00 EUR", loan.Rows("2026-01-15")[0].Unpaid.ToString());
    }

    [Fact]
    public void Overdue_interest_that_is_spread_lies_evenly_on_top_and_bears_none()
    {
        var loan = new LoggedLoan();
        loan.Enter(
            LoanEntryKind.Restructure, "2026-02-20", terms: new AgreedTerms { YearlyRate = 0, FirstDueOn = Day("2026-04-01"), Instalments = 60, Overdue = OverdueTreatment.Spread });
        var rows = loan.Rows("2026-02-20").Where(row => row.IsOpen).ToArray();

        // 1,000.00 over 60: 16.66 each, the last takes the odd 0.40.
        Assert.Equal(("16.66 EUR", "17.06 EUR"), (rows[1].InterestDue.ToString(), rows[^1].InterestDue.ToString()));
    }

    [Fact]
    public void A_payout_after_the_last_instalment_is_due_a_period_later()
    {
        var loan = Twelve(RepaymentMethod.LevelInstalment);
        loan.Enter(LoanEntryKind.Disbursement, "2027-06-15", 500_00);

        Assert.Equal((Day("2027-07-15"), "500.00 EUR"), (loan.Rows("2027-06-20")[^1].DueOn, loan.Rows("2027-06-20")[^1].PrincipalDue.ToString()));
    }

    [Fact]
    public void A_further_payout_of_an_equal_principal_loan_is_repaid_in_equal_parts()
    {
        var loan = Twelve(RepaymentMethod.EqualPrincipal);
        loan.Enter(LoanEntryKind.Disbursement, "2026-01-01", 6_000_00);

        Assert.All(loan.Rows("2026-01-01"), row => Assert.Equal("1500.00 EUR", row.PrincipalDue.ToString()));
    }

    [Theory]
    [InlineData(LoanEntryKind.Pause)]
    [InlineData(LoanEntryKind.RateChange)]
    [InlineData(LoanEntryKind.Restructure)]
    [InlineData(LoanEntryKind.Disbursement)]
    public void A_change_entered_while_the_contract_was_known_stays_in_the_log_and_does_nothing_without_it(LoanEntryKind kind)
    {
        var loan = new LoggedLoan();
        loan.Enter(kind, "2026-01-15", 100_00);
        loan.Loan.KnownFrom = KnownFrom.Bank;

        Assert.Single(loan.On("2026-02-20").Entries);
        Assert.Empty(loan.On("2026-02-20").Events);
    }

    private static LoggedLoan Twelve(RepaymentMethod method, Action<Loan>? change = null) => new(loan =>
    {
        (loan.AdvanceMinor, loan.Instalments, loan.Method) = (12_000_00, 12, method);
        change?.Invoke(loan);
    });
}
