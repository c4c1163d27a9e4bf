using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <summary>A stretch of payments that read as one amount: "12 times 245.00".</summary>
/// <param name="Count">How many payments.</param>
/// <param name="Most">The largest of them.</param>
/// <param name="IsExact">Whether all are the same; otherwise they differ by the odd coin of a division.</param>
/// <param name="Overdue">The largest part of one that pays what was overdue, without interest; nothing where none does.</param>
public sealed record PaymentRun(int Count, Money Most, bool IsExact, Money Overdue)
{
    /// <summary>A schedule as stretches, in order of date; their counts add up to its rows. What is paid today is not among them.</summary>
    /// <param name="proposal">The schedule.</param>
    public static IReadOnlyList<PaymentRun> Of(PlanProposal proposal)
    {
        List<PaymentRun> runs = [];
        foreach (var row in proposal.Rows)
        {
            var overdue = Money.Max(Money.Zero(row.Total.Currency), row.Total.IsZero ? row.Total : row.Arrears);
            if (runs.Count > 0 && runs[^1].Continues(row.Total))
            {
                var last = runs[^1];
                runs[^1] = new PaymentRun(last.Count + 1, Money.Max(last.Most, row.Total), last.IsExact && last.Most == row.Total, Money.Max(last.Overdue, overdue));
            }
            else
            {
                runs.Add(new PaymentRun(1, row.Total, IsExact: true, overdue));
            }
        }

        return runs;
    }

    private bool Continues(Money amount) => Math.Abs(Most.Minor - amount.Minor) <= 1 && Most.IsZero == amount.IsZero;
}
