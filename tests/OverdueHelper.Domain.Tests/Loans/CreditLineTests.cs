using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Loans;

public class CreditLineTests
{
    private static readonly Currency _currency = Currency.Of("EUR");
    private static readonly DateOnly _drawn = new(2015, 1, 1);

    // EC DG FISMA, APRC calculation examples (2015): months, first payment and last payment of examples 14, 15 and 17.
    [Theory]
    [InlineData(MinimumInterest.OnTop, 100, 400, false, 233, 5000_00, 59_38)]
    [InlineData(MinimumInterest.Included, 300, 400, false, 228, 4020_00, 274_76)]
    [InlineData(MinimumInterest.OnTop, 100, 180, true, 180, 5000_00, 5403_36)]
    public void The_minimum_payments_are_the_regulators(MinimumInterest interest, int floor, int rows, bool lastCollects, int months, long first, long last)
    {
        var terms = new LoanTerms(Eur(200_000), 0.06m, _drawn, _drawn.AddMonths(1), rows) { DayCount = DayCount.Periodic };
        var schedule = CreditLineSchedule.For(terms, new MinimumPayment(Eur(floor), 0.02m, interest), lastCollects)!;

        Assert.Equal(months, schedule.Instalments.Count);
        Assert.Equal(first, schedule.Instalments[0].Total.Minor);

        // The document carries interest unrounded; 228 roundings to a cent move the last payment by a few.
        Assert.InRange(schedule.Instalments[^1].Total.Minor - last, -10, 10);
    }

    [Fact]
    public void A_minimum_that_never_repays_the_line_is_no_schedule() =>
        Assert.Null(CreditLineSchedule.For(
            new LoanTerms(Eur(1000), 0.24m, _drawn, _drawn.AddMonths(1), LoanTerms.MaxInstalments) { DayCount = DayCount.Periodic },
            new MinimumPayment(Eur(20), 0m, MinimumInterest.Included),
            balanceDueWithLast: false));

    [Fact]
    public void A_statement_charges_each_days_balance_and_names_the_day_the_limit_was_passed()
    {
        var line = new CreditLine(Eur(1000), 0.365m, new MinimumPayment(Eur(25), 0.05m, MinimumInterest.Included), 20);
        var statement = line.Statement(_drawn, Eur(900), _drawn.AddDays(30), [(_drawn.AddDays(10), Eur(200)), (_drawn.AddDays(20), Eur(-50))]);

        // 10 days of 900, 10 of 1,100 and 10 of 1,050 at 0.1 % a day.
        Assert.Equal(30.50m, statement.Interest.Amount);
        Assert.Equal(54.02m, statement.Minimum.Amount);
        Assert.Equal(_drawn.AddDays(10), statement.LimitPassedOn);
        Assert.Equal(_drawn.AddDays(10), statement.OverdueFrom(Eur(54), statement.DueOn.AddDays(1)));
    }

    [Fact]
    public void A_line_within_its_limit_is_overdue_from_the_minimums_due_date_only()
    {
        var statement = new CreditStatement(_drawn, Eur(500), Eur(5), Eur(25), _drawn.AddDays(20), null);

        Assert.Null(statement.OverdueFrom(Eur(0), _drawn.AddDays(20)));
        Assert.Equal(_drawn.AddDays(20), statement.OverdueFrom(Eur(24), _drawn.AddDays(21)));
        Assert.Null(statement.OverdueFrom(Eur(25), _drawn.AddDays(21)));
    }

    private static Money Eur(decimal amount) => Money.Round(amount, _currency);
}
