using System.Globalization;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Tests.Oracles;
using OverdueHelper.Domain.Values;
using static OverdueHelper.Domain.Tests.Arrears.LoggedLoan;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>Runs the fenced examples of the pages on agreed changes and credit lines.</summary>
public sealed class ChangePagesTests
{
    public static TheoryData<string> Changes => [.. Block("agreed-changes.md", "agreed-changes")];

    [Theory, MemberData(nameof(Changes))]
    public void The_page_on_agreed_changes_is_true(string line)
    {
        var words = Words(line);
        var loan = new LoggedLoan();
        var count = words[0] == "pause" ? int.Parse(words[2], CultureInfo.InvariantCulture) : 0;
        switch (words[0])
        {
            case "rate":
                loan.Enter(LoanEntryKind.RateChange, words[1], terms: new AgreedTerms { YearlyRate = decimal.Parse(words[2], CultureInfo.InvariantCulture) });
                break;
            case "pause":
                var until = Day("2026-02-01").AddMonths(count).AddDays(-1);
                loan.Enter(LoanEntryKind.Pause, words[1], terms: new AgreedTerms { Until = until, PauseKind = PauseKind.Agreed, PauseInterest = Enum.Parse<PauseInterest>(words[3]) });
                break;
            default:
                Assert.Equal("extend", words[0]);
                loan.Enter(LoanEntryKind.Restructure, words[1], terms: new AgreedTerms { Instalments = int.Parse(words[2], CultureInfo.InvariantCulture), Overdue = OverdueTreatment.StaysOverdue });
                break;
        }

        var rows = loan.Rows(words[1]);
        Assert.Equal((words[^2] + " EUR", Day(words[^1])), ((rows[count].PrincipalDue + rows[count].InterestDue).ToString(), rows[^1].DueOn));
    }

    [Fact]
    public void The_page_on_credit_lines_is_true()
    {
        var card = Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.CreditCard, Currency.Of("EUR"), KnownFrom.Bank);
        var (statements, payments, readings) = (new List<LineStatement>(), new List<LoanEntry>(), 0);
        foreach (var words in Block("credit-lines.md", "credit-line").Select(Words))
        {
            switch (words[0])
            {
                case "statement":
                    statements.Add(LineStatement.Enter(Guid.NewGuid(), card, Day(words[1]), Minor(words[2]), Minor(words[3]), Day(words[4]), Minor(words[5])));
                    break;
                case "pay":
                    payments.Add(LoanEntry.Enter(Guid.NewGuid(), card, LoanEntryKind.Payment, Day(words[1]), payments.Count + 1, Minor(words[2]), ""));
                    break;
                default:
                    var (today, known) = (Day(words[1]), statements.Where(row => row.On <= Day(words[1])));
                    var standing = LoanAccount.On(card, payments, today, known).Standing;
                    Assert.Equal((words[2], words[3] + " EUR"), (standing.DaysPastDue!.Value.ToString(CultureInfo.InvariantCulture), standing.AmountToBringCurrent!.Value.ToString()));
                    readings++;
                    break;
            }
        }

        Assert.Equal(3, readings);
    }

    [Fact]
    public void The_page_on_materiality_is_true()
    {
        var (loan, readings) = (new LoggedLoan(), 0);
        foreach (var words in Block("materiality.md", "materiality").Select(Words))
        {
            if (words[0] == "pay")
            {
                loan.Enter(LoanEntryKind.Payment, words[1], Minor(words[2]));
                continue;
            }

            var account = loan.On(words[1]);
            var count = MaterialityCounter.On(Day(words[1]), account.Schedule!, account.Events, account.Rules, MaterialityLimits.For(account.Loan)!);
            Assert.Equal((words[3], words[5]), (Text(account.Standing.DaysPastDue!.Value), Text(count.Days)));
            readings++;
        }

        Assert.Equal(3, readings);
    }

    [Fact]
    public void The_page_on_the_statement_check_is_true()
    {
        var (loan, readings) = (new LoggedLoan(), 0);
        foreach (var words in Block("statement-check.md", "statement-check").Select(Words))
        {
            if (words[0] == "pay")
            {
                loan.Enter(LoanEntryKind.Payment, words[1], Minor(words[2]));
                continue;
            }

            var account = loan.On(words[1]);
            var bank = new BankFigures(account.Loan.Currency, Day(words[1]), AmountOverdue: new Money(Minor(words[2]), account.Loan.Currency));
            var lines = StatementCheck.Of(bank, account.Schedule!, account.Events, account.Rules);
            Assert.Equal(words[3], lines.Single(line => line.Part is StatementPart.AmountOverdue).Reason.ToString());
            readings++;
        }

        Assert.Equal(5, readings);
    }

    [Fact]
    public void The_rates_of_a_schedule_are_those_of_the_page()
    {
        var schedule = new LoggedLoan().On("2026-01-01").Schedule!;
        foreach (var words in Block("effective-rate.md", "schedule-rates").Select(Words))
        {
            var rate = words[0] == "european" ? AnnualPercentageRate.European(schedule, Frequency.Monthly) : AnnualPercentageRate.UnitedStates(schedule, Frequency.Monthly);
            Assert.Equal(decimal.Parse(words[1], CultureInfo.InvariantCulture), decimal.Round(rate!.Value * 100, 4, MidpointRounding.ToEven));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Block(string page, string kind) => File.ReadLines(Path.Combine(OracleFolder.Root, "docs", "arithmetic", page))
        .SkipWhile(line => line != "```example " + kind).Skip(1).TakeWhile(line => line != "```");

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static long Minor(string amount) => (long)(decimal.Parse(amount, CultureInfo.InvariantCulture) * 100);
}
