namespace OverdueHelper.Domain.Loans.Events;

/// <summary>Spreads money over the rows of a ledger by a _rule.</summary>
internal sealed class Allocator(LedgerRows rows, OverdueAccrual overdue, LoanRules rules, int drawn)
{
    private readonly AllocationRule _rule = rules.Allocation;
    private readonly PaymentComponent[] _order = [.. rules.Allocation.Order];
    private readonly PaymentComponent[] _inAdvance = [.. rules.Allocation.InAdvanceOrder];

    // Only charges on instalments that were not due when they were made: the others are due with their row.
    private readonly List<(int Row, int RowDue, PaymentComponent Component, long Amount, int Due)> _charges = [];
    private int _firstUnpaid;

    /// <summary>Spreads a payment received on a day.</summary>
    public Spread Spread(int day, long amount)
    {
        var spread = default(Spread);
        var left = amount;
        var due = DueBy(day);
        if (_rule.DefaultInterestFirst)
        {
            PayDefaultInterest(ref left, ref spread);
        }

        if (_rule.CurrentFirst && due > 0)
        {
            Pay(due - 1, due, _order, AllocationDirection.Horizontal, day, ref left, ref spread);
        }

        SkipPaid();
        PayDue(due, day, ref left, ref spread);
        if (!_rule.DefaultInterestFirst)
        {
            PayDefaultInterest(ref left, ref spread);
        }

        overdue.Rebase();
        PayInAdvance(due, day, ref left, ref spread);
        spread.Held = left;
        return spread;
    }

    /// <summary>Adds a charge to the row it names, or to the one that fell due last, or to the first.</summary>
    public void Charge(LoanEvent.Charge charge, long amount)
    {
        var day = charge.On.DayNumber;
        var row = charge.Instalment is { } number ? number - 1 : Math.Max(0, DueBy(day) - 1);
        if (row < 0 || row >= rows.Count)
        {
            throw new InvalidOperationException("The charge names an instalment that the loan does not have.");
        }

        var component = charge.Kind switch { ChargeKind.Fee => PaymentComponent.Fee, ChargeKind.Penalty => PaymentComponent.Penalty };
        rows.Charge(row, component, amount, day);
        if (rows.Due(row) > day)
        {
            _charges.Add((row, rows.Due(row), component, amount, charge.DueOn?.DayNumber ?? day));
        }

        _firstUnpaid = Math.Min(_firstUnpaid, row);
    }

    /// <summary>Gives up amounts of one component, the oldest first.</summary>
    /// <returns>How much that was: no more than is owed.</returns>
    public long Waive(PaymentComponent component, long amount, int day)
    {
        var left = amount;
        for (var row = 0; row < rows.Count; row++)
        {
            var taken = Math.Min(left, rows.Owed(row, component));
            if (taken > 0)
            {
                rows.Waive(row, component, taken, day);
                left -= taken;
            }
        }

        overdue.Rebase();
        return amount - left;
    }

    /// <summary>Notes that charges on instalments to come are due on a day, with everything else.</summary>
    public void CallIn(int day) => _charges.RemoveAll(charge => charge.RowDue > day);

