using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

public sealed class AccountTests
{
    [Theory]
    [InlineData(LoanEntryKind.Payment, "59.30 0.00 0.00")]
    [InlineData(LoanEntryKind.Fee, "109.30 50.00 0.00")]
    [InlineData(LoanEntryKind.Penalty, "109.30 0.00 50.00")]
    public void Each_kind_of_entry_does_what_its_name_says(LoanEntryKind kind, string owed) => Assert.Equal(owed, Owed((kind, "02-05", 50_00)));

    [Fact]
    public void A_waiver_takes_off_the_charge_it_names()
    {
        Assert.Equal("109.30 30.00 50.00", Owed((LoanEntryKind.Fee, "02-05", 50_00), (LoanEntryKind.Penalty, "02-06", 50_00), (LoanEntryKind.FeeWaiver, "02-07", 20_00)));
        Assert.Equal("109.30 50.00 30.00", Owed((LoanEntryKind.Fee, "02-05", 50_00), (LoanEntryKind.Penalty, "02-06", 50_00), (LoanEntryKind.PenaltyWaiver, "02-07", 20_00)));
    }

    [Fact]
    public void Entries_are_put_in_the_order_of_their_days_and_then_of_entry()
    {
        var loan = Loan();
        var account = LoanAccount.On(
            loan,
            [Enter(loan, LoanEntryKind.Fee, "02-07", 3, 1_00), Enter(loan, LoanEntryKind.Payment, "02-05", 2, 2_00), Enter(loan, LoanEntryKind.Payment, "02-05", 1, 3_00)],
            Day("02-10"));

        Assert.Equal([3_00, 2_00, 1_00], account.Entries.Select(entry => entry.AmountMinor));
        Assert.Equal([1, 2, 3], account.Events.Select(entry => entry.Sequence));
        Assert.Equal([Day("02-05"), Day("02-05"), Day("02-07")], account.Events.Select(entry => entry.On));
    }

    [Fact]
    public void A_loan_known_from_its_contract_has_terms_a_schedule_and_the_contracts_rules()
    {
        var loan = Loan();
        (loan.Allocation, loan.AgeingGraceDays) = (AllocationPreset.PrincipalFirst, 4);
        var account = LoanAccount.On(loan, [], Day("02-10"));

        Assert.Same(loan, account.Loan);
        Assert.Equal(2, account.Terms!.Instalments);
        Assert.Equal(Euro(109.30m), account.Schedule!.Instalments[0].Total);
        Assert.Same(AllocationRule.PrincipalFirst, account.Rules.Allocation);
        Assert.Equal((9, 5), (account.Statement!.DaysPastDue, account.Statement.DaysNetOfPauses));
        Assert.Equal((StandingSource.Contract, 9), (account.Standing.Source, account.Standing.DaysPastDue));
    }

    [Fact]
    public void A_loan_known_from_the_bank_has_the_banks_figures_and_no_statement()
    {
        var loan = Loan();
        loan.KnownFrom = KnownFrom.Bank;
        (loan.StatedOn, loan.BalanceMinor, loan.OverdueMinor, loan.OverdueSince, loan.LastDueOn) = (Day("02-08"), 200_00, 109_30, Day("02-01"), Day("04-01"));
        loan.InstalmentMinor = 109_30;
        var account = LoanAccount.On(loan, [Enter(loan, LoanEntryKind.Payment, "02-09", 1, 1_00)], Day("02-10"));

        Assert.Null(account.Terms);
        Assert.Null(account.Schedule);
        Assert.Null(account.Statement);
        Assert.Same(LoanRules.Default, account.Rules);
        Assert.Single(account.Entries);
        Assert.Single(account.Events);
        Assert.Equal((Day("02-08"), Euro(200m), Euro(109.30m), 9), (account.Standing.AmountsAsOf, account.Standing.PrincipalOutstanding, account.Standing.Arrears, account.Standing.DaysPastDue));
        Assert.Equal(Euro(109.30m), account.Standing.NextDueAmount);
        Assert.DoesNotContain(UnknownPart.LastDueOn, account.Standing.Unknown);
        Assert.DoesNotContain(UnknownPart.Rate, account.Standing.Unknown);
    }

