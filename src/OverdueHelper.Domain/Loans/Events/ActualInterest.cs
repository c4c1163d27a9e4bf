using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans.Events;

/// <summary>Writes a schedule anew for a contract whose interest follows the money really received: the bank's figure for a late or early payer.</summary>
/// <remarks>
/// Interest is rounded half-even, once per instalment or for each stretch of days with one balance. Days still to come are taken as if every instalment were paid when due.
/// Source: Apache Fineract, interest recalculation (test rows read). Formula: docs/arithmetic/actual-interest.md.
/// </remarks>
public sealed class ActualInterest
{
    private readonly ActualInterestTerms _terms;
    private readonly Currency _currency;
    private readonly int _today;
    private readonly List<Row> _rows = [];
    private readonly List<(int Day, long Amount)> _payments;
    private long _instalment;
    private long _scheduled;
    private long _actual;
    private long _ahead;
    private int _paid;

    private ActualInterest(DateOnly today, RepaymentSchedule contract, IEnumerable<LoanEvent> events, ActualInterestTerms terms)
    {
        _terms = terms;
        _currency = contract.Advance.Currency;
        _today = today.DayNumber;
        _instalment = terms.Instalment.Minor;
        _scheduled = _actual = contract.Advance.Minor;
        _payments = [.. EventOrder.Of([.. events]).OfType<LoanEvent.Payment>().Where(payment => payment.On <= today)
            .Select(payment => (payment.On.DayNumber, payment.Amount.Minor))];
    }

    /// <summary>Writes the schedule anew.</summary>
    /// <param name="today">The day up to which money was received and overdue amounts bore interest.</param>
    /// <param name="contract">The contract's schedule: its due dates hold.</param>
    /// <param name="events">The loan's entries; payments count, interest before principal, the oldest instalment first.</param>
    /// <param name="terms">How the contract's interest runs.</param>
    /// <returns>A schedule to replay the same entries on. It has fewer instalments when the loan ends earlier.</returns>
    public static RepaymentSchedule Rewrite(
        DateOnly today, RepaymentSchedule contract, IReadOnlyList<LoanEvent> events, ActualInterestTerms terms)
    {
        var run = new ActualInterest(today, contract, events, terms);
        var start = contract.DrawnOn.DayNumber;
        for (var i = 0; i < contract.Instalments.Count && run._scheduled > 0; i++)
        {
            var due = contract.Instalments[i].DueOn.DayNumber;
            run.Period(start, due, contract.Instalments.Count - i - 1);
            start = due;
        }

        return contract with { Instalments = [.. run._rows.Select(run.Written)] };
    }

    private Instalment Written(Row row, int index) => new(
        index + 1,
        DateOnly.FromDayNumber(row.Due),
        new Money(row.Principal, _currency),
        new Money(row.Interest, _currency),
        new Money(row.Balance, _currency));

    private void Period(int start, int due, int later)
    {
        var (planned, overdue, early, accruedPaid) = (0m, 0m, 0L, 0L);
        var (plannedTo, overdueTo) = (start, start);
        while (_paid < _payments.Count && _payments[_paid].Day < due)
        {
            var (on, amount) = _payments[_paid++];
            overdue += OfOverdue(overdueTo, on, start, due);
            overdueTo = on;
            var left = PayOverdue(amount);
            if (left == 0)
            {
                continue;
            }

            planned += OfPlan(plannedTo, on, due - start);
            plannedTo = on;

            // Where instalments stay, money in advance first pays what the running period has accrued.
            var accrued = _terms.ExcessJoinsInstalment ? 0 : Math.Min(left, Rounded(planned + overdue) - accruedPaid);
            accruedPaid += accrued;
            var taken = Math.Min(left - accrued, _actual);
            early += taken;
            _actual -= taken;
        }

        planned += OfPlan(plannedTo, due, due - start);
        overdue += OfOverdue(overdueTo, due, start, due);
        Close(due, later, Rounded(planned + overdue), early, accruedPaid);
    }

    // The scheduled balance, or what is left of it after money in advance, bears interest to the due day.
    private decimal OfPlan(int from, int to, int period) => Of(Math.Min(_scheduled, _actual) * (to - from), period);

    // What is overdue bears interest only up to today: the days to come are taken as paid when due.
    private decimal OfOverdue(int from, int to, int start, int due)
    {
        var days = Math.Max(0, Math.Min(to, _today) - from);
        return _today <= due || _terms.OverdueBearsInEveryPeriod
            ? Of(_rows.Sum(row => row.OpenPrincipal + (_terms.OverdueInterestBears ? row.OpenInterest : 0)) * days, due - start)
            : 0;
    }

    private decimal Of(long balanceDays, int period)
    {
        var exact = _terms.DaysInYear is { } days ? balanceDays * _terms.YearlyRate / days : balanceDays * _terms.YearlyRate / 12 / period;
        return _terms.RoundsEachStretch ? Rounded(exact) : exact;
    }

    private static long Rounded(decimal exact) => (long)decimal.Round(exact, 0, MidpointRounding.ToEven);

    private long PayOverdue(long amount)
    {
        foreach (var row in _rows)
        {
            amount -= row.Pay(amount, out var principal);
            _actual -= principal;
        }

        return amount;
    }

    private void Close(int due, int later, long interest, long early, long accruedPaid)
    {
        var onDue = 0L;
        while (_paid < _payments.Count && _payments[_paid].Day == due)
        {
            onDue += PayOverdue(_payments[_paid++].Amount);
        }

        var planned = later == 0 ? _scheduled : Math.Clamp(_instalment - interest, 0, _scheduled);
        var repaidBefore = later == 0 ? 0 : Math.Min(planned, _ahead);
        planned -= repaidBefore;
        _ahead -= repaidBefore;
        var repaid = Math.Min(early + Math.Max(0, onDue - interest), _scheduled);
        var isRecast = _terms.ExcessJoinsInstalment && repaid > planned;
        var principal = isRecast ? repaid : planned;
        var row = new Row(due, principal, interest) { OpenPrincipal = Math.Max(0, principal - early), OpenInterest = interest - accruedPaid };
        _actual -= PayOn(row, onDue);
        _scheduled -= principal;
        row.Balance = _scheduled;
        _rows.Add(row);
        if (isRecast && _terms.Recast is ExcessPolicy.NextInstalment)
        {
            _ahead += principal - planned;
        }
        else if (isRecast && _terms.Recast is ExcessPolicy.LowerPayment)
        {
            var solved = Annuity.Payment(_scheduled, _terms.PeriodicRate, later);
            _instalment = (long)decimal.Round(solved / _terms.InstalmentMultiple, 0, MidpointRounding.ToEven) * _terms.InstalmentMultiple;
        }
    }

    private static long PayOn(Row row, long amount)
    {
        row.Pay(amount, out var principal);
        return principal;
    }

    private sealed class Row(int due, long principal, long interest)
    {
        public int Due => due;

        public long Principal => principal;

        public long Interest => interest;

        public long Balance { get; set; }

        public long OpenPrincipal { get; set; }

        public long OpenInterest { get; set; }

        public long Pay(long amount, out long toPrincipal)
        {
            var toInterest = Math.Min(amount, OpenInterest);
            toPrincipal = Math.Min(amount - toInterest, OpenPrincipal);
            OpenInterest -= toInterest;
            OpenPrincipal -= toPrincipal;
            return toInterest + toPrincipal;
        }
    }
}
