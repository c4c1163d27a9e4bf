namespace OverdueHelper.Domain.Loans.Events;

/// <summary>Repays principal before it is due and recasts the instalments to come at the interest the schedule implies.</summary>
internal static class Prepayment
{
    /// <summary>Repays principal on a day.</summary>
    /// <param name="rows">The ledger.</param>
    /// <param name="first">The first row that is not due.</param>
    /// <param name="day">The day of receipt.</param>
    /// <param name="amount">The money at hand, in the smallest unit.</param>
    /// <param name="drawn">The day the loan was paid out: the start of the first period.</param>
    /// <param name="keepsInstalment">Whether the instalment stays and the term shortens; otherwise instalments fall and the term stays.</param>
    /// <returns>How much was used.</returns>
    /// <remarks>
    /// Each row's rate is its interest over the balance it runs on. The row of the running period keeps the interest of the days
    /// before the payment; later rows are charged on the lower balance. Interest of an earlier time stays; interest that a pause puts off or
    /// adds to the loan falls as any other does. Rounded half-even per row; the last row takes the rest.
    /// </remarks>
    public static long Apply(LedgerRows rows, int first, int day, long amount, int drawn, bool keepsInstalment)
    {
        var balance = 0L;
        for (var row = first; row < rows.Count; row++)
        {
            balance += rows.Owed(row, PaymentComponent.Principal) - rows.Capitalised(row);
        }

        // Interest that would join the loan when the running period ends can be repaid as far as it has accrued.
        var start = first == 0 ? drawn : rows.Due(first - 1);
        var joins = first < rows.Count ? Math.Min(rows.Capitalised(first), rows.Accrued(first, start, day)) : 0;
        var used = Math.Min(amount, balance + joins);
        if (used <= 0)
        {
            return 0;
        }

        var joined = Math.Max(0, used - balance);
        var (before, after, spared) = (balance, balance - used + joined, 0L);
        for (var row = first; row < rows.Count; row++)
        {
            var parts = rows.Parts(row);
            var capitalised = rows.Capitalised(row);
            var principal = rows.Owed(row, PaymentComponent.Principal) - capitalised;
            var interest = rows.Owed(row, PaymentComponent.Interest) + capitalised;
            var earlier = Math.Min(parts.Earlier, interest);
            var own = interest - earlier + parts.PutOff;
            var accrued = 0L;
            if (row == first)
            {
                // The interest of the days before stays, less what was paid of it.
                var paid = rows.Asked(row, PaymentComponent.Interest) + capitalised - parts.Earlier + parts.PutOff - own;
                accrued = rows.Due(row) <= start ? own : Math.Clamp(rows.Accrued(row, start, day) - paid, 0, own);
                parts = parts with { Since = Math.Max(day, parts.Since == 0 ? start : parts.Since), Before = accrued + paid - joined };
            }

            var newOwn = accrued + (before <= 0 ? 0 : Scaled(own - accrued, after, before)) - (row == first ? joined : 0);
            if (parts.PutOff > 0)
            {
                spared += parts.PutOff - newOwn;
                rows.Recast(row, 0, 0, parts with { PutOff = newOwn }, day);
                continue;
            }

            // The last row with principal takes the rest either way: it is all that is left, and less interest leaves room for it.
            var payment = principal + own;
            var newPrincipal = capitalised > 0 ? Math.Min((keepsInstalment ? payment : Scaled(payment, after, Math.Max(1, before))) - newOwn, after)
                : keepsInstalment ? Math.Clamp(payment - newOwn, 0, after)
                : before <= 0 ? 0
                : Scaled(principal, after, before);
            var saved = Math.Min(spared, earlier);
            spared = parts.Earlier > 0 ? 0 : spared;
            rows.Recast(row, newPrincipal, newOwn + earlier - saved, parts with { Earlier = parts.Earlier - saved }, day);
            before -= principal;
            after -= newPrincipal;
        }

        return used;
    }

    private static long Scaled(long amount, long part, long whole) =>
        (long)decimal.Round((decimal)amount * part / whole, 0, MidpointRounding.ToEven);
}
