using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Plans;

/// <summary>Every instalment of a proposal as a table, from what is owed at the start to nothing.</summary>
internal sealed class PlanSchedule(PlanProposal proposal, PaperWords words)
{
    private readonly bool _isSpread = proposal.Rows.Any(row => !row.Arrears.IsZero);

    public static Table Of(PlanProposal proposal, PaperWords words) => new PlanSchedule(proposal, words) is var schedule && proposal.Start.IsRateKnown
        ? schedule.Whole()
        : schedule.WithoutRate();

    private Table Whole() => new(
        null,
        [
            .. First(), End(nameof(PlanText.ScheduleInterest)), End(nameof(PlanText.SchedulePrincipal)),
            .. _isSpread ? [End(nameof(PlanText.ScheduleArrears))] : Array.Empty<TableColumn>(),
            End(nameof(PlanText.SchedulePrincipalLeft)),
            .. _isSpread ? [End(nameof(PlanText.ScheduleSpreadLeft))] : Array.Empty<TableColumn>(),
        ],
        [.. Rows()]);

    // Interest is worked out from the principal of the row above, so the first row says with what it begins.
    private IEnumerable<TableRow> Rows()
    {
        var (principal, spread) = (Sum(row => row.Principal), Sum(row => row.Arrears));
        yield return new TableRow(["", words[nameof(PlanText.ScheduleOpening)], "", "", "", .. Left()]);
        foreach (var row in proposal.Rows)
        {
            (principal, spread) = (principal - row.Principal, spread - row.Arrears);
            yield return new TableRow([.. Cells(row, words.DayShort(row.DueOn)), words.Amount(row.Interest), words.Amount(row.Principal), .. _isSpread ? [words.Amount(row.Arrears), .. Left(1)] : Left()]);
        }

        yield return new TableRow(
            [
                .. Sums(), Said(row => row.Interest), Said(row => row.Principal),
                .. _isSpread ? [Said(row => row.Arrears), ""] : Array.Empty<string>(), "",
            ],
            IsSum: true);

        string[] Left(int from = 0) => _isSpread ? new[] { "", words.Amount(principal), words.Amount(spread) }[from..] : [words.Amount(principal)];
    }

    private Table WithoutRate() => new(
        null,
        [.. First(), End(nameof(PlanText.ScheduleArrears))],
        [.. proposal.Rows.Select(row => new TableRow([.. Cells(row, words.Day(row.DueOn)), words.Amount(row.Arrears)])), new TableRow([.. Sums(), Said(row => row.Arrears)], IsSum: true)]);

    private IEnumerable<TableColumn> First() => [new(words[nameof(PlanText.ScheduleNumber)]), new(words[nameof(PlanText.ScheduleDue)]), End(nameof(PlanText.SchedulePay))];

    private IEnumerable<string> Cells(PlanInstalment row, string day) => [words.Number(row.Number), day, words.Amount(row.Total)];

    private IEnumerable<string> Sums() => [words[nameof(PlanText.ScheduleSum)], "", Said(row => row.Total)];

    private TableColumn End(string key) => new(words[key], ColumnAlignment.End);

    private Money Sum(Func<PlanInstalment, Money> part) => Money.Sum(proposal.Rows.Select(part), proposal.Start.Currency);

    private string Said(Func<PlanInstalment, Money> part) => words.Amount(Sum(part));
}
