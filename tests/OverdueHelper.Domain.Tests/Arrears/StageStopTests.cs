using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.SampleLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

public sealed class StageStopTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("in-rbi")]
    [InlineData("cn-2023")]
    public void The_named_amount_holds_the_next_stage_back_and_one_unit_less_does_not(string id)
    {
        var pack = RulePackFile.BuiltIn.Single(pack => pack.Id == id);
        var account = Account();
        var clock = StageClock.On(account.Statement!, pack);

        var stop = StageStop.Of(account, pack)!;

        Assert.Equal(clock.NextStageOn!.Value.AddDays(-1), stop.By);
        Assert.True(DaysAfter(stop.Least.Minor) < clock.NextStage!.FromDay);
        Assert.False(DaysAfter(stop.Least.Minor - 1) < clock.NextStage.FromDay);

        int DaysAfter(long minor)
        {
            var payment = new LoanEvent.Payment(Today, 900, new(minor, Gbp));
            var then = ArrearsStatement.On(clock.NextStageOn!.Value, account.Schedule!, [.. account.Events, payment], account.Rules);
            return StageClock.On(then, pack).Days;
        }
    }

    [Fact]
    public void The_oldest_instalment_with_its_fee_is_what_holds_60_days_back()
    {
        // 243.02 of 1 October; the fee of 9 October belongs to it and is paid first.
        Assert.Equal(Pounds(255.02m), StageStop.Of(Account(), RulePackFile.Plain)!.Least);
    }

    [Fact]
    public void Nothing_is_named_when_nothing_is_overdue_or_the_contract_is_not_known()
    {
        var early = LoanAccount.On(Loan(), [], new DateOnly(2025, 2, 20));
        var bank = Loan();
        bank.KnownFrom = KnownFrom.Bank;

        Assert.Null(StageStop.Of(early, RulePackFile.Plain));
        Assert.Null(StageStop.Of(LoanAccount.On(bank, [], Today), RulePackFile.Plain));
    }

    [Theory]
    [InlineData("2026-11-01")]
    [InlineData("2026-11-30")]
    public void A_pause_under_the_contract_moves_the_next_stage_by_the_days_it_holds_the_count_still(string from)
    {
        // Due 1 October, unpaid; the count stands still until 31 December. On 29 January it is 60 when 31 of them had passed on 1 November, or 60 on 30 November.
        var account = Paused(from, "2026-12-31");
        var clock = StageClock.On(account.Standing, RulePackFile.Plain)!;
        var on = clock.NextStageOn!.Value;

        Assert.Equal(from == "2026-11-01" ? new DateOnly(2027, 1, 29) : new DateOnly(2026, 11, 30), on);
        Assert.Equal(on.DayNumber - Today.DayNumber, clock.DaysLeft);
        Assert.Equal([59, 60], new[] { on.AddDays(-1), on }.Select(day => ArrearsStatement.On(day, account.Schedule!, account.Events, account.Rules).DaysPastDue));
        Assert.Equal(on.AddDays(-1), StageStop.Of(account, RulePackFile.Plain)!.By);
        Assert.Equal(on, LoanTimeline.On(Today, account.Schedule!, account.Events, account.Rules, RulePackFile.Plain).Bands.First(band => band.Stage?.Key == "from-60").From);
    }

    [Fact]
    public void A_new_schedule_that_was_agreed_and_carries_what_is_overdue_needs_no_amount()
    {
        var loan = Loan();
        var agreed = new AgreedTerms { Overdue = OverdueTreatment.JoinsLoan };
        var account = LoanAccount.On(loan, [.. Entries(loan), LoanEntry.Enter(Guid.NewGuid(), loan, LoanEntryKind.Restructure, new DateOnly(2026, 11, 28), 21, null, "", agreed, null, default, "me")], Today);

        Assert.Equal(new DateOnly(2026, 11, 30), StageClock.On(account.Standing, RulePackFile.Plain)!.NextStageOn);
        Assert.Null(StageStop.Of(account, RulePackFile.Plain));
    }

    [Fact]
    public void A_loan_paid_as_agreed_costs_its_own_rate_from_here_and_late_fees_make_it_dearer()
    {
        var loan = Loan();
        var paid = LoanAccount.On(loan, [.. Enumerable.Range(0, 20).Select(i => Paid(loan, i + 1, new DateOnly(2025, 3, 1).AddMonths(i)))], new DateOnly(2026, 10, 1));
        var contract = AnnualPercentageRate.European(paid.Schedule!, Frequency.Monthly)!.Value;

        Assert.InRange(RateFromHere.Of(paid)!.Value, contract - 0.0015m, contract + 0.0015m);
        Assert.True(RateFromHere.Of(Account()) > contract);
    }

    private static LoanAccount Account()
    {
        var loan = Loan();
        return LoanAccount.On(loan, Entries(loan), Today);
    }

    private static LoanAccount Paused(string from, string until)
    {
        var loan = Loan();
        var pause = new AgreedTerms { Until = LoggedLoan.Day(until), PauseKind = PauseKind.Contractual };
        return LoanAccount.On(loan, [.. Entries(loan), LoanEntry.Enter(Guid.NewGuid(), loan, LoanEntryKind.Pause, LoggedLoan.Day(from), 21, null, "", pause, null, default, "me")], Today);
    }

    private static IEnumerable<LoanEntry> Entries(Loan loan) =>
    [
        .. Enumerable.Range(0, 19).Select(i => Paid(loan, i + 1, new DateOnly(2025, 3, 1).AddMonths(i).AddDays(i == 18 ? 8 : 0))),
        LoanEntry.Enter(Guid.NewGuid(), loan, LoanEntryKind.Fee, new DateOnly(2026, 10, 9), 20, 1_200, ""),
    ];

    private static LoanEntry Paid(Loan loan, int sequence, DateOnly on) =>
        LoanEntry.Enter(Guid.NewGuid(), loan, LoanEntryKind.Payment, on, sequence, 24_302, "");

    private static Loan Loan()
    {
        var loan = Domain.Loans.Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.Vehicle, Gbp, KnownFrom.Contract);
        (loan.AdvanceMinor, loan.YearlyRate, loan.DrawnOn, loan.FirstDueOn, loan.Instalments, loan.InstalmentMinor) =
            (960_000, 0.099m, new DateOnly(2025, 2, 1), new DateOnly(2025, 3, 1), 48, 24_302);
        return loan;
    }
}
