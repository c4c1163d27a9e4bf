using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>One pass over the rows of a replay, in the smallest unit.</summary>
internal sealed class StatementSums
{
    private readonly LoanRules _rules;
    private readonly InterestToDate _interest;

    private StatementSums(LoanRules rules, InterestToDate interest) => (_rules, _interest) = (rules, interest);

    public int? OldestDue { get; private set; }

    /// <summary>The oldest due day up to today with principal or interest open: unlike <see cref="OldestDue"/>, today counts.</summary>
    public int? FirstOpenDue { get; private set; }

    public int Missed { get; private set; }

    public long Principal { get; private set; }

    public long Interest { get; private set; }

    public long Fees { get; private set; }

    public long Penalties { get; private set; }

    public long DueToday { get; private set; }

    public long PrincipalOutstanding { get; private set; }

    public long StillToPay { get; private set; }

    public long Charges { get; private set; }

    public long PayOff { get; private set; }

    public int? NextDue { get; private set; }

    public int? NextDueAfterToday { get; private set; }

    public long NextAmount { get; private set; }

    public List<OverdueInstalment>? Rows { get; private set; }

    public long OverdueTotal => Principal + Interest + Fees + Penalties;

    public static StatementSums Of(Replay replay, int today, LoanRules rules)
    {
        var sums = new StatementSums(rules, new InterestToDate(replay.Rows, today));
        var currency = replay.Schedule.Advance.Currency;
        var start = replay.Schedule.DrawnOn.DayNumber;
        for (var row = 0; row < replay.Rows.Count; row++)
        {
            sums.Add(replay.Rows, row, today, start, currency);
            start = replay.Rows.Due(row);
        }

        return sums;
    }

    private void Add(LedgerRows rows, int row, int today, int start, Currency currency)
    {
        var principal = rows.Owed(row, PaymentComponent.Principal);
        var interest = rows.Owed(row, PaymentComponent.Interest);
        var fees = rows.Owed(row, PaymentComponent.Fee);
        var penalties = rows.Owed(row, PaymentComponent.Penalty);
        var unpaid = principal + interest + fees + penalties;
        // Due from the contract's day or the adjusted one, whichever is first; overdue the day after the adjusted one.
        var contractual = rows.Due(row);
        var due = _rules.Adjusted(contractual);
        var from = Math.Min(contractual, due);
        var isToCome = from > today;
        PrincipalOutstanding += principal - (isToCome ? rows.Capitalised(row) : 0);
        StillToPay += principal + interest;
        Charges += fees + penalties;
        PayOff += principal + fees + penalties + (isToCome ? _interest.Of(row, start) - rows.Capitalised(row) : interest);
        if (due >= today && unpaid > 0)
        {
            NextAmount += NextDue is null || NextDue == due ? unpaid : 0;
            NextDue ??= due;
            NextDueAfterToday ??= from > today ? from : null;
            DueToday += from <= today ? unpaid : 0;
        }

        var open = principal + interest > 0;
        if (due <= today && open)
        {
            FirstOpenDue ??= due;
        }

        if (due < today && unpaid > 0)
        {
            OldestDue ??= open ? due : null;
            Missed += open ? 1 : 0;
            Principal += principal;
            Interest += interest;
            Fees += fees;
            Penalties += penalties;
            (Rows ??= []).Add(new OverdueInstalment(
                row + 1,
                DateOnly.FromDayNumber(contractual),
                new Money(principal, currency),
                new Money(interest, currency),
                new Money(fees, currency),
                new Money(penalties, currency),
                today - (open ? due : Math.Max(due, rows.Charged(row))))
            {
                AdjustedDueOn = DateOnly.FromDayNumber(due),
            });
        }
    }
}
