using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Domain.Arrears;

/// <summary>What a loan still asks for on the day of a change: the instalments from that day on, and what is overdue before it. Amounts in the smallest unit.</summary>
/// <param name="Start">The day the running period began: the due date before, or the day the loan was paid out.</param>
/// <param name="Rows">The instalments due on or after the day, those already paid left out.</param>
/// <param name="OverduePrincipal">Principal unpaid of instalments due before the day.</param>
/// <param name="OverdueInterest">Interest unpaid of instalments due before the day.</param>
internal sealed record RowsAhead(DateOnly Start, IReadOnlyList<InstalmentState> Rows, long OverduePrincipal, long OverdueInterest)
{
    /// <summary>Principal of the rows.</summary>
    public long Balance => Rows.Sum(row => row.Principal.Minor);

    /// <summary>Reads the ledger.</summary>
    public static RowsAhead Of(LoanLedger ledger, DateOnly on, DateOnly drawnOn)
    {
        var rows = ledger.Instalments.Where(row => !row.Replaced).ToList();
        var before = rows.Where(row => row.DueOn < on).ToList();
        return new RowsAhead(
            before.Count == 0 ? drawnOn : before.Max(row => row.DueOn),
            [.. rows.Where(row => row.DueOn >= on && row.IsOpen)],
            before.Sum(row => row.Principal.Minor),
            before.Sum(row => row.Interest.Minor));
    }

    /// <summary>The interest of the running period up to a day, by days of the period; half to even.</summary>
    public long AccruedTo(DateOnly day)
    {
        if (Rows.Count == 0 || day <= Start)
        {
            return 0;
        }

        var period = Rows[0].DueOn.DayNumber - Start.DayNumber;
        var past = Math.Min(day.DayNumber - Start.DayNumber, period);
        return (long)decimal.Round((decimal)Rows[0].Interest.Minor * past / period, 0, MidpointRounding.ToEven);
    }
}
