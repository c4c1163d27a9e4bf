using OverdueHelper.Documents.Loans;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Tests.Loans;

public sealed class HistoryAnnexTests
{
    private static readonly DateOnly _today = new(2026, 11, 23);

    [Fact]
    public void Each_figure_says_in_words_what_it_shows_and_has_its_table()
    {
        var blocks = HistoryAnnex.Compose([History()], "en-GB");

        Assert.Equal(["Figure", "Table", "Figure", "Table", "Note"], blocks.Select(block => block.GetType().Name));
        Assert.Equal(
            "From 1 July 2025 to 23 November 2026: 14 payments in time, 1 late, 2 not paid. The first 4 instalments, to 1 June 2025, are not shown: 4 were paid in time. A plan was handed over on 20 November 2026. The next stage, “60 to 89 days”, begins on 30 November 2026 if nothing is paid.",
            blocks.OfType<Figure>().First().Alternative);
        Assert.Equal(20, blocks.OfType<Table>().First().Rows.Count);
        Assert.Equal(2, blocks.OfType<Table>().First().Rows.Count(row => row.Cells.Contains("not paid")));
    }

    [Fact]
    public void The_figure_of_the_balance_shows_every_due_date_and_the_table_some()
    {
        var blocks = HistoryAnnex.Compose([History()], "en-GB");

        var owed = blocks.OfType<Figure>().Last().Series.OfType<Line>().Last().Points;
        var late = new DateOnly(2026, 9, 1).DayNumber;
        Assert.Equal(2, owed.Count(point => point.Across == late));
        Assert.InRange(blocks.OfType<Table>().Last().Rows.Count, 10, 19);
    }

    [Fact]
    public void The_kinds_of_payment_are_told_apart_by_shape_alone()
    {
        var marks = HistoryAnnex.Compose([History()], "en-GB").OfType<Figure>().First().Series.OfType<Markers>().Where(mark => mark.Name.Length > 0).ToList();

        Assert.Equal(["paid in time", "paid late", "not paid", "contact", "plan handed over"], marks.Select(mark => mark.Name));
        Assert.Equal(5, marks.Select(mark => mark.Shape).Distinct().Count());
    }

    [Fact]
    public void Two_loans_are_named_and_one_is_not()
    {
        Assert.Empty(HistoryAnnex.Compose([History()], "en-GB").OfType<Heading>());
        Assert.Equal(2, HistoryAnnex.Compose([History(), History()], "en-GB").OfType<Heading>().Count());
    }

    private static LoanHistory History()
    {
        var loan = Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), LoanKind.Vehicle, Currency.Of("GBP"), KnownFrom.Contract);
        (loan.AdvanceMinor, loan.YearlyRate, loan.DrawnOn, loan.FirstDueOn, loan.Instalments, loan.InstalmentMinor) =
            (960_000, 0.099m, new DateOnly(2025, 2, 1), new DateOnly(2025, 3, 1), 48, 24_302);
        var account = LoanAccount.On(
            loan,
            Enumerable.Range(0, 19).Select(i => LoanEntry.Enter(Guid.NewGuid(), loan, LoanEntryKind.Payment, new DateOnly(2025, 3, 1).AddMonths(i).AddDays(i == 18 ? 8 : 0), i + 1, 24_302, "")),
            _today);
        return new LoanHistory(
            loan,
            LoanTimeline.On(_today, account.Schedule!, account.Events, account.Rules, RulePackFile.Plain),
            BalanceHistory.Of(account, 240),
            [new DateOnly(2026, 10, 20)],
            [new DateOnly(2026, 11, 20)]);
    }
}
