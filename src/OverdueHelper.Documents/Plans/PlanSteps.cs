using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Documents.Plans;

/// <summary>A schedule as stretches with their first and last day, as an officer keys it in. Keyed so, it gives the schedule to the cent.</summary>
internal static class PlanSteps
{
    // Above it the stretches are no shorter than the schedule, which is printed in full anyway.
    private const int MostSteps = 24;

    public static IEnumerable<Block> Of(PlanProposal proposal, PaperWords words)
    {
        var steps = PlanStep.Of(proposal);
        if (steps.Count > MostSteps)
        {
            yield return new Note(words.With(nameof(PlanText.StepsMany), words.Number(steps.Count)));
            yield break;
        }

        var isApart = proposal.Start.IsRateKnown && steps.Any(step => !step.WithoutInterest.IsZero);
        yield return new Table(
            words[nameof(PlanText.StepsTitle)],
            [
                new(words[nameof(PlanText.StepFrom)]), new(words[nameof(PlanText.StepTo)]), new(words[nameof(PlanText.StepWhat)]),
                End(nameof(PlanText.StepCount)), End(nameof(PlanText.StepRate)),
                .. isApart ? [End(nameof(PlanText.StepWith)), End(nameof(PlanText.StepWithout))] : Array.Empty<TableColumn>(),
                End(nameof(PlanText.StepAmount)),
            ],
            [
                .. steps.Select(step => new TableRow(
                [
                    words.DayShort(step.FromOn), words.DayShort(step.ToOn), words["Step" + step.Kind], words.Number(step.Count),
                    proposal.Start.IsRateKnown ? words.Percent(step.YearlyRate) : words[nameof(PlanText.NotKnown)],
                    .. isApart ? [words.Amount(step.WithInterest), words.Amount(step.WithoutInterest)] : Array.Empty<string>(),
                    words.Amount(step.Amount),
                ])),
            ]);
        if (isApart)
        {
            yield return new Note(words[nameof(PlanText.StepsNote)]);
        }

        TableColumn End(string key) => new(words[key], ColumnAlignment.End);
    }
}
