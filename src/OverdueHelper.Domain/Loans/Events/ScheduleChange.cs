using System.Runtime.InteropServices;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Loans.Events;

/// <summary>Writes the usual changes of a running schedule as an entry, from what the ledger says is still to pay.</summary>
/// <remarks>None of them re-prices a loan whose interest is of its balance: that is written with <see cref="LoanTerms"/> instead.</remarks>
public static class ScheduleChange
{
    /// <summary>Moves the instalments from one on to later dates; the amounts stay.</summary>
    /// <param name="ledger">The loan on the day of the change.</param>
    /// <param name="sequence">The entry's order.</param>
    /// <param name="from">The due date of the first instalment that moves.</param>
    /// <param name="to">Its new due date; the others follow in the contract's rhythm.</param>
    /// <param name="interval">The rhythm.</param>
    public static LoanEvent.Restructure Postpone(LoanLedger ledger, int sequence, DateOnly from, DateOnly to, RepaymentInterval interval)
    {
        return Write(ledger, sequence, from, Ahead(ledger, from).Select((row, i) => new Part(Step(to, interval, i), row.Principal, row.Interest)));
    }

    /// <summary>Puts instalments without principal before the one due on a day; the others move back by as many.</summary>
    /// <param name="ledger">The loan on the day of the change.</param>
    /// <param name="sequence">The entry's order.</param>
    /// <param name="from">The due date of the first instalment without principal.</param>
    /// <param name="count">How many.</param>
    /// <param name="interval">The rhythm.</param>
    public static LoanEvent.Restructure PrincipalGrace(LoanLedger ledger, int sequence, DateOnly from, int count, RepaymentInterval interval)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var none = Money.Zero(ledger.Suspense.Currency);
        var ahead = Ahead(ledger, from);
        var start = ahead[0].DueOn;
        var later = ahead.Select((row, i) => new Part(Step(start, interval, i + count), row.Principal, row.Interest));
        var free = Enumerable.Range(0, count).Select(i => new Part(Step(start, interval, i), none, none));
        return Write(ledger, sequence, from, free.Concat(later));
    }

    /// <summary>Spreads what is left from a day on evenly over more instalments.</summary>
    /// <param name="ledger">The loan on the day of the change.</param>
    /// <param name="sequence">The entry's order.</param>
    /// <param name="from">The due date of the first instalment that changes.</param>
    /// <param name="extra">How many more instalments there will be.</param>
    /// <param name="interval">The rhythm.</param>
    /// <param name="multiple">Parts are rounded to a multiple of this many smallest units.</param>
    public static LoanEvent.Restructure Extend(
        LoanLedger ledger, int sequence, DateOnly from, int extra, RepaymentInterval interval, long multiple = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(extra, 1);
        var left = Ahead(ledger, from);
        var parts = Shares(Sum(left, row => row.Principal), left.Count + extra, multiple, ledger.Suspense.Currency);
        var interest = Shares(Sum(left, row => row.Interest), left.Count + extra, 1, ledger.Suspense.Currency);
        return Write(ledger, sequence, from, parts.Select((principal, i) => new Part(Step(left[0].DueOn, interval, i), principal, interest[i])));
    }

    /// <summary>Gives the instalments of a flat loan another rate from one on: flat interest is of the whole advance, so it moves with the rate alone.</summary>
    /// <param name="ledger">The loan on the day of the change.</param>
    /// <param name="sequence">The entry's order.</param>
    /// <param name="from">The due date of the first instalment at the new rate.</param>
    /// <param name="oldRate">The yearly rate until now, above nothing; a fraction.</param>
    /// <param name="newRate">The yearly rate from then on; a fraction.</param>
    /// <remarks>Rounded half-even, once per instalment.</remarks>
    public static LoanEvent.Restructure FlatRate(LoanLedger ledger, int sequence, DateOnly from, decimal oldRate, decimal newRate)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(oldRate, 0);
        return Write(ledger, sequence, from, Ahead(ledger, from).Select(row =>
            new Part(row.DueOn, row.Principal, Money.Round(row.Interest.Amount * newRate / oldRate, row.Interest.Currency))));
    }

    /// <summary>Spreads what is overdue, or due on the day itself, over the instalments that remain.</summary>
    /// <param name="ledger">The loan on the day of the change.</param>
    /// <param name="sequence">The entry's order.</param>
    /// <param name="multiple">Each share is rounded to a multiple of this many smallest units; the last takes the rest.</param>
    /// <exception cref="InvalidOperationException">No instalment remains after the day.</exception>
    public static LoanEvent.Restructure SpreadArrears(LoanLedger ledger, int sequence, long multiple = 1)
    {
        var due = ledger.Instalments.Where(row => row.DueOn <= ledger.On).ToList();
        var later = Ahead(ledger, ledger.On.AddDays(1));
        var none = Money.Zero(ledger.Suspense.Currency);
        var principal = Shares(Sum(due, row => row.Principal), later.Count, multiple, ledger.Suspense.Currency);
        var interest = Shares(Sum(due, row => row.Interest), later.Count, 1, ledger.Suspense.Currency);
        return Write(ledger, sequence, null, due.Where(row => row.DueOn == ledger.On).Select(row => new Part(row.DueOn, none, none)).Concat(
            later.Select((row, i) => new Part(row.DueOn, row.Principal + principal[i], row.Interest + interest[i]))));
    }

    /// <summary>Spreads all that is left over new equal instalments.</summary>
    /// <param name="ledger">The loan on the day of the change.</param>
    /// <param name="sequence">The entry's order.</param>
    /// <param name="start">The first new due date, after the day of the change.</param>
    /// <param name="count">How many new instalments.</param>
    /// <param name="interval">The rhythm.</param>
    /// <param name="multiple">Each part is rounded to a multiple of this many smallest units; the last takes the rest.</param>
    public static LoanEvent.Restructure ReAge(
        LoanLedger ledger, int sequence, DateOnly start, int count, RepaymentInterval interval, long multiple = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var principal = Shares(Sum(ledger.Instalments, row => row.Principal), count, multiple, ledger.Suspense.Currency);
        var interest = Shares(Sum(ledger.Instalments, row => row.Interest), count, 1, ledger.Suspense.Currency);
        return Write(ledger, sequence, null, principal.Select((part, i) => new Part(Step(start, interval, i), part, interest[i])));
    }

    // A change from a later due date leaves what is overdue where it is; one from today carries it.
    private static LoanEvent.Restructure Write(LoanLedger ledger, int sequence, DateOnly? from, IEnumerable<Part> parts)
    {
        var rows = parts.ToList();
        var before = ledger.Instalments.Count(row => row.DueOn < (from ?? ledger.On));
        var balance = rows.Aggregate(Money.Zero(ledger.Suspense.Currency), (sum, row) => sum + row.Principal);
        var instalments = new List<Instalment>(rows.Count);
        foreach (var row in rows)
        {
            balance -= row.Principal;
            instalments.Add(new Instalment(before + instalments.Count + 1, row.DueOn, row.Principal, row.Interest, balance));
        }

        return new LoanEvent.Restructure(ledger.On, sequence, instalments, CarriesArrears: from is null, from);
    }

    // A charge that has a row of its own is no instalment: it stays due when it was.
    private static List<InstalmentState> Ahead(LoanLedger ledger, DateOnly from)
    {
        var ahead = ledger.Instalments.Where(row =>
            row.DueOn >= from && !(row.PrincipalDue.IsZero && row.InterestDue.IsZero && (row.FeesCharged + row.PenaltiesCharged).Minor > 0)).ToList();
        return ahead.Count > 0 ? ahead : throw new InvalidOperationException("No instalment is due from that day on.");
    }

    private static DateOnly Step(DateOnly first, RepaymentInterval interval, int steps) =>
        interval.IsMonths ? first.AddMonths(interval.Months * steps) : first.AddDays(interval.Days * steps);

    private static long Sum(IEnumerable<InstalmentState> rows, Func<InstalmentState, Money> part) => rows.Sum(row => part(row).Minor);

    private static Money[] Shares(long total, int count, long multiple, Currency currency)
    {
        var share = (long)decimal.Round((decimal)total / count / multiple, 0, MidpointRounding.ToEven) * multiple;
        var shares = new Money[count];
        for (var i = 0; i < count; i++)
        {
            shares[i] = new Money(i == count - 1 ? total - (share * (count - 1)) : share, currency);
        }

        return shares;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Part(DateOnly DueOn, Money Principal, Money Interest);
}