    [Fact]
    public void Figures_of_the_bank_without_a_day_are_of_today()
    {
        var loan = Domain.Loans.Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.Personal, Eur, KnownFrom.Bank);

        Assert.Equal(Day("02-10"), LoanAccount.On(loan, [], Day("02-10")).Standing.AmountsAsOf);
    }

    [Fact]
    public void An_amount_of_nothing_is_no_entry() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Enter(Loan(), LoanEntryKind.Payment, "02-05", 1, 0));

    [Fact]
    public void An_entry_belongs_to_its_loan_and_its_case()
    {
        var loan = Loan();
        var id = Guid.NewGuid();
        var entry = LoanEntry.Enter(id, loan, LoanEntryKind.Fee, Day("02-05"), 7, 5_00, " late ");

        Assert.Equal((id, loan.CaseId, loan.Id), (entry.Id, entry.CaseId, entry.LoanId));
        Assert.Equal((LoanEntryKind.Fee, Day("02-05"), 7, 5_00, "late"), (entry.Kind, entry.On, entry.Sequence, entry.AmountMinor, entry.Note));
    }

    [Fact]
    public void What_a_loan_costs_from_here_is_what_all_payments_to_come_are_worth()
    {
        // 100.00 and 9.30 unpaid on 11 February; 100.00 and 5.60 in 18 days. At X a year: 200 = 109.30 + 105.60 / (1 + X)^(18/365),
        // so that X = (105.60 / 90.70)^(365/18) - 1.
        var rate = RateFromHere.Of(LoanAccount.On(Loan(), [], Day("02-11")))!.Value;

        Assert.Equal(Math.Pow(105.60 / 90.70, 365 / 18.0) - 1, (double)rate, 6);
    }

    [Fact]
    public void An_instalment_due_today_is_paid_today_and_counted_once()
    {
        // On 1 February 109.30 are due, and 105.60 in 28 days: 200 = 109.30 + 105.60 / (1 + X)^(28/365).
        var rate = RateFromHere.Of(LoanAccount.On(Loan(), [], Day("02-01")))!.Value;

        Assert.Equal(Math.Pow(105.60 / 90.70, 365 / 28.0) - 1, (double)rate, 6);
    }

    [Fact]
    public void A_loan_that_is_repaid_or_known_only_from_the_bank_costs_nothing_known()
    {
        var loan = Loan();
        var bank = Loan();
        bank.KnownFrom = KnownFrom.Bank;

        Assert.Null(RateFromHere.Of(LoanAccount.On(loan, [Enter(loan, LoanEntryKind.Payment, "02-01", 1, 214_90)], Day("02-02"))));
        Assert.Null(RateFromHere.Of(LoanAccount.On(bank, [], Day("02-02"))));
    }

    // Two instalments as the bank wrote them: 109.30 on 1 February and 105.60 on 1 March.
    private static Loan Loan()
    {
        var loan = Domain.Loans.Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.Personal, Eur, KnownFrom.Contract);
        (loan.AdvanceMinor, loan.YearlyRate, loan.DrawnOn, loan.Method) = (200_00, 0.1m, Drawn, RepaymentMethod.Irregular);
        loan.EnteredRows = [new EnteredInstalment(Day("02-01"), null, 100_00, 9_30), new EnteredInstalment(Day("03-01"), null, 100_00, 5_60)];
        return loan;
    }

    private static LoanEntry Enter(Loan loan, LoanEntryKind kind, string day, int sequence, long minor) =>
        LoanEntry.Enter(Guid.NewGuid(), loan, kind, Day(day), sequence, minor, "");

    private static string Owed(params (LoanEntryKind Kind, string Day, long Minor)[] entries)
    {
        var loan = Loan();
        var statement = LoanAccount.On(loan, entries.Select((entry, i) => Enter(loan, entry.Kind, entry.Day, i + 1, entry.Minor)), Day("02-10")).Statement!;
        return $"{Text(statement.Arrears.Principal + statement.Arrears.Interest)} {Text(statement.Arrears.Fees)} {Text(statement.Arrears.Penalties)}";
    }
}
