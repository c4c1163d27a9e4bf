using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;
using static OverdueHelper.Domain.Tests.Arrears.LoggedLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>What ends a loan of 100,000.00 at 1 % a month while interest is put off, added to it or spread; and paying just that ends it.</summary>
public sealed class PayOffTests
{
    // January and February in full and nine days of March: 1,000.00, 1,000.00 and 290.32; added to the loan 1,000.00, 1,010.00 and 296.16.
    [Theory]
    [InlineData(PauseInterest.Deferred, "2026-01-15", "100451.61 EUR")]
    [InlineData(PauseInterest.Deferred, "2026-03-10", "102290.32 EUR")]
    [InlineData(PauseInterest.Deferred, "2026-05-01", "104000.00 EUR")]
    [InlineData(PauseInterest.Capitalised, "2026-01-15", "100451.61 EUR")]
    [InlineData(PauseInterest.Capitalised, "2026-03-10", "102306.16 EUR")]
    [InlineData(PauseInterest.Free, "2026-03-10", "100000.00 EUR")]
    public void A_pause_owes_the_interest_of_the_days_that_have_passed(PauseInterest interest, string day, string payOff) =>
        Assert.Equal(payOff, Paused(interest).On(day).Statement!.PayOff.ToString());

    [Theory]
    [InlineData(PauseInterest.Deferred, ExcessPolicy.ShortenTerm)]
    [InlineData(PauseInterest.Deferred, ExcessPolicy.LowerPayment)]
    [InlineData(PauseInterest.Capitalised, ExcessPolicy.ShortenTerm)]
    [InlineData(PauseInterest.Capitalised, ExcessPolicy.LowerPayment)]
    [InlineData(PauseInterest.Free, ExcessPolicy.ShortenTerm)]
    [InlineData(PauseInterest.Free, ExcessPolicy.LowerPayment)]
    public void Paying_it_within_a_pause_ends_the_loan(PauseInterest interest, ExcessPolicy excess)
    {
        var loan = Paused(interest, excess);
        loan.Enter(LoanEntryKind.Payment, "2026-03-10", loan.On("2026-03-10").Statement!.PayOff.Minor);

        Ended(loan.On("2026-03-10").Statement!);
        Ended(loan.On("2027-01-01").Statement!);
    }

    [Theory]
    [InlineData(PauseInterest.Deferred, ExcessPolicy.ShortenTerm)]
    [InlineData(PauseInterest.Deferred, ExcessPolicy.LowerPayment)]
    [InlineData(PauseInterest.Capitalised, ExcessPolicy.ShortenTerm)]
    [InlineData(PauseInterest.Capitalised, ExcessPolicy.LowerPayment)]
    public void Paying_half_of_it_leaves_half_and_the_rest_ends_the_loan_later(PauseInterest interest, ExcessPolicy excess)
    {
        var loan = Paused(interest, excess);
        var all = loan.On("2026-03-10").Statement!.PayOff;
        loan.Enter(LoanEntryKind.Payment, "2026-03-10", 50_000_00);

        Assert.InRange((loan.On("2026-03-10").Statement!.PayOff - all).Minor, -50_000_01, -49_999_99);

        // 22 more days of March at 1 % of what is left, and April.
        var owed = loan.On("2026-04-10").Statement!.PayOff;
        Assert.Equal(interest is PauseInterest.Deferred ? "52795.16 EUR" : "52833.28 EUR", owed.ToString());
        loan.Enter(LoanEntryKind.Payment, "2026-04-10", owed.Minor);
        Ended(loan.On("2027-01-01").Statement!);
    }

    // March by days of 31: four on all, five on 10,000.00 less, ten on 30,000.00 less; put off 500.00, added to the loan 512.32.
    [Theory]
    [InlineData(PauseInterest.Deferred, ExcessPolicy.ShortenTerm, 72_500_00)]
    [InlineData(PauseInterest.Deferred, ExcessPolicy.LowerPayment, 72_500_00)]
    [InlineData(PauseInterest.Capitalised, ExcessPolicy.ShortenTerm, 72_522_32)]
    [InlineData(PauseInterest.Capitalised, ExcessPolicy.LowerPayment, 72_522_32)]
    public void Two_payments_within_one_period_of_a_pause_lower_it_by_themselves_and_by_the_interest_they_spare(PauseInterest interest, ExcessPolicy excess, long owed)
    {
        var loan = Paused(interest, excess);
        loan.Enter(LoanEntryKind.Payment, "2026-03-05", 10_000_00);
        loan.Enter(LoanEntryKind.Payment, "2026-03-10", 20_000_00);

        Assert.InRange(loan.On("2026-03-20").Statement!.PayOff.Minor, owed - 1, owed + 1);
    }

