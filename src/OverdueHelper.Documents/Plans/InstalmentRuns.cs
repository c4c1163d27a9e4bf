using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Plans;

/// <summary>A schedule in one breath: "3 instalments of £0, then 29 of £249.10".</summary>
internal static class InstalmentRuns
{
    private const int MostRuns = 4;

    public static string Said(PlanProposal proposal, PaperWords words)
    {
        var runs = PaymentRun.Of(proposal);
        return runs.Count > MostRuns
            ? words.With(nameof(PlanText.RunRange), words.Number(proposal.Rows.Count), words.Amount(proposal.Rows.Select(row => row.Total).Aggregate(Money.Min)), words.Amount(proposal.HighestInstalment))
            : runs.Select(run => Said(run, words)).Aggregate((before, after) => words.With(nameof(PlanText.RunThen), before, after));
    }

    private static string Said(PaymentRun run, PaperWords words) => run switch
    {
        { Most.IsZero: true, Count: 1 } => words[nameof(PlanText.RunNothingOne)],
        { Most.IsZero: true } => words.With(nameof(PlanText.RunNothingMany), words.Number(run.Count)),
        { Count: 1 } => words.With(nameof(PlanText.RunOne), words.Amount(run.Most)),
        { IsExact: true } => words.With(nameof(PlanText.RunMany), words.Number(run.Count), words.Amount(run.Most)),
        _ => words.With(nameof(PlanText.RunAtMost), words.Number(run.Count), words.Amount(run.Most)),
    };
}
