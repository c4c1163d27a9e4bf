using OverdueHelper.Domain.Loans.Events;
using static OverdueHelper.Domain.Tests.Arrears.SmallLoan;

namespace OverdueHelper.Domain.Tests.Loans;

/// <summary>
/// 300.00 at 36.5 %, so that each 100.00 bear 0.10 a day, in instalments of 110.00. As agreed: 9.30 for 31 days of 300.00, 5.58 for 28 days of
/// 199.30 and 2.94 for 31 days of 94.88.
/// </summary>
public sealed class ActualInterestTests
{
    private const string AsAgreed = "1 02-01 100.70 9.30 199.30, 2 03-01 104.42 5.58 94.88, 3 04-01 94.88 2.94 0.00";

    private static ActualInterestTerms Terms => new(0.365m, Euro(110));

    [Fact]
    public void A_loan_paid_as_agreed_keeps_its_schedule()
    {
        Assert.Equal(AsAgreed, Rows("01-01", Terms));
        Assert.Equal(AsAgreed, Rows("04-01", Terms, Pay("02-01", 110m, 1), Pay("03-01", 110m, 2), Pay("04-01", 97.82m, 3)));
    }

    [Fact]
    public void An_overdue_instalment_bears_interest_up_to_today_in_the_running_period()
    {
        // On 11 February ten days of 100.70 come on top: 1.007 and 5.5804 are 6.59.
        Assert.Equal("1 02-01 100.70 9.30 199.30, 2 03-01 103.41 6.59 95.89, 3 04-01 95.89 2.97 0.00", Rows("02-11", Terms));
        // On the last day of the period it is still the running one: 28 days are 2.8196.
        Assert.StartsWith("1 02-01 100.70 9.30 199.30, 2 03-01 101.60 8.40", Rows("03-01", Terms), StringComparison.Ordinal);
        // The day after, only the new period's one day of 100.70 and 104.42 counts.
        Assert.Equal("1 02-01 100.70 9.30 199.30, 2 03-01 104.42 5.58 94.88, 3 04-01 94.88 3.15 0.00", Rows("03-02", Terms));
    }

