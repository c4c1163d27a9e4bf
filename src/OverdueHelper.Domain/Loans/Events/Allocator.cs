namespace OverdueHelper.Domain.Loans.Events;

/// <summary>Spreads money over the rows of a ledger by a rule.</summary>
internal sealed class Allocator(LedgerRows rows, OverdueAccrual overdue, AllocationRule rule, int drawn)
{
    private readonly PaymentComponent[] _order = [.. rule.Order];
    private readonly PaymentComponent[] _inAdvance = [.. rule.InAdvanceOrder];
    private int _firstUnpaid;

    /// <summary>Spreads a payment received on a day.</summary>
    public Spread Spread(int day, long amount)
    {
        var spread = default(Spread);
        var left = amount;
        var due = DueBy(day);
        if (rule.DefaultInterestFirst)
        {
            PayDefaultInterest(ref left, ref spread);
        }

        if (rule.CurrentFirst && due > 0)
        {
            Pay(due - 1, due, _order, AllocationDirection.Horizontal, day, ref left, ref spread);
        }

        SkipPaid();
        Pay(_firstUnpaid, due, _order, rule.Direction, day, ref left, ref spread);
        if (!rule.DefaultInterestFirst)
        {
            PayDefaultInterest(ref left, ref spread);
        }

        overdue.Rebase();
        if (left > 0)
        {
            PayInAdvance(due, day, ref left, ref spread);
        }

        spread.Held = left;
        return spread;
    }

    /// <summary>Adds a charge to the row it names, or to the one that fell due last, or to the first.</summary>
    public void Charge(LoanEvent.Charge charge, long amount)
    {
        if (rows.Count == 0)
        {
            throw new InvalidOperationException("A loan without instalments has no place for a charge.");
        }

        var day = charge.On.DayNumber;
        var row = charge.Instalment is { } number ? number - 1 : Math.Max(0, DueBy(day) - 1);
        if (row < 0 || row >= rows.Count)
        {
            throw new InvalidOperationException("The charge names an instalment that the loan does not have.");
        }

        var component = charge.Kind switch { ChargeKind.Fee => PaymentComponent.Fee, ChargeKind.Penalty => PaymentComponent.Penalty };
        rows.Charge(row, component, amount, day);
        _firstUnpaid = Math.Min(_firstUnpaid, row);
    }

    /// <summary>Gives up amounts of one component, the oldest first.</summary>
    public void Waive(PaymentComponent component, long amount, int day)
    {
        for (var row = 0; row < rows.Count && amount > 0; row++)
        {
            var taken = Math.Min(amount, rows.Owed(row, component));
            if (taken > 0)
            {
                rows.Take(row, component, taken, day);
                amount -= taken;
            }
        }

        overdue.Rebase();
    }

    /// <summary>Forgets where it was because the rows were replaced.</summary>
    public void Restart() => _firstUnpaid = 0;

    private void PayDefaultInterest(ref long left, ref Spread spread)
    {
        var used = overdue.Settle(left);
        spread.DefaultInterest += used;
        left -= used;
    }

    private void PayInAdvance(int due, int day, ref long left, ref Spread spread)
    {
        switch (rule.Excess)
        {
            case ExcessPolicy.NextInstalment:
                Pay(due, rows.Count, _inAdvance, rule.InAdvanceDirection, day, ref left, ref spread);
                break;
            case ExcessPolicy.LastInstalment:
                for (var row = rows.Count - 1; row >= due && left > 0; row--)
                {
                    Pay(row, row + 1, _inAdvance, AllocationDirection.Horizontal, day, ref left, ref spread);
                }

                break;
            case ExcessPolicy.ShortenTerm:
            case ExcessPolicy.LowerPayment:
                var prepaid = Prepayment.Apply(rows, due, day, left, drawn, keepsInstalment: rule.Excess is ExcessPolicy.ShortenTerm);
                spread.Principal += prepaid;
                left -= prepaid;
                break;
            case ExcessPolicy.Suspense:
                break;
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

            return;
        }

        foreach (var component in order)
        {
            for (var row = from; row < to && left > 0; row++)
            {
                Take(row, component, day, ref left, ref spread);
            }
        }
    }

    private void Take(int row, PaymentComponent component, int day, ref long left, ref Spread spread)
    {
        var taken = Math.Min(left, rows.Owed(row, component));
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

    // The rows due on or before the day: a binary search, because a long loan asks for every payment.
    private int DueBy(int day)
    {
        var low = 0;
        var high = rows.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (rows.Due(middle) <= day)
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
}
