using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>What the statements of a credit line and the payments since say on a day.</summary>
/// <remarks>
/// A line is overdue from the due date of the first minimum in a row that was not met, or from the day since which the balance has stayed above the limit, whichever is first.
/// A later statement's minimum holds what was missed before it: paying it in full ends the row, and so does a statement that asks for nothing or shows nothing drawn.
/// No more is missed than the newest statement asks for, nor than is drawn. Source: CRR article 178(2), read in a secondary page.
/// </remarks>
/// <param name="Last">The last statement.</param>
/// <param name="Balance">What is drawn: the last statement with what was drawn, charged, paid and given up since.</param>
/// <param name="MissedMinimum">What is unpaid of the last minimum whose due date has passed: as much of it as a newer statement still asks for, and no more than is drawn.</param>
/// <param name="OverLimit">What is drawn above the last limit that a statement named.</param>
/// <param name="MinimumMissedOn">The due date of the first minimum in a row that was not met; null when the last one was.</param>
/// <param name="LimitPassedOn">The day since which the balance has stayed above the limit: a statement's, or that of a drawing or charge; null when it is kept.</param>
/// <param name="MinimumsMissed">How many minimums in a row were not met.</param>
/// <param name="NextDueOn">The due date of the last minimum while it is to come; null when there is none.</param>
/// <param name="NextDue">What is still to pay of it; null without one.</param>
public sealed record LineStanding(
    LineStatement Last,
    Money Balance,
    Money MissedMinimum,
    Money OverLimit,
    DateOnly? MinimumMissedOn,
    DateOnly? LimitPassedOn,
    int MinimumsMissed,
    DateOnly? NextDueOn,
    Money? NextDue)
{
    /// <summary>The first day from which it is overdue; null when it is not.</summary>
    public DateOnly? OverdueSince => MinimumMissedOn is { } missed && LimitPassedOn is { } passed
        ? (missed < passed ? missed : passed)
        : MinimumMissedOn ?? LimitPassedOn;

    /// <summary>What must be paid so that nothing is overdue: a payment counts for the minimum and for the limit alike, so that the larger of the two is enough.</summary>
    public Money Overdue => Money.Max(MissedMinimum, OverLimit);

    /// <summary>What the last statement asks for; nothing when it names no minimum, as with many overdrafts.</summary>
    public Money Minimum => new(Last.MinimumMinor ?? 0, Balance.Currency);

    /// <summary>Reads the statements, and what moved the balance between and after them.</summary>
    /// <param name="statements">By day, at least one. One that names no limit keeps the limit of the one before.</param>
    /// <param name="entries">The entries that count, by day: payments and waivers lower the balance, drawings and charges raise it.</param>
    /// <param name="today">The day asked about.</param>
    /// <param name="currency">The loan's currency.</param>
    public static LineStanding Of(IReadOnlyList<LineStatement> statements, IReadOnlyList<LoanEntry> entries, DateOnly today, Currency currency)
    {
        var reading = new LineReading(statements, entries, today);
        var (balance, overLimit, passedOn) = reading.Drawn();
        var (missed, missedOn, count) = reading.Minimums(balance);
        var last = statements[^1];
        var next = last is { MinimumMinor: > 0 } && last.DueOn >= today ? last.DueOn : null;
        return new LineStanding(
            last,
            In(balance),
            In(missed),
            In(overLimit),
            missedOn,
            passedOn,
            count,
            next,
            next is null ? null : In(Math.Max(0, last.MinimumMinor!.Value - reading.Paid(last.On, today))));

        Money In(long minor) => new(minor, currency);
    }

    /// <summary>The standing of the line as any loan's that is known from the bank.</summary>
    /// <param name="loan">The loan: its rate.</param>
    /// <param name="today">The day of the standing.</param>
    public LoanStanding Standing(Loan loan, DateOnly today)
    {
        var standing = LoanStanding.FromBank(
            new BankFigures(loan.Currency, Last.On, Balance, null, Overdue, OverdueSince, loan.YearlyRate),
            today);
        return standing with
        {
            InstalmentsMissed = MinimumsMissed,
            NextDueOn = NextDueOn,
            NextDueAmount = NextDue,
            GoodThrough = NextDueOn?.AddDays(-1),
            Unknown = [.. standing.Unknown.Where(part => part is UnknownPart.Rate)],
        };
    }
}
