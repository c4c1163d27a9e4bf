using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>Puts our figures of a day beside the bank's, line by line, and says what most likely explains a difference.</summary>
public static class StatementCheck
{
    /// <summary>Compares on the day of the bank's figures.</summary>
    /// <param name="bank">What the bank says.</param>
    /// <param name="schedule">The contract's schedule.</param>
    /// <param name="events">The loan's entries.</param>
    /// <param name="rules">What the contract says beyond the schedule.</param>
    /// <returns>One line for each figure, those the bank did not give included.</returns>
    /// <exception cref="InvalidOperationException">The bank's figures are in another currency.</exception>
    public static IReadOnlyList<StatementLine> Of(
        BankFigures bank, RepaymentSchedule schedule, IReadOnlyList<LoanEvent> events, LoanRules rules)
    {
        var ours = ArrearsStatement.On(bank.AsOf, schedule, events, rules);
        var readings = new StatementReadings(bank.AsOf, schedule, events, rules);
        var rows = LoanLedger.To(bank.AsOf, schedule, events, rules).Instalments.Where(row => !row.Replaced).ToList();
        var next = rows.FirstOrDefault(row => row.DueOn >= bank.AsOf) ?? rows.LastOrDefault();
        var instalment = next is null ? Money.Zero(schedule.Advance.Currency) : next.PrincipalDue + next.InterestDue;
        int? banksDays = bank.OverdueSince is { } since ? Math.Max(0, bank.AsOf.DayNumber - since.DayNumber)
            : bank.AmountOverdue is { IsZero: true } ? 0 : null;
        return
        [
            Line(StatementPart.Balance, ours.PrincipalOutstanding, bank.Balance, statement => statement.PrincipalOutstanding),
            Line(StatementPart.AmountOverdue, Overdue(ours), bank.AmountOverdue, Overdue),
            new StatementLine(StatementPart.DaysPastDue, null, null, ours.DaysPastDue, banksDays, ReasonOfDays(ours, banksDays, readings)),
            Line(StatementPart.Instalment, instalment, bank.Instalment, null),
        ];

        StatementLine Line(StatementPart part, Money mine, Money? banks, Func<ArrearsStatement, Money>? read) => new(
            part, mine, banks, null, null,
            banks is not { } theirs ? DifferenceReason.NotComparable
            : mine == theirs ? DifferenceReason.None
            : read is null ? DifferenceReason.DayCount
            : ReasonOf(part, theirs, ours, read, readings));
    }

    /// <summary>The entry that takes the bank's word on the overdue amount: a fee for what it asks more, a waiver for what it asks less.</summary>
    /// <param name="line">The line of the overdue amount.</param>
    /// <param name="ours">Our statement of the day of the bank's figures.</param>
    /// <param name="sequence">The order of entry.</param>
    /// <returns>
    /// The entry; null when there is no difference, or when the bank asks less than our principal and interest: then it is a question for the bank.
    /// </returns>
    public static LoanEvent? Accept(StatementLine line, ArrearsStatement ours, int sequence)
    {
        if (line.Part is not StatementPart.AmountOverdue || line.Difference is not { IsZero: false } difference)
        {
            return null;
        }

        if (difference.Minor > 0)
        {
            return new LoanEvent.Charge(ours.Today, sequence, ChargeKind.Fee, difference);
        }

        return -difference <= ours.Arrears.Fees ? new LoanEvent.Waiver(ours.Today, sequence, PaymentComponent.Fee, -difference)
            : -difference <= ours.Arrears.Penalties ? new LoanEvent.Waiver(ours.Today, sequence, PaymentComponent.Penalty, -difference)
            : null;
    }

    // A bank asks for a charge from its own day, also where we keep it with an instalment that is not overdue yet.
    private static Money Overdue(ArrearsStatement statement) => statement.Arrears.Principal + statement.Arrears.Interest + statement.Charges;

    // Tries one explanation after the other and keeps the first that gives the bank's figure to the smallest unit.
    private static DifferenceReason ReasonOf(
        StatementPart part, Money theirs, ArrearsStatement ours, Func<ArrearsStatement, Money> read, StatementReadings readings)
    {
        var difference = theirs - read(ours);
        // A charge is part of what is overdue and never of the balance: there it is the order in which the two were paid.
        var isOverdue = part is StatementPart.AmountOverdue;
        if (isOverdue && readings.HasCharge(-difference))
        {
            return DifferenceReason.Charge;
        }

        if (readings.OtherOrders.Any(reading => read(reading) == theirs))
        {
            return DifferenceReason.AllocationOrder;
        }

        if (readings.OtherDays.Any(reading => read(reading) == theirs))
        {
            return DifferenceReason.DateOfReceipt;
        }

        if (readings.WithoutAPayment.Any(reading => read(reading) == theirs))
        {
            return DifferenceReason.MissingPayment;
        }

        if (ours.DefaultInterest == difference)
        {
            return DifferenceReason.DefaultInterest;
        }

        // A few smallest units an instalment: rounding or another day count. What is more, and above our sum, is most often a fee.
        return Math.Abs(difference.Minor) <= Math.Max(2, readings.Instalments) ? DifferenceReason.DayCount
            : difference.Minor > 0 && isOverdue ? DifferenceReason.Charge
            : DifferenceReason.Unexplained;
    }

    private static DifferenceReason ReasonOfDays(ArrearsStatement ours, int? banksDays, StatementReadings readings)
    {
        if (banksDays is not { } days)
        {
            return DifferenceReason.NotComparable;
        }

        if (days == ours.DaysPastDue)
        {
            return DifferenceReason.None;
        }

        if (days == ours.DaysPastDue + 1 || days == ours.DaysNetOfPauses)
        {
            return DifferenceReason.DayCount;
        }

        return readings.OtherOrders.Any(reading => reading.DaysPastDue == days) ? DifferenceReason.AllocationOrder
            : readings.WithoutAPayment.Any(reading => reading.DaysPastDue == days) ? DifferenceReason.MissingPayment
            : DifferenceReason.Unexplained;
    }
}
