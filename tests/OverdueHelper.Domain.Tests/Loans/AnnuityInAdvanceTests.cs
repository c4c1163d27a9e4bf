using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Domain.Tests.Loans;

public sealed class AnnuityInAdvanceTests
{
    // numpy-financial, test_ppmt and test_ipmt with when='begin': 15,000 at 8 % over 60 months.
    [Theory]
    [InlineData(1, "302.131703", "0")]
    [InlineData(2, "204.145914", "97.985789")]
    public void Instalments_paid_at_the_start_of_a_period_hold_the_interest_of_the_one_before(int number, string principal, string interest)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var (rate, tolerance) = (0.08m / 12, 0.000001m);

        Assert.InRange(Annuity.PrincipalPart(15_000, rate, 60, number, inAdvance: true) - decimal.Parse(principal, culture), -tolerance, tolerance);
        Assert.InRange(Annuity.InterestPart(15_000, rate, 60, number, inAdvance: true) - decimal.Parse(interest, culture), -tolerance, tolerance);
    }
}