    [Fact]
    public void A_contract_may_charge_every_past_period_and_interest_on_interest()
    {
        Assert.StartsWith("1 02-01 100.70 9.30 199.30, 2 03-01 101.60 8.40", Rows("03-02", Terms with { OverdueBearsInEveryPeriod = true }), StringComparison.Ordinal);
        // Ten days of 110.00: 1.10 and 5.5804.
        Assert.StartsWith("1 02-01 100.70 9.30 199.30, 2 03-01 103.32 6.68", Rows("02-11", Terms with { OverdueInterestBears = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_late_payment_within_the_running_period_ends_what_it_pays()
    {
        // Ten days of 100.70, then nothing is overdue.
        Assert.StartsWith("1 02-01 100.70 9.30 199.30, 2 03-01 103.41 6.59", Rows("02-21", Terms, Pay("02-11", 110m)), StringComparison.Ordinal);
        // Half of it: ten days of 100.70 and ten of 50.70.
        Assert.StartsWith("1 02-01 100.70 9.30 199.30, 2 03-01 102.91 7.09", Rows("02-21", Terms, Pay("02-11", 59.30m)), StringComparison.Ordinal);
        // From 2 March on the period is over, with or without a payment in it.
        Assert.StartsWith("1 02-01 100.70 9.30 199.30, 2 03-01 104.42 5.58", Rows("03-05", Terms, Pay("02-11", 59.30m)), StringComparison.Ordinal);
    }

    [Fact]
    public void Money_in_advance_pays_what_has_accrued_and_then_principal()
    {
        // 60.00 on 11 January: 3.00 have accrued, 57.00 repay. 243.00 for 21 days are 5.103.
        const string Ahead = "1 02-01 101.90 8.10 198.10, 2 03-01 104.45 5.55 93.65, 3 04-01 93.65 2.90 0.00";

        Assert.Equal(Ahead, Rows("01-20", Terms, Pay("01-11", 60m)));
        // The other 50.00 on the due day leave nothing overdue: no day of February costs more.
        Assert.Equal(Ahead, Rows("02-20", Terms, Pay("01-11", 60m, 1), Pay("02-01", 50m, 2)));
    }

    [Fact]
    public void A_second_payment_in_advance_pays_only_what_has_accrued_since_the_first()
    {
        // 3.00 and 57.00 on 11 January; ten days of 243.00 are 2.43: 27.57 repay on 21 January. 215.43 for 11 days are 2.36973.
        Assert.StartsWith("1 02-01 102.20 7.80 197.80", Rows("01-25", Terms, Pay("01-11", 60m, 1), Pay("01-21", 30m, 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void Money_that_joins_the_instalment_lowers_the_next_ones_or_ends_the_loan_earlier()
    {
        var joins = Terms with { ExcessJoinsInstalment = true };

        // 150.00 on the due day: 140.70 repay. 159.30 over two at 36.5 % / 12: 83.30.
        Assert.Equal("1 02-01 140.70 9.30 159.30, 2 03-01 78.84 4.46 80.46, 3 04-01 80.46 2.49 0.00", Rows("02-01", joins, Pay("02-01", 150m)));
        // In whole tens of euros: 80.00.
        Assert.StartsWith("1 02-01 140.70 9.30 159.30, 2 03-01 75.54 4.46", Rows("02-01", joins with { InstalmentMultiple = 10_00 }, Pay("02-01", 150m)), StringComparison.Ordinal);
        // The instalment stays at 110.00.
        Assert.Equal("1 02-01 140.70 9.30 159.30, 2 03-01 105.54 4.46 53.76, 3 04-01 53.76 1.67 0.00", Rows("02-01", joins with { Recast = ExcessPolicy.ShortenTerm }, Pay("02-01", 150m)));
        // All of it at once.
        Assert.Equal("1 02-01 300.00 9.30 0.00", Rows("02-01", joins, Pay("02-01", 400m)));
        // Exactly the instalment changes nothing.
        Assert.Equal(AsAgreed, Rows("02-01", joins, Pay("02-01", 110m)));
    }

    [Fact]
    public void Money_that_joins_the_instalment_early_lowers_its_interest()
    {
        // 57.00 on 11 January: 3.00 and 21 days of 243.00, 5.103. 110.00 are still to come to, so that nothing is recast.
        Assert.StartsWith("1 02-01 101.90 8.10 198.10", Rows("01-20", Terms with { ExcessJoinsInstalment = true }, Pay("01-11", 57m)), StringComparison.Ordinal);
    }

    [Fact]
    public void Twelve_equal_months_are_shared_out_by_the_days_of_each_period()
    {
        // 1 % a month: 3.00 of 300.00; 193.00 in February, 1.93, and ten of its 28 days of the overdue 107.00: 0.382.
        var months = new ActualInterestTerms(0.12m, Euro(110)) { DaysInYear = null };

        Assert.Equal("1 02-01 107.00 3.00 193.00, 2 03-01 108.07 1.93 84.93, 3 04-01 84.93 0.85 0.00", Rows("01-01", months));
        Assert.StartsWith("1 02-01 107.00 3.00 193.00, 2 03-01 107.69 2.31", Rows("02-11", months), StringComparison.Ordinal);
        // Paid in part on the eleventh day: 10/28 of 107.00 and 10/28 of 60.00 at 1 %.
        Assert.StartsWith("1 02-01 107.00 3.00 193.00, 2 03-01 107.47 2.53", Rows("02-21", months, Pay("02-11", 50m)), StringComparison.Ordinal);
    }

    private static string Rows(string today, ActualInterestTerms terms, params LoanEvent[] events) => string.Join(", ", ActualInterest
        .Rewrite(Day(today), Schedule, events, terms).Instalments
        .Select(row => FormattableString.Invariant($"{row.Number} {Text(row.DueOn)} {Text(row.Principal)} {Text(row.Interest)} {Text(row.Balance)}")));
}
