using CsCheck;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Arrears;

public sealed class LedgerPropertyTests
{
    [Fact]
    public void The_parts_of_the_payments_and_the_money_held_sum_to_what_was_received() => RandomLoan.Any.Sample(
        loan =>
        {
            var ledger = loan.Ledger;
            var counted = EventOrder.Of(loan.Events).Where(entry => entry.On <= loan.Today).ToList();
            var received = counted.Sum(entry => entry switch
            {
                LoanEvent.Payment payment => payment.Amount.Minor,
                LoanEvent.ToSuspense held => held.Amount.Minor,
                _ => 0,
            });
            var placed = ledger.Payments.Sum(payment => (payment.Total - payment.Held).Minor);
            Assert.All(ledger.Payments, payment => Assert.True(
                payment.Principal.Minor >= 0 && payment.Interest.Minor >= 0 && payment.Fees.Minor >= 0 && payment.Penalties.Minor >= 0
                && payment.DefaultInterest.Minor >= 0 && payment.Held.Minor >= 0));
            Assert.Equal(received, placed + ledger.Suspense.Minor);
        },
        iter: PropertyCases.Count);

    [Fact]
    public void Nothing_owed_is_ever_negative() => RandomLoan.Any.Sample(
        loan =>
        {
            var statement = loan.Statement;
            Money[] amounts =
            [
                statement.Arrears.Principal, statement.Arrears.Interest, statement.Arrears.Fees, statement.Arrears.Penalties, statement.DefaultInterest,
                statement.AmountToBringCurrent, statement.PrincipalOutstanding, statement.StillToPay, statement.Charges, statement.Suspense,
            ];
            Assert.All(amounts, amount => Assert.True(amount.Minor >= 0));
            Assert.True(statement.DaysNetOfPauses <= statement.DaysPastDue && statement.DaysNetOfPauses >= 0);
            Assert.Equal(statement.Arrears.Total, Money.Sum(statement.Rows.Select(row => row.Total), statement.Suspense.Currency));
        },
        iter: PropertyCases.Count);

    [Fact]
    public void Principal_and_interest_arrears_are_zero_exactly_when_days_past_due_are_zero() => RandomLoan.Any.Sample(
        loan =>
        {
            var statement = loan.WithoutPauses().Statement;
            Assert.Equal(statement.DaysPastDue == 0, (statement.Arrears.Principal + statement.Arrears.Interest).IsZero);
            Assert.Equal(statement.DaysPastDue == 0, statement.InstalmentsMissed == 0);
        },
        iter: PropertyCases.Count);

    [Fact]
    public void Entries_in_any_order_of_entry_give_the_same_state() => RandomLoan.Any.Sample(
        loan =>
        {
            var log = new List<LoanEvent>();
            foreach (var entry in loan.Events.Reverse())
            {
                // As a person enters them: each one late, before the others.
                log.Add(entry);
                _ = ArrearsStatement.On(loan.Today, loan.Schedule, log, loan.Rules);
            }

            var late = loan with { Events = log };
            Assert.Equal(loan.Ledger.Instalments, late.Ledger.Instalments);
            Assert.Equal(loan.Ledger.Payments, late.Ledger.Payments);
            Assert.Equal(loan.Statement.Suspensions, late.Statement.Suspensions);
            Assert.Equal(loan.Statement with { Rows = [], Suspensions = [] }, late.Statement with { Rows = [], Suspensions = [] });
        },
        iter: PropertyCases.Count);

    [Fact]
    public void Days_past_due_never_fall_on_a_day_without_an_entry() => RandomLoan.Any.Sample(
        loan =>
        {
            var tomorrow = loan.Today.AddDays(1);
            if (EventOrder.Of(loan.Events).Any(entry => entry.On == tomorrow))
            {
                return;
            }

            Assert.True(loan.StatementOn(tomorrow).DaysPastDue >= loan.Statement.DaysPastDue);
            Assert.True(loan.StatementOn(tomorrow).DaysNetOfPauses >= loan.Statement.DaysNetOfPauses);
        },
        iter: PropertyCases.Count);

