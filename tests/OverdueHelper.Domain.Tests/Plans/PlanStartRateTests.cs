using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Plans;

public class PlanStartRateTests
{
    private static readonly Currency _euros = Currency.Of("EUR");
    private static readonly DateOnly _today = new(2026, 1, 1);

    [Fact]
    public void A_level_loan_gets_the_annuity_of_the_higher_rate_and_keeps_what_is_overdue()
    {
        // Domain rules, section 0: 100,000 at 12 % in 36 instalments is 3,321.43; at 10 % it is 3,226.72.
        var start = PlanStart.FromBalance(_today, new Money(100_000_00, _euros), 0.10m, 36, new DateOnly(2026, 2, 1))
            .WithOverdue(new Money(500_00, _euros), new Money(40_00, _euros), Money.Zero(_euros), new Money(5_00, _euros));

        var higher = start.AtRate(0.12m);

        Assert.Equal("3226.72 EUR", start.PresentInstalment.ToString());
        Assert.Equal("3321.43 EUR", higher.PresentInstalment.ToString());
        Assert.Equal((start.Principal, start.Arrears, start.NextDueOn, 36), (higher.Principal, higher.Arrears, higher.NextDueOn, higher.Remaining.Count));
    }

    [Fact]
    public void Equal_principal_keeps_its_principal_and_pays_more_interest()
    {
        Instalment[] rows = [.. Enumerable.Range(1, 10).Select(number => new Instalment(
            number, new DateOnly(2026, 1, 15).AddMonths(number - 1), new Money(1_000_00, _euros), new Money((11 - number) * 10_00, _euros), new Money((10 - number) * 1_000_00, _euros)))];
        var start = PlanStart.FromContract(_today, Frequency.Monthly, 0.12m, rows);

        var higher = start.AtRate(0.24m);

        Assert.Equal(rows.Select(row => row.Principal), higher.Remaining.Select(row => row.Principal));
        Assert.Equal(rows.Select(row => row.Interest * 2), higher.Remaining.Select(row => row.Interest));
    }

    [Fact]
    public void An_interest_only_loan_with_a_balloon_is_not_taken_for_level()
    {
        Instalment[] rows = [.. Enumerable.Range(1, 6).Select(number => new Instalment(
            number, new DateOnly(2026, 1, 15).AddMonths(number - 1), new Money(number == 6 ? 12_000_00 : 0, _euros), new Money(120_00, _euros), new Money(number == 6 ? 0 : 12_000_00, _euros)))];

        var higher = PlanStart.FromContract(_today, Frequency.Monthly, 0.12m, rows).AtRate(0.14m);

        Assert.Equal("140.00 EUR", higher.PresentInstalment.ToString());
        Assert.Equal("12140.00 EUR", higher.Remaining[^1].Total.ToString());
    }

    [Fact]
    public void A_loan_past_its_end_keeps_what_is_overdue()
    {
        var start = PlanStart.PastItsEnd(_today, _euros, 0.05m).WithOverdue(new Money(900_00, _euros), Money.Zero(_euros), Money.Zero(_euros), Money.Zero(_euros));

        Assert.Equal((start.Owed, 0.07m), (start.AtRate(0.07m).Owed, start.AtRate(0.07m).YearlyRate));
    }
}
