using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Documents.Plans;

/// <summary>A schedule as stretches with their first and last day, as an officer keys it in.</summary>
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

        yield return new Table(
            words[nameof(PlanText.StepsTitle)],
            [
                new TableColumn(words[nameof(PlanText.StepFrom)]), new TableColumn(words[nameof(PlanText.StepTo)]), new TableColumn(words[nameof(PlanText.StepWhat)]),
                new TableColumn(words[nameof(PlanText.StepCount)], ColumnAlignment.End), new TableColumn(words[nameof(PlanText.StepRate)], ColumnAlignment.End),
                new TableColumn(words[nameof(PlanText.StepAmount)], ColumnAlignment.End),
            ],
            [
                .. steps.Select(step => new TableRow(
                [
                    words.Day(step.FromOn), words.Day(step.ToOn), words["Step" + step.Kind], words.Number(step.Count), proposal.Start.IsRateKnown ? words.Percent(step.YearlyRate) : words[nameof(PlanText.NotKnown)], words.Amount(step.Amount),
                ])),
            ]);
    }
}