    // Without a pause: February by days of 28, where the first payment also pays what is due on the 1st.
    [Theory]
    [InlineData(ExcessPolicy.ShortenTerm)]
    [InlineData(ExcessPolicy.LowerPayment)]
    public void Two_payments_within_one_period_spare_the_interest_of_their_days(ExcessPolicy excess)
    {
        var loan = new LoggedLoan(loan => loan.Excess = excess);
        loan.Enter(LoanEntryKind.Payment, "2026-02-01", 3_321_43);
        loan.Enter(LoanEntryKind.Payment, "2026-02-08", 7_678_57);
        loan.Enter(LoanEntryKind.Payment, "2026-02-15", 40_000_00);

        // 97,678.57 for seven days, 90,000.00 for seven, 50,000.00 for seven: 976.79, 900.00 and 500.00 a month, a quarter of each.
        Assert.InRange(loan.On("2026-02-22").Statement!.PayOff.Minor, 50_594_19, 50_594_21);
        Assert.InRange((loan.On("2026-02-15").Statement!.PayOff - loan.On("2026-02-14").Statement!.PayOff).Minor, -40_000_00 + 31_00, -40_000_00 + 33_00);
    }

    [Fact]
    public void Spreading_overdue_interest_changes_nothing_of_what_ends_the_loan_that_day()
    {
        var plain = new LoggedLoan();
        var spread = new LoggedLoan(loan => loan.Excess = ExcessPolicy.ShortenTerm);
        spread.Enter(LoanEntryKind.Restructure, "2026-02-20", terms: new AgreedTerms { Overdue = OverdueTreatment.Spread });

        Assert.Equal(plain.On("2026-02-20").Statement!.PayOff, spread.On("2026-02-20").Statement!.PayOff);

        spread.Enter(LoanEntryKind.Payment, "2026-03-15", spread.On("2026-03-15").Statement!.PayOff.Minor);
        Ended(spread.On("2027-01-01").Statement!);
    }

    [Theory]
    [InlineData(PauseInterest.Deferred)]
    [InlineData(PauseInterest.Capitalised)]
    [InlineData(PauseInterest.Free)]
    public void A_payment_of_it_that_the_bank_takes_as_the_end_ends_the_loan_whatever_happens_to_excess_money(PauseInterest interest)
    {
        var loan = Paused(interest);
        loan.Enter(LoanEntryKind.Payment, "2026-03-10", loan.On("2026-03-10").Statement!.PayOff.Minor, new AgreedTerms { EndsLoan = true });

        Ended(loan.On("2026-03-10").Statement!);
        Ended(loan.On("2027-01-01").Statement!);
        Assert.Equal(0, loan.On("2026-03-10").Statement!.GivenUp.Minor);
    }

    [Fact]
    public void A_settlement_for_less_ends_the_loan_and_says_what_was_given_up_and_one_for_more_what_to_ask_back()
    {
        // Ten days of January at 1 % a month: 100,322.58.
        ArrearsStatement After(long paid)
        {
            var loan = new LoggedLoan();
            loan.Enter(LoanEntryKind.Payment, "2026-01-11", paid, new AgreedTerms { EndsLoan = true });
            return loan.On("2026-06-01").Statement!;
        }

        Assert.Equal(("40322.58 EUR", "0.00 EUR"), (After(60_000_00).GivenUp.ToString(), After(60_000_00).Suspense.ToString()));
        Assert.Equal(("0.00 EUR", "77.42 EUR"), (After(100_400_00).GivenUp.ToString(), After(100_400_00).Suspense.ToString()));
        Ended(After(60_000_00));
    }

