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
        return new Table(
            null,
            [
                new TableColumn(words[nameof(PlanText.ScheduleNumber)]), new TableColumn(words[nameof(PlanText.ScheduleDue)]),
                End(nameof(PlanText.SchedulePay)), End(nameof(PlanText.ScheduleInterest)), End(nameof(PlanText.SchedulePrincipal)),
                End(nameof(PlanText.ScheduleArrears)), End(nameof(PlanText.ScheduleOwed)),
            ],
            [
                .. proposal.Rows.Select(row => new TableRow(
                [
                    words.Number(row.Number), words.Day(row.DueOn), words.Amount(row.Total), words.Amount(row.Interest), words.Amount(row.Principal),
                    words.Amount(row.Arrears), words.Amount(row.StillOwed),
                ])),
                new TableRow(
                    [words[nameof(PlanText.ScheduleSum)], "", Sum(row => row.Total), Sum(row => row.Interest), Sum(row => row.Principal), Sum(row => row.Arrears), ""],
                    IsSum: true),
            ]);

        TableColumn End(string key) => new(words[key], ColumnAlignment.End);

        string Sum(Func<PlanInstalment, Money> part) => words.Amount(Money.Sum(proposal.Rows.Select(part), currency));
    }
}
