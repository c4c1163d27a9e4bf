namespace OverdueHelper.Domain.Loans.Events;

/// <summary>The interest of instalments that are still to come, as far as its days have passed and it is not paid. Rows are asked for in order, each once.</summary>
/// <param name="rows">The rows.</param>
/// <param name="day">The day number.</param>
internal sealed class InterestToDate(LedgerRows rows, int day)
{
    // Interest that a pause will put off to the next instalment and that has not accrued.
    private long _toPutOff;

    /// <summary>The running period's interest by days and what is of an earlier time, less what was paid of it already.</summary>
    /// <param name="row">The row.</param>
    /// <param name="start">The day number its period began.</param>
    public long Of(int row, int start)
    {
        var parts = rows.Parts(row);
        var accrued = rows.Accrued(row, start, day);
        if (parts.PutOff > 0)
        {
            _toPutOff += parts.PutOff - accrued;
            return 0;
        }

        var paid = rows.Asked(row, PaymentComponent.Interest) - rows.Owed(row, PaymentComponent.Interest);
        var owed = accrued + parts.Earlier - _toPutOff - paid;
        _toPutOff = parts.Earlier > 0 ? 0 : _toPutOff;
        return Math.Max(0, owed);
    }
}