    [Fact]
    public void An_instalment_that_was_paid_ahead_stays_on_record_when_the_loan_ends_before_its_day()
    {
        var loan = new LoggedLoan();
        loan.Enter(LoanEntryKind.Payment, "2026-02-01", 2 * 3_321_43);
        var owed = loan.On("2026-02-10").Statement!.PayOff;
        loan.Enter(LoanEntryKind.Payment, "2026-02-10", owed.Minor, new AgreedTerms { EndsLoan = true });

        var rows = loan.Rows("2026-02-10");

        Assert.Equal([("2026-02-01", "2026-02-01"), ("2026-02-10", "2026-02-10"), ("2026-03-01", "2026-02-01")], rows.Select(row => (Iso(row.DueOn), Iso(row.SettledOn!.Value))));
        Assert.Equal((0, 0), (loan.On("2026-02-10").Statement!.GivenUp.Minor, loan.On("2026-02-10").Statement!.Suspense.Minor));
        Ended(loan.On("2026-06-01").Statement!);
    }

    [Fact]
    public void Within_a_period_it_goes_on_from_an_early_payment()
    {
        // On 11 January 303.00 end the small loan; 150.00 leave 153.00, and the second half of January bears half.
        var rules = new LoanRules { Allocation = AllocationRule.Standard with { Excess = ExcessPolicy.LowerPayment } };
        Money On(string day) => ArrearsStatement.On(SmallLoan.Day(day), SmallLoan.Schedule, [SmallLoan.Pay("01-11", 150m)], rules).PayOff;

        Assert.Equal(("153.00", "154.50"), (SmallLoan.Text(On("01-11")), SmallLoan.Text(On("01-21"))));
    }

    // 1 March is a due date: the change takes effect on the 2nd, whatever was entered first.
    [Theory]
    [InlineData(LoanEntryKind.RateChange)]
    [InlineData(LoanEntryKind.Restructure)]
    public void A_payment_that_ends_the_loan_on_a_due_date_ends_it_also_after_a_change_of_that_day(LoanEntryKind change)
    {
        var loan = new LoggedLoan();
        loan.Enter(change, "2026-03-01", terms: new AgreedTerms { YearlyRate = 0.06m, Overdue = OverdueTreatment.JoinsLoan });
        loan.Enter(LoanEntryKind.Payment, "2026-03-01", 60_000_00, new AgreedTerms { EndsLoan = true });

        Ended(loan.On("2026-03-01").Statement!);
        Ended(loan.On("2026-03-02").Statement!);
        Ended(loan.On("2027-01-01").Statement!);
    }

    [Theory]
    [InlineData(LoanEntryKind.RateChange, LoanEntryKind.Payment)]
    [InlineData(LoanEntryKind.RateChange, LoanEntryKind.Disbursement)]
    [InlineData(LoanEntryKind.Restructure, LoanEntryKind.Payment)]
    [InlineData(LoanEntryKind.Restructure, LoanEntryKind.Disbursement)]
    public void Money_of_a_due_date_counts_the_same_before_and_after_a_change_of_that_day(LoanEntryKind change, LoanEntryKind money)
    {
        ArrearsStatement After(bool moneyFirst)
        {
            var loan = new LoggedLoan(loan => loan.Excess = ExcessPolicy.ShortenTerm);
            loan.Enter(LoanEntryKind.Payment, "2026-02-01", 3_321_43);
            foreach (var kind in moneyFirst ? [money, change] : (LoanEntryKind[])[change, money])
            {
                loan.Enter(
                    kind, "2026-03-01", kind == money ? 40_000_00 : null,
                    kind == money ? null : new AgreedTerms { YearlyRate = 0.06m, Overdue = OverdueTreatment.JoinsLoan });
            }

            return loan.On("2026-03-20").Statement!;
        }

        Assert.Equal((After(true).PrincipalOutstanding, After(true).PayOff), (After(false).PrincipalOutstanding, After(false).PayOff));
    }

    private static LoggedLoan Paused(PauseInterest interest, ExcessPolicy excess = ExcessPolicy.NextInstalment)
    {
        var loan = new LoggedLoan(loan => loan.Excess = excess);
        loan.Enter(LoanEntryKind.Pause, "2026-01-15", terms: new AgreedTerms { Until = Day("2026-04-30"), PauseKind = PauseKind.Agreed, PauseInterest = interest });
        return loan;
    }

    private static void Ended(ArrearsStatement statement)
    {
        Assert.Equal((0, 0, 0), (statement.StillToPay.Minor, statement.PrincipalOutstanding.Minor, statement.PayOff.Minor));
        Assert.Equal((0, 0), (statement.DaysPastDue, statement.Suspense.Minor));
    }

    private static string Iso(DateOnly day) => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
