using System.Globalization;
using OverdueHelper.Documents.Model;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Documents.Tests.Plans;

public sealed class PlanStepsTests
{
    public static TheoryData<string> Requests => [.. _requests.Keys];

    private static readonly Dictionary<string, ProposalPart[]> _requests = new()
    {
        ["a longer term and a waiver"] = [new(ProposalKind.LongerTerm) { Instalments = 42 }, new(ProposalKind.WaivePenalties)],
        ["interest only"] = [new(ProposalKind.InterestOnly) { Instalments = 6 }],
        ["a pause whose interest joins the principal"] = [new(ProposalKind.CapitalisedPause) { Instalments = 3 }],
        ["a pause whose interest is paid later"] = [new(ProposalKind.DeferredPause) { Instalments = 2, CollectOver = 7 }],
        ["a lower rate for a year"] = [new(ProposalKind.LowerRate) { Instalments = 12, Share = 0.05m }],
        ["overdue amounts on top"] = [new(ProposalKind.ArrearsOnTop) { Instalments = 7 }],
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void Keying_the_printed_steps_gives_the_printed_table_to_the_cent(string request)
    {
        var paper = RepaymentPlanPaper.Compose(PlanCase.Asking(_requests[request]));
        var tables = paper.Blocks.OfType<Table>().ToList();
        var steps = tables.Single(table => table.Caption == "Steps to key in");
        var schedule = tables.Single(table => table.Columns[0].Header == "No.");
        var balance = Amount(tables.SelectMany(table => table.Rows).Single(row => row.Cells[0] == "Principal on which interest runs").Cells[2]);

        var rows = new List<(decimal Total, decimal Interest, decimal Principal)>();
        foreach (var step in steps.Rows)
        {
            var rate = decimal.Parse(step.Cells[Column(steps, "Annual rate")].TrimEnd('%'), CultureInfo.InvariantCulture) / 100;
            var total = Amount(step.Cells[Column(steps, "Instalment")]);
            var isApart = steps.Columns.Any(column => column.Header == "Without interest");
            var bearing = isApart ? Amount(step.Cells[Column(steps, "Principal and interest")]) : total;
            Assert.Equal(total, isApart ? bearing + Amount(step.Cells[Column(steps, "Without interest")]) : total);
            for (var i = 0; i < int.Parse(step.Cells[Column(steps, "Instalments")], CultureInfo.InvariantCulture); i++)
            {
                var interest = decimal.Round(balance * rate / 12, 2, MidpointRounding.ToEven);
                balance -= bearing - interest;
                rows.Add((total, interest, bearing - interest));
            }
        }

        Assert.Equal(0, balance);
        Assert.Equal(
            schedule.Rows.Skip(1).SkipLast(1).Select(row => (Amount(row.Cells[2]), Amount(row.Cells[3]), Amount(row.Cells[4]))),
            rows);
        var sum = schedule.Rows[^1];
        Assert.Equal(
            (Amount(sum.Cells[2]), Amount(sum.Cells[3]), Amount(sum.Cells[4])),
            (rows.Sum(row => row.Total), rows.Sum(row => row.Interest), rows.Sum(row => row.Principal)));
    }

    private static int Column(Table table, string header) => table.Columns.Select(column => column.Header).ToList().IndexOf(header);

    private static decimal Amount(string said) => decimal.Parse(said.Replace("£", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture);
}
