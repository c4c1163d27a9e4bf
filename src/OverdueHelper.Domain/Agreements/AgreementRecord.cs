using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Agreements;

/// <summary>How an agreement is kept: derived from the payments that were entered on the loan, never typed.</summary>
/// <remarks>Money goes to the earliest payment that is not paid in full, so the paid ones always come first.</remarks>
/// <param name="Payments">The agreed payments by day; empty where the agreement names none.</param>
public sealed record AgreementRecord(IReadOnlyList<AgreedPayment> Payments)
{
    /// <summary>How many were paid by their day.</summary>
    public int Kept => Payments.Count(payment => payment.State is AgreedPaymentState.Kept);

    /// <summary>How many were paid after their day.</summary>
    public int Late => Payments.Count(payment => payment.State is AgreedPaymentState.Late);

    /// <summary>How many are not paid in full although their day is over.</summary>
    public int Missed => Payments.Count(payment => payment.State is AgreedPaymentState.Missed);

    /// <summary>The first that is not paid in full; <see langword="null"/> when all are.</summary>
    public AgreedPayment? Next => Payments.FirstOrDefault(payment => !payment.IsPaid);

    /// <summary>Whether every payment so far was in time: at least one was, and none was late or is missed.</summary>
    public bool IsKept => Kept > 0 && Late == 0 && Missed == 0;

    /// <summary>Sets the payments of a loan against what was agreed.</summary>
    /// <param name="rows">What was agreed, by day.</param>
    /// <param name="entries">The entries of the loan that count; only payments matter here.</param>
    /// <param name="since">The day of the agreement: what was paid before belongs to the time before.</param>
    /// <param name="today">The borrower's today.</param>
    /// <param name="currency">The loan's currency.</param>
    public static AgreementRecord Of(IReadOnlyList<AgreedRow> rows, IEnumerable<LoanEntry> entries, DateOnly since, DateOnly today, Currency currency)
    {
        var money = new Queue<LoanEntry>(entries
            .Where(entry => entry.Kind is LoanEntryKind.Payment && entry.On >= since && entry.On <= today)
            .OrderBy(entry => entry.On).ThenBy(entry => entry.Sequence));
        var left = money.TryPeek(out var first) ? first.AmountMinor : 0;
        var payments = new List<AgreedPayment>(rows.Count);
        foreach (var row in rows)
        {
            var (paid, on) = (0L, default(DateOnly?));
            while (paid < row.AmountMinor && money.TryPeek(out var entry))
            {
                var taken = Math.Min(row.AmountMinor - paid, left);
                (paid, left) = (paid + taken, left - taken);
                on = paid == row.AmountMinor ? entry.On : null;
                if (left == 0)
                {
                    money.Dequeue();
                    left = money.TryPeek(out var next) ? next.AmountMinor : 0;
                }
            }

            payments.Add(new AgreedPayment(payments.Count + 1, row.DueOn, new Money(row.AmountMinor, currency), new Money(paid, currency), on, StateOf(row.DueOn, on, today)));
        }

        return new AgreementRecord(payments);
    }

    private static AgreedPaymentState StateOf(DateOnly dueOn, DateOnly? paidOn, DateOnly today) => paidOn is { } on
        ? (on <= dueOn ? AgreedPaymentState.Kept : AgreedPaymentState.Late)
        : dueOn < today ? AgreedPaymentState.Missed : AgreedPaymentState.Open;
}
