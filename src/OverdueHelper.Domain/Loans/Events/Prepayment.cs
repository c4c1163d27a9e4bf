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
    /// before the payment; later rows are charged on the lower balance. Rounded half-even per row; the last row takes the rest.
    /// </remarks>
    public static long Apply(LedgerRows rows, int first, int day, long amount, int drawn, bool keepsInstalment)
    {
        var balance = 0L;
        for (var row = first; row < rows.Count; row++)
        {
            balance += rows.Owed(row, PaymentComponent.Principal);
        }

        var used = Math.Min(amount, balance);
        if (used == 0)
        {
            return 0;
        }

        var before = balance;
        var after = balance - used;
        for (var row = first; row < rows.Count; row++)
        {
            var principal = rows.Owed(row, PaymentComponent.Principal);
            var interest = rows.Owed(row, PaymentComponent.Interest);
            var newInterest = before == 0 ? 0 : Scaled(interest, after, before);
            if (row == first)
            {
                newInterest = OfRunningPeriod(rows, first, day, drawn, interest, newInterest);
            }

            // The last row with principal takes the rest either way: it is all that is left, and less interest leaves room for it.
            var newPrincipal = keepsInstalment ? Math.Clamp(principal + interest - newInterest, 0, after)
                : before == 0 ? 0
                : Scaled(principal, after, before);
            rows.Recast(row, newPrincipal, newInterest, day);
            before -= principal;
            after -= newPrincipal;
        }

        return used;
    }

    private static long OfRunningPeriod(LedgerRows rows, int first, int day, int drawn, long interest, long newInterest)
    {
        var start = first == 0 ? drawn : rows.Due(first - 1);
        var end = rows.Due(first);
        var past = Math.Max(0, day - start);
        return end <= start ? interest : newInterest + Scaled(interest - newInterest, past, end - start);
    }

    private static long Scaled(long amount, long part, long whole) =>
        (long)decimal.Round((decimal)amount * part / whole, 0, MidpointRounding.ToEven);
}
