using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <summary>A stretch of exactly equal instalments with its first and last day, as a bank's system takes a schedule.</summary>
/// <remarks>Who keys the steps gets the schedule to the smallest unit: the odd cent of a division makes a step of its own.</remarks>
/// <param name="Kind">What happens.</param>
/// <param name="FromOn">The first due date.</param>
/// <param name="ToOn">The last due date.</param>
/// <param name="Count">How many instalments.</param>
/// <param name="YearlyRate">The rate that runs on the principal. Fraction a year.</param>
/// <param name="WithInterest">The part of each instalment that is paid on the principal and its interest.</param>
/// <param name="WithoutInterest">The part of each instalment that repays what is spread without interest; negative where interest is put off.</param>
public sealed record PlanStep(PlanStepKind Kind, DateOnly FromOn, DateOnly ToOn, int Count, decimal YearlyRate, Money WithInterest, Money WithoutInterest)
{
    /// <summary>What is paid each time.</summary>
    public Money Amount => WithInterest + WithoutInterest;

    /// <summary>A schedule as stretches, in order of date; their counts add up to its rows.</summary>
    /// <param name="proposal">The schedule.</param>
    public static IReadOnlyList<PlanStep> Of(PlanProposal proposal)
    {
        List<PlanStep> steps = [];
        foreach (var row in proposal.Rows)
        {
            var next = new PlanStep(KindOf(row), row.DueOn, row.DueOn, 1, proposal.YearlyRateAt(row.Number), row.Principal + row.Interest, row.Arrears);
            if (steps.Count > 0 && steps[^1].Continues(next))
            {
                var last = steps[^1];
                steps[^1] = last with { ToOn = next.ToOn, Count = last.Count + 1 };
            }
            else
            {
                steps.Add(next);
            }
        }

        return steps;
    }

    private bool Continues(PlanStep next) => next with { FromOn = FromOn, ToOn = ToOn, Count = Count } == this;

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
