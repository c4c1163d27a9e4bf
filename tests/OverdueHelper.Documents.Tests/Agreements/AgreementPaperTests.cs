using OverdueHelper.Documents.Agreements;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.Tests.Agreements;

public sealed class AgreementPaperTests
{
    private static readonly DateOnly _agreed = new(2026, 11, 1);
    private static readonly Loan _loan = Loan.Add(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), LoanKind.Personal, Currency.Of("GBP"), KnownFrom.Contract);

    [Fact]
    public void Each_payment_stands_with_its_day_and_when_it_was_paid()
    {
        var table = Paper().Blocks.OfType<Table>().Single();

        Assert.Equal(["1", "10 November 2026", "£200.00", "£200.00", "paid in time, on 9 November 2026"], table.Rows[0].Cells);
        Assert.Equal(["2", "10 December 2026", "£200.00", "£50.00", "not paid"], table.Rows[1].Cells);
        Assert.Equal("to come", table.Rows[2].Cells[^1]);
    }

    [Fact]
    public void The_sums_say_what_was_kept_what_was_not_and_what_comes_next()
    {
        var items = Paper().Blocks.OfType<KeyValueList>().Single().Items.Select(item => item.Value);

        Assert.Equal(["Maya Example", "1 November 2026", "1 of 3", "0", "1", "£600.00", "£250.00", "£150.00 by 10 December 2026"], items);
    }

    [Fact]
    public void What_the_bank_said_is_quoted() =>
        Assert.Contains(Paper().Blocks.OfType<Paragraph>(), paragraph => paragraph.Phrases[0].Text == "Three payments of 200.");

    private static Document Paper()
    {
        AgreedRow[] rows = [new(new DateOnly(2026, 11, 10), 20_000), new(new DateOnly(2026, 12, 10), 20_000), new(new DateOnly(2027, 1, 10), 20_000)];
        LoanEntry[] paid = [Paid(new DateOnly(2026, 11, 9), 20_000), Paid(new DateOnly(2026, 12, 8), 5_000)];
        var record = AgreementRecord.Of(rows, paid, _agreed, new DateOnly(2026, 12, 11), _loan.Currency);
        return AgreementPaper.Compose(new AgreementFacts(new DateOnly(2026, 12, 11), "AB12", "Maya Example", "Harbour Bank", "4417", _agreed, "Three payments of 200.", record), "en-GB");
    }

    private static LoanEntry Paid(DateOnly on, long minor) => LoanEntry.Enter(Guid.CreateVersion7(), _loan, LoanEntryKind.Payment, on, on.DayNumber, minor, "");
}