    /// <summary>The rows due on or before a day, by the contract's date or the adjusted one, whichever is first.</summary>
    /// <remarks>A binary search, because a long loan asks for every payment.</remarks>
    public int DueBy(int day)
    {
        var low = 0;
        var high = rows.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (rows.Due(middle) <= day || rules.Adjusted(rows.Due(middle)) <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Forgets where it was because the rows were replaced.</summary>
    public void Restart()
    {
        for (var i = 0; i < _charges.Count; i++)
        {
            _charges[i] = _charges[i] with { Row = rows.FirstFrom(_charges[i].RowDue) };
        }

        _firstUnpaid = 0;
    }

    private void PayDue(int due, int day, ref long left, ref Spread spread)
    {
        if (_rule.Direction is AllocationDirection.Horizontal)
        {
            Pay(_firstUnpaid, due, _order, AllocationDirection.Horizontal, day, ref left, ref spread);
            foreach (var component in _order)
            {
                PayRipe(due, component, day, ref left, ref spread);
            }
        }
        else
        {
            foreach (var component in _order)
            {
                PayAcross(_firstUnpaid, due, component, day, ref left, ref spread);
                PayRipe(due, component, day, ref left, ref spread);
            }
        }
    }

    // Charges that are due although their instalment is not: they have a day of their own.
    private void PayRipe(int due, PaymentComponent component, int day, ref long left, ref Spread spread)
    {
        foreach (var charge in _charges)
        {
            if (charge.Row >= due && charge.Component == component && charge.Due <= day)
            {
                var ripe = rows.Owed(charge.Row, component) - Unripe(charge.Row, component, day);
                Take(charge.Row, component, Math.Max(0, ripe), day, ref left, ref spread);
            }
        }
    }

    private long Unripe(int row, PaymentComponent component, int day)
    {
        var sum = 0L;
        foreach (var charge in _charges)
        {
            sum += charge.Row == row && charge.Component == component && charge.Due > day ? charge.Amount : 0;
        }

        return sum;
    }

    private void PayDefaultInterest(ref long left, ref Spread spread)
    {
        var used = overdue.Settle(left);
        spread.DefaultInterest += used;
        left -= used;
    }

    private void PayInAdvance(int due, int day, ref long left, ref Spread spread)
    {
        switch (_rule.Excess)
        {
            case ExcessPolicy.NextInstalment:
                Pay(due, rows.Count, _inAdvance, _rule.InAdvanceDirection, day, ref left, ref spread);
                break;
            case ExcessPolicy.LastInstalment:
                for (var row = rows.Count - 1; row >= due && left > 0; row--)
                {
                    Pay(row, row + 1, _inAdvance, AllocationDirection.Horizontal, day, ref left, ref spread);
                }

                break;
            case ExcessPolicy.ShortenTerm:
            case ExcessPolicy.LowerPayment:
                var prepaid = Prepayment.Apply(rows, due, day, left, drawn, keepsInstalment: _rule.Excess is ExcessPolicy.ShortenTerm);
                spread.Principal += prepaid;
                left -= prepaid;
                PayAccrued(due, day, ref left, ref spread);
                break;
            case ExcessPolicy.EveryInstalment:
                PayEvery(due, day, ref left, ref spread);
                break;
            case ExcessPolicy.Suspense:
                break;
        }
    }

    // All principal is repaid when money is left: what has accrued, what was put off and the charges end the loan.
    private void PayAccrued(int due, int day, ref long left, ref Spread spread)
    {
        var start = due == 0 ? drawn : rows.Due(due - 1);
        for (var row = due; row < rows.Count && left > 0; row++)
        {
            Take(row, PaymentComponent.Penalty, day, ref left, ref spread);
            Take(row, PaymentComponent.Fee, day, ref left, ref spread);
            var owed = rows.Owed(row, PaymentComponent.Interest);
            var accrued = rows.Accrued(row, start, day) + rows.Parts(row).Earlier - (rows.Asked(row, PaymentComponent.Interest) - owed);
            Take(row, PaymentComponent.Interest, Math.Min(owed, Math.Max(0, accrued)), day, ref left, ref spread);
            start = rows.Due(row);
        }
    }

    // Rounds until the money is used or nothing is owed: a row that needs less than its share leaves the rest to the others.
    private void PayEvery(int due, int day, ref long left, ref Spread spread)
    {
        while (left > 0)
        {
            var open = 0;
            var last = due;
            for (var row = due; row < rows.Count; row++)
            {
                if (rows.Unpaid(row) > 0)
                {
                    open++;
                    last = row;
                }
            }

            if (open == 0)
            {
                return;
            }

            var before = left;
            var share = left / open;
            for (var row = due; row <= last; row++)
            {
                var part = Math.Min(left, row == last && share == 0 ? left : share);
                left -= part;
                Pay(row, row + 1, _inAdvance, AllocationDirection.Horizontal, day, ref part, ref spread);
                left += part;
            }

            if (left == before)
            {
                return;
            }
        }
    }

    private void Pay(int from, int to, PaymentComponent[] order, AllocationDirection direction, int day, ref long left, ref Spread spread)
    {
        if (direction is AllocationDirection.Horizontal)
        {
            for (var row = from; row < to && left > 0; row++)
            {
                foreach (var component in order)
                {
                    Take(row, component, day, ref left, ref spread);
                }
            }
        }
        else
        {
            foreach (var component in order)
            {
                PayAcross(from, to, component, day, ref left, ref spread);
            }
        }
    }

    private void PayAcross(int from, int to, PaymentComponent component, int day, ref long left, ref Spread spread)
    {
        for (var row = from; row < to && left > 0; row++)
        {
            Take(row, component, day, ref left, ref spread);
        }
    }

    private void Take(int row, PaymentComponent component, int day, ref long left, ref Spread spread) =>
        Take(row, component, rows.Owed(row, component), day, ref left, ref spread);

    private void Take(int row, PaymentComponent component, long most, int day, ref long left, ref Spread spread)
    {
        var taken = Math.Min(left, most);
        if (taken > 0)
        {
            rows.Take(row, component, taken, day);
            spread.Add(component, taken);
            left -= taken;
        }
    }

    private void SkipPaid()
    {
        while (_firstUnpaid < rows.Count && rows.Unpaid(_firstUnpaid) == 0)
        {
            _firstUnpaid++;
        }
    }
}
