using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;

namespace OverdueHelper.Domain.Arrears;

/// <summary>What a loan still asks for on the day of a change: the instalments from that day on, and what is overdue before it. Amounts in the smallest unit.</summary>
/// <remarks>
/// An instalment that was paid before it fell due stays as it is, and so does its interest: what follows begins after it.
/// An instalment within a pause is still ahead, though it asks for nothing.
/// </remarks>
internal sealed record RowsAhead
{
    /// <summary>The first day whose instalments a change replaces.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day the running period began: the due date before, or the day the loan was paid out.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The day from which the running period's interest was counted anew; <see cref="Start"/> where nothing changed within it.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The running period's interest of the days before <see cref="Since"/>.</summary>
    public required long Before { get; init; }

    /// <summary>The instalments still to come, those within a pause first.</summary>
    public required IReadOnlyList<RowAhead> Rows { get; init; }

    /// <summary>Principal unpaid of instalments due before the day.</summary>
    public required long OverduePrincipal { get; init; }

    /// <summary>Interest unpaid of instalments due before the day.</summary>
    public required long OverdueInterest { get; init; }

    /// <summary>The instalments that ask for something.</summary>
    public IReadOnlyList<RowAhead> Open => [.. Rows.Where(row => row.Pause is null)];

    /// <summary>How many of the first instalments are within a pause.</summary>
    public int Paused => Rows.TakeWhile(row => row.Pause is not null).Count();

    /// <summary>What becomes of the interest of the instalments within a pause; null without any.</summary>
    public PauseInterest? PauseInterest => Rows.Count == 0 ? null : Rows[0].Pause;

    /// <summary>Principal not yet due that bears interest today: interest that a pause will add is not yet among it.</summary>
    public long Balance => Rows.Sum(row => row.Principal - (row.Pause is Loans.PauseInterest.Capitalised ? row.Resting : 0));

    /// <summary>Interest of the periods of a pause that have passed, to be collected after it.</summary>
    public long Deferred => Math.Max(0, Rows.Sum(row => row.Deferred - (row.Pause is Loans.PauseInterest.Deferred ? row.Resting : 0)));

    /// <summary>Interest of instalments to come that was paid before.</summary>
    public long PaidAhead => Rows.Sum(row => row.InterestPaid);

    /// <summary>Reads the ledger.</summary>
    /// <param name="ledger">The loan on the day of the change.</param>
    /// <param name="on">The day from which instalments count as still to come.</param>
    /// <param name="drawnOn">The day the loan was paid out.</param>
    /// <param name="written">What earlier changes wrote, by due date.</param>
    public static RowsAhead Of(LoanLedger ledger, DateOnly on, DateOnly drawnOn, IReadOnlyDictionary<DateOnly, RowWritten> written)
    {
        var standing = ledger.Instalments.Where(row => !row.Replaced).ToList();
        var overdue = standing.Where(row => row.DueOn < on).ToList();
        var paidAhead = standing.SkipWhile(row => row.DueOn < on).TakeWhile(row => row is { IsOpen: false, SettledOn: not null }).ToList();
        var from = paidAhead.Count == 0 ? on : paidAhead[^1].DueOn.AddDays(1);
        var before = ledger.Instalments.Where(row => row.DueOn < from).Select(row => row.DueOn).DefaultIfEmpty(drawnOn).Max();
        var rows = standing
            .Where(row => row.DueOn >= from)
            .Select(row => RowAhead.Of(row, written.GetValueOrDefault(row.DueOn)))
            .Where(row => row.IsAhead)
            .ToList();
        var running = rows.Count == 0 ? null : written.GetValueOrDefault(rows[0].DueOn);
        var parts = rows.Count == 0 ? default : standing.First(row => row.DueOn == rows[0].DueOn).Parts;
        return new RowsAhead
        {
            From = from,
            Start = running?.Start ?? before,
            Since = parts.Since == 0 ? before : DateOnly.FromDayNumber(parts.Since),
            Before = parts.Before,
            Rows = rows,
            OverduePrincipal = overdue.Sum(row => row.Principal.Minor),
            OverdueInterest = overdue.Sum(row => row.Interest.Minor),
        };
    }

    /// <summary>The interest of the running period up to a day, by days of the period; half to even.</summary>
    public long AccruedTo(DateOnly day)
    {
        if (Rows.Count == 0 || day <= Since)
        {
            return Before;
        }

        var period = Rows[0].DueOn.DayNumber - Since.DayNumber;
        var past = Math.Min(day.DayNumber - Since.DayNumber, period);
        return Before + (long)decimal.Round((decimal)(Rows[0].OwnInterest - Before) * past / period, 0, MidpointRounding.ToEven);
    }
}