    [Theory]
    [InlineData(ExcessPolicy.ShortenTerm)]
    [InlineData(ExcessPolicy.LowerPayment)]
    public void Paying_what_ends_the_loan_ends_it_where_money_beyond_what_is_due_repays_the_loan(ExcessPolicy excess) => RandomLoan.Any.Sample(
        any =>
        {
            var loan = any with { Rules = any.Rules with { Allocation = any.Rules.Allocation with { Excess = excess } } };
            var amount = loan.Statement.PayOff + loan.Statement.Suspense;
            if (amount.Minor <= 0)
            {
                return;
            }

            var paid = loan with { Events = [.. loan.Events, new LoanEvent.Payment(loan.Today, int.MaxValue, amount)] };
            var statement = paid.Statement;
            Assert.Equal((0, 0, 0), (statement.PrincipalOutstanding.Minor, statement.Charges.Minor, statement.DefaultInterest.Minor));
            Assert.Equal((loan.Statement.Suspense, 0), (statement.Suspense, (statement.PayOff + statement.Suspense).Minor));

            // Principal that was given up leaves its interest in the schedule.
            Assert.True(statement.StillToPay.IsZero || loan.Events.Any(entry => entry is LoanEvent.Waiver { Component: PaymentComponent.Principal }));
        },
        iter: PropertyCases.Count / 4);

    [Fact]
    public void A_payment_that_ends_the_loan_leaves_nothing_and_what_it_does_not_cover_is_given_up() => Gen.Select(RandomLoan.Any, Gen.Int[1, 150]).Sample(
        (loan, percent) =>
        {
            var owed = loan.Statement.PayOff;
            var amount = new Money(owed.Minor * percent / 100, owed.Currency);
            if (amount.Minor <= 0)
            {
                return;
            }

            var paid = loan with { Events = [.. loan.Events, new LoanEvent.Payment(loan.Today, int.MaxValue, amount, EndsLoan: true)] };
            var statement = paid.Statement;
            Assert.Equal((0, 0, 0), (statement.StillToPay.Minor, statement.PrincipalOutstanding.Minor, statement.Charges.Minor));
            Assert.Equal((0, 0, false), (statement.DefaultInterest.Minor, statement.DaysPastDue, statement.IsOverdue));
            Assert.Equal(owed - amount, statement.GivenUp - statement.Suspense);
            Assert.True(statement.GivenUp.IsZero || statement.Suspense.IsZero);
            Assert.Equal(statement.GivenUp, paid.StatementOn(loan.Today.AddYears(1)).GivenUp);
        },
        iter: PropertyCases.Count / 2);

    [Theory]
    [InlineData(ExcessPolicy.ShortenTerm)]
    [InlineData(ExcessPolicy.LowerPayment)]
    public void A_payment_lowers_what_ends_the_loan_by_itself_but_for_rounding(ExcessPolicy excess) => RandomLoan.Any.Sample(
        any =>
        {
            var loan = any with { Rules = any.Rules with { Allocation = any.Rules.Allocation with { Excess = excess } } };
            var owed = loan.Statement.PayOff + loan.Statement.Suspense;
            var amount = new Money(owed.Minor / 3, owed.Currency);
            if (amount.Minor <= 0)
            {
                return;
            }

            var paid = loan with { Events = [.. loan.Events, new LoanEvent.Payment(loan.Today, int.MaxValue, amount)] };
            Assert.InRange((paid.Statement.PayOff + paid.Statement.Suspense - owed + amount).Minor, -1, 1);
        },
        iter: PropertyCases.Count / 4);

    [Fact]
    public void The_material_days_are_those_that_a_reading_of_each_day_finds() => RandomLoan.Any.Sample(
        loan =>
        {
            var limits = new MaterialityLimits(new Money(50, loan.Schedule.Advance.Currency), 0.1m);
            var days = 0;
            for (var day = loan.Today; day > loan.Schedule.DrawnOn && IsMaterial(loan.StatementOn(day)); day = day.AddDays(-1))
            {
                days += 1 - Replay.To(day, loan.Schedule, loan.Events, loan.Rules).PausedWithin(day.DayNumber - 1, day.DayNumber, contractualOnly: true);
            }

            Assert.Equal(days, MaterialityCounter.On(loan.Today, loan.Schedule, loan.Events, loan.Rules, limits).Days);

            bool IsMaterial(ArrearsStatement statement) => limits.IsMaterial(statement.Arrears.Total + statement.DefaultInterest, statement.PayOff + statement.Suspense);
        },
        iter: PropertyCases.Count / 10);

    [Fact]
    public void Paying_the_amount_to_bring_current_leaves_nothing_overdue() => RandomLoan.Any.Sample(
        loan =>
        {
            var amount = loan.Statement.AmountToBringCurrent;
            if (amount.IsZero)
            {
                return;
            }

            var paid = loan with { Events = [.. loan.Events, new LoanEvent.Payment(loan.Today, int.MaxValue, amount)] };
            Assert.Equal(0, paid.Statement.DaysPastDue);
            Assert.True(paid.Statement.Arrears.Principal.IsZero && paid.Statement.Arrears.Interest.IsZero && paid.Statement.DueToday.IsZero);
        },
        iter: PropertyCases.Count);
}
