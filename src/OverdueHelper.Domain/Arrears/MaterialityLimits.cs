using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Arrears;

/// <summary>The two limits that an overdue amount must exceed together before the EU's default counter runs.</summary>
/// <remarks>Sources, secondary: Del. Reg. (EU) 2018/171, Reg. (EU) 2018/1845; United Kingdom: PRA PS1/26.</remarks>
/// <param name="Absolute">The amount that must be exceeded.</param>
/// <param name="Share">The share of all that is owed that must be exceeded, a fraction: 0.01 is 1 %.</param>
public sealed record MaterialityLimits(Money Absolute, decimal Share)
{
    /// <summary>Euro area, retail: more than 100 EUR and more than 1 %.</summary>
    public static MaterialityLimits EuroRetail { get; } = new(new Money(100_00, Currency.Of("EUR")), 0.01m);

    /// <summary>Euro area, other exposures: more than 500 EUR and more than 1 %.</summary>
    public static MaterialityLimits EuroOther { get; } = new(new Money(500_00, Currency.Of("EUR")), 0.01m);

    /// <summary>United Kingdom, retail: anything counts.</summary>
    public static MaterialityLimits UkRetail { get; } = new(new Money(0, Currency.Of("GBP")), 0m);

    /// <summary>United Kingdom, other exposures: more than 440 GBP and more than 1 %.</summary>
    public static MaterialityLimits UkOther { get; } = new(new Money(440_00, Currency.Of("GBP")), 0.01m);

    /// <summary>The limits that most likely apply to a loan: by its currency, and whether it was lent to a business.</summary>
    /// <returns>Null for other currencies: then no limits are known.</returns>
    public static MaterialityLimits? For(Loan loan) => (loan.Currency.Code, IsForBusiness(loan.Kind)) switch
    {
        ("EUR", false) => EuroRetail,
        ("EUR", true) => EuroOther,
        ("GBP", false) => UkRetail,
        ("GBP", true) => UkOther,
        _ => null,
    };

    /// <summary>Whether an overdue amount is above both limits.</summary>
    /// <param name="overdue">What is overdue.</param>
    /// <param name="owed">All that is owed on the balance sheet, the overdue part included.</param>
    /// <exception cref="InvalidOperationException">The amounts are of another currency than the limits.</exception>
    public bool IsMaterial(Money overdue, Money owed) => overdue > Absolute && overdue.Amount > owed.Amount * Share;

    private static bool IsForBusiness(LoanKind kind) => kind switch
    {
        LoanKind.BusinessTerm or LoanKind.BusinessLine or LoanKind.Equipment => true,
        LoanKind.Personal or LoanKind.Vehicle or LoanKind.Mortgage or LoanKind.CreditCard or LoanKind.Overdraft or LoanKind.Student or LoanKind.Other => false,
    };
}
