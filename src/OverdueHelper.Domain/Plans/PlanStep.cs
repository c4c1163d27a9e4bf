using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <summary>A stretch of equal instalments with its first and last day, as a bank's system takes a schedule.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="FromOn">The first due date.</param>
/// <param name="ToOn">The last due date.</param>
/// <param name="Count">How many instalments.</param>
/// <param name="YearlyRate">The rate that runs. Fraction a year.</param>
/// <param name="Amount">The instalment; the largest where they differ by the odd smallest unit.</param>
public sealed record PlanStep(PlanStepKind Kind, DateOnly FromOn, DateOnly ToOn, int Count, decimal YearlyRate, Money Amount)
{
    /// <summary>A schedule as stretches, in order of date; their counts add up to its rows.</summary>
    /// <param name="proposal">The schedule.</param>
    public static IReadOnlyList<PlanStep> Of(PlanProposal proposal)
    {
        List<PlanStep> steps = [];
        foreach (var row in proposal.Rows)
        {
            var next = new PlanStep(KindOf(row), row.DueOn, row.DueOn, 1, proposal.YearlyRateAt(row.Number), row.Total);
            if (steps.Count > 0 && steps[^1].Continues(next))
            {
                var last = steps[^1];
                steps[^1] = last with { ToOn = next.ToOn, Count = last.Count + 1, Amount = Money.Max(last.Amount, next.Amount) };
            }
            else
            {
                steps.Add(next);
            }
        }

        return steps;
    }

    // The odd unit of a division does not make a stretch of its own.
    private bool Continues(PlanStep next) =>
        Kind == next.Kind && YearlyRate == next.YearlyRate && Amount.IsZero == next.Amount.IsZero && Math.Abs(Amount.Minor - next.Amount.Minor) <= 1;

    private static PlanStepKind KindOf(PlanInstalment row)
    {
        if (row.Total.IsZero)
        {
            return row switch
            {
                { Interest.IsZero: true } => PlanStepKind.InterestFreePause,
                { Arrears.IsZero: true } => PlanStepKind.CapitalisedPause,
                _ => PlanStepKind.DeferredPause,
            };
        }

        return row is { Principal.IsZero: true, Arrears.IsZero: true } ? PlanStepKind.InterestOnly : PlanStepKind.Instalment;
    }
}
