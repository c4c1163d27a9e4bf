using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>What the statements of a credit line and the payments since say on a day.</summary>
/// <remarks>
/// A line is overdue from the due date of the first minimum in a row that was not met, or from the first statement in a row above the limit, whichever is first.
/// A later statement's minimum holds what was missed before it: paying it in full ends the row. Source: CRR article 178(2), read in a secondary page.
/// </remarks>
/// <param name="Last">The last statement.</param>
/// <param name="Balance">What is drawn: the last statement less the payments since.</param>
/// <param name="MissedMinimum">What is unpaid of the last minimum whose due date has passed.</param>
/// <param name="OverLimit">What is drawn above the limit of the last statement.</param>
/// <param name="MinimumMissedOn">The due date of the first minimum in a row that was not met; null when the last one was.</param>
/// <param name="LimitPassedOn">The first statement in a row above the limit; null when it is kept.</param>
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

    /// <summary>Reads the statements.</summary>
    /// <param name="statements">By day, at least one.</param>
    /// <param name="entries">The entries that count; the payments among them are used.</param>
    /// <param name="today">The day asked about.</param>
    /// <param name="currency">The loan's currency.</param>
    public static LineStanding Of(IReadOnlyList<LineStatement> statements, IReadOnlyList<LoanEntry> entries, DateOnly today, Currency currency)
    {
        var last = statements[^1];
        DateOnly? missedOn = null, passedOn = null;
        var (missed, count) = (0L, 0);
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            var until = i + 1 < statements.Count ? statements[i + 1].On : today;
            passedOn = IsAbove(statement, i + 1 < statements.Count ? 0 : Paid(statement.On, today)) ? passedOn ?? statement.On : null;
            if (statement.MinimumMinor is not > 0 || statement.DueOn >= today)
            {
                continue;
            }

            // The last minimum that fell due is met by whatever came since, a newer statement or not.
            var isLastDue = !statements.Skip(i + 1).Any(later => later is { MinimumMinor: > 0 } && later.DueOn < today);
            var open = statement.MinimumMinor.Value - Paid(statement.On, isLastDue ? today : until);
            (missedOn, count, missed) = open > 0 ? (missedOn ?? statement.DueOn, count + 1, open) : (null, 0, 0);
        }

        var balance = last.BalanceMinor - Paid(last.On, today);
        var next = last is { MinimumMinor: > 0 } && last.DueOn >= today ? last.DueOn : null;
        return new LineStanding(
            last,
            In(balance),
            In(missed),
            In(passedOn is null ? 0 : Math.Max(0, balance - last.LimitMinor!.Value)),
            missedOn,
            passedOn,
            count,
            next,
            next is null ? null : In(Math.Max(0, last.MinimumMinor!.Value - Paid(last.On, today))));

        long Paid(DateOnly after, DateOnly until) => entries
            .Where(entry => entry.Kind is LoanEntryKind.Payment && entry.On > after && entry.On <= until)
            .Sum(entry => entry.AmountMinor);

        Money In(long minor) => new(minor, currency);

        static bool IsAbove(LineStatement statement, long paid) => statement.LimitMinor is { } limit && statement.BalanceMinor - paid > limit;
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
            AmountsAsOf = today,
            InstalmentsMissed = MinimumsMissed,
            NextDueOn = NextDueOn,
            NextDueAmount = NextDue,
            GoodThrough = NextDueOn?.AddDays(-1),
            Unknown = [.. standing.Unknown.Where(part => part is UnknownPart.Rate)],
        };
    }
}
