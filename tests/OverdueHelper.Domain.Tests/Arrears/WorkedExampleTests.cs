using System.Globalization;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Tests.Oracles;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>Runs the fenced examples of docs/arithmetic: a page that says something else than the code fails.</summary>
public sealed class WorkedExampleTests
{
    private static readonly Currency _eur = Currency.Of("EUR");

    public static TheoryData<string> Pages => ["days-past-due.md", "arrears-and-amounts.md", "allocation.md", "default-interest-and-late-fees.md", "stages.md", "actual-interest.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_worked_examples_come_out_as_the_page_says(string page)
    {
        var examples = Examples(File.ReadAllLines(Path.Combine(OracleFolder.Root, "docs", "arithmetic", page))).ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, Run);
    }

    private static IEnumerable<List<string>> Examples(string[] lines)
    {
        List<string>? example = null;
        foreach (var line in lines)
        {
            if (line.StartsWith("```example", StringComparison.Ordinal))
            {
                example = [];
            }
            else if (line == "```" && example is not null)
            {
                yield return example;
                example = null;
            }
            else
            {
                example?.Add(line);
            }
        }
    }

    private static void Run(List<string> example)
    {
        var rows = new List<Instalment>();
        var events = new List<LoanEvent>();
        var rules = LoanRules.Default;
        var readings = 0;
        ActualInterestTerms? actual = null;
        foreach (var words in example.Select(line => line.Split(' ')))
        {
            switch (words[0])
            {
                case "rule":
                    Assert.Equal("all-interest-first", words[1]);
                    rules = rules with { Allocation = AllocationRule.AllInterestFirst };
                    break;
                case "default-interest":
                    rules = rules with { DefaultInterest = new DefaultInterestRule(DefaultInterestKind.Fixed, decimal.Parse(words[1], CultureInfo.InvariantCulture)) };
                    break;
                case "advance":
                    var rate = decimal.Parse(words[3], CultureInfo.InvariantCulture);
                    actual = new ActualInterestTerms(rate, Amount(words[4])) { RoundsEachStretch = true };
                    rows.AddRange(RepaymentSchedule.For(new LoanTerms(Amount(words[2]), rate, Day(words[1]), Day(words[1]).AddMonths(1), int.Parse(words[5], CultureInfo.InvariantCulture))).Instalments);
                    break;
                case "due":
                    rows.Add(new Instalment(rows.Count + 1, Day(words[1]), Amount(words[2]), words.Length > 3 ? Amount(words[3]) : Money.Zero(_eur), Money.Zero(_eur)));
                    break;
                case "pay":
                    events.Add(new LoanEvent.Payment(Day(words[1]), events.Count, Amount(words[2])));
                    break;
                case "charge":
                    events.Add(new LoanEvent.Charge(Day(words[1]), events.Count, words[2] == "fee" ? ChargeKind.Fee : ChargeKind.Penalty, Amount(words[3])));
                    break;
                case "on":
                    var schedule = new RepaymentSchedule(Money.Sum(rows.Select(row => row.Principal), _eur), rows[0].DueOn.AddMonths(-1), rows);
                    schedule = actual is null ? schedule : ActualInterest.Rewrite(Day(words[1]), schedule, events, actual);
                    Assert.Equal(string.Join(' ', words[3..]), words[2] == "row" ? Row(schedule, words[3]) : Read(ArrearsStatement.On(Day(words[1]), schedule, events, rules), words));
                    readings++;
                    break;
                default:
                    Assert.Fail($"The example says '{words[0]}'.");
                    break;
            }
        }

        Assert.True(readings > 0);
    }

    private static string Read(ArrearsStatement statement, string[] words) => words[2] switch
    {
        "days" => statement.DaysPastDue.ToString(CultureInfo.InvariantCulture),
        "principal" => Text(statement.Arrears.Principal),
        "interest" => Text(statement.Arrears.Interest),
        "current" => Text(statement.AmountToBringCurrent),
        "default" => Text(statement.DefaultInterest),
        "good" => Text(statement.GoodThrough),
        "stage" => $"{words[3]} {Clock(statement, words[3]).Stage?.Key}",
        "next" => $"{words[3]} {Text(Clock(statement, words[3]).NextStageOn)}",
        _ => "not a reading",
    };

    private static string Row(RepaymentSchedule schedule, string number)
    {
        var row = schedule.Instalments[int.Parse(number, CultureInfo.InvariantCulture) - 1];
        return $"{number} {Text(row.Principal)} {Text(row.Interest)}";
    }

    private static StageClock Clock(ArrearsStatement statement, string pack) => StageClock.On(statement, RulePackFile.BuiltIn.First(candidate => candidate.Id == pack));

    private static DateOnly Day(string text) => JsonRow.DayOf(text);

    private static Money Amount(string text) => Money.Round(decimal.Parse(text, CultureInfo.InvariantCulture), _eur);

    private static string Text(Money amount) => amount.Amount.ToString("F2", CultureInfo.InvariantCulture);

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none";
}
