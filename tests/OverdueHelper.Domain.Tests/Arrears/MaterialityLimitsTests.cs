using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Arrears;

/// <summary>Reg. (EU) 2018/1845 and PRA PS1/26: 100 EUR or nothing for people, 500 EUR or 440 GBP for businesses.</summary>
public sealed class MaterialityLimitsTests
{
    [Theory]
    [InlineData(LoanKind.Personal, "EUR", "100.00 EUR")]
    [InlineData(LoanKind.Overdraft, "EUR", "100.00 EUR")]
    [InlineData(LoanKind.Mortgage, "GBP", "0.00 GBP")]
    [InlineData(LoanKind.BusinessTerm, "EUR", "500.00 EUR")]
    [InlineData(LoanKind.BusinessLine, "EUR", "500.00 EUR")]
    [InlineData(LoanKind.Equipment, "EUR", "500.00 EUR")]
    [InlineData(LoanKind.BusinessTerm, "GBP", "440.00 GBP")]
    [InlineData(LoanKind.BusinessLine, "GBP", "440.00 GBP")]
    [InlineData(LoanKind.Personal, "USD", null)]
    public void The_limits_follow_from_the_currency_and_whether_it_was_lent_to_a_business(LoanKind kind, string currency, string? absolute)
    {
        var loan = Loan.Add(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), kind, Currency.Of(currency), KnownFrom.Contract);

        Assert.Equal(absolute, MaterialityLimits.For(loan)?.Absolute.ToString());
    }
}
