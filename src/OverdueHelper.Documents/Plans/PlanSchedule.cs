using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Plans;

/// <summary>Every instalment of a proposal as a table.</summary>
internal static class PlanSchedule
{
    public static Table Of(PlanProposal proposal, PaperWords words)
    {
        var currency = proposal.Start.Currency;
        return proposal.Start.IsRateKnown
            ? new Table(
                null,
                [.. First(), End(nameof(PlanText.ScheduleInterest)), End(nameof(PlanText.SchedulePrincipal)), End(nameof(PlanText.ScheduleArrears)), End(nameof(PlanText.ScheduleOwed))],
                [
                    .. proposal.Rows.Select(row => new TableRow([.. Cells(row), words.Amount(row.Interest), words.Amount(row.Principal), words.Amount(row.Arrears), words.Amount(row.StillOwed)])),
                    new TableRow([.. Sums(), Sum(row => row.Interest), Sum(row => row.Principal), Sum(row => row.Arrears), ""], IsSum: true),
                ])
            : new Table(
                null,
                [.. First(), End(nameof(PlanText.ScheduleArrears))],
                [.. proposal.Rows.Select(row => new TableRow([.. Cells(row), words.Amount(row.Arrears)])), new TableRow([.. Sums(), Sum(row => row.Arrears)], IsSum: true)]);

        IEnumerable<TableColumn> First() => [new(words[nameof(PlanText.ScheduleNumber)]), new(words[nameof(PlanText.ScheduleDue)]), End(nameof(PlanText.SchedulePay))];

        IEnumerable<string> Cells(PlanInstalment row) => [words.Number(row.Number), words.Day(row.DueOn), words.Amount(row.Total)];

        IEnumerable<string> Sums() => [words[nameof(PlanText.ScheduleSum)], "", Sum(row => row.Total)];

        TableColumn End(string key) => new(words[key], ColumnAlignment.End);

        string Sum(Func<PlanInstalment, Money> part) => words.Amount(Money.Sum(proposal.Rows.Select(part), currency));
    }
}
