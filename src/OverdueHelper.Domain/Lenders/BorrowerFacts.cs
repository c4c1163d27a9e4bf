using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Lenders;

/// <summary>Where a case stands on what a bank weighs, from its own data. Null is "not known", never zero. No score is made of it.</summary>
public sealed record BorrowerFacts
{
    /// <summary>How the instalments were paid.</summary>
    public InstalmentCounts? Instalments { get; init; }

    /// <summary>How many contacts with the lender are logged.</summary>
    public int Contacts { get; init; }

    /// <summary>The day of the first of them.</summary>
    public DateOnly? FirstContactOn { get; init; }

    /// <summary>What the budget leaves each month before any loan is paid; negative in a deficit.</summary>
    public Money? LeftOver { get; init; }

    /// <summary>Whether every line of that budget is known.</summary>
    public bool IsBudgetComplete { get; init; }

    /// <summary>Money held that could bridge a month; negative for an overdraft in use.</summary>
    public Money? Reserve { get; init; }

    /// <summary>What the things entered would bring if they were sold, as far as known; <see langword="null"/> when none is.</summary>
    public Money? Property { get; init; }

    /// <summary>The loans that are usually secured on what they paid for. Only the contract says whether they are.</summary>
    public IReadOnlyList<LoanKind> UsuallySecured { get; init; } = [];

    /// <summary>What the security is worth, as entered for the bank's view.</summary>
    public Money? Security { get; init; }

    /// <summary>What made it hard.</summary>
    public HardshipReason? Reason { get; init; }

    /// <summary>Since when.</summary>
    public DateOnly? HardSince { get; init; }

    /// <summary>From when it should be easier.</summary>
    public DateOnly? EasesOn { get; init; }

    /// <summary>How promised payments went; <see langword="null"/> when none was promised.</summary>
    public PromiseCounts? Promises { get; init; }

    /// <summary>Whether anything is known of a point.</summary>
    /// <param name="criterion">The point.</param>
    public bool IsKnown(BorrowerCriterion criterion) => criterion switch
    {
        BorrowerCriterion.Character => Instalments is not null || Contacts > 0,
        BorrowerCriterion.Capacity => LeftOver is not null,
        BorrowerCriterion.Capital => Reserve is not null || Property is not null,
        BorrowerCriterion.Collateral => Security is not null || UsuallySecured.Count > 0,
        BorrowerCriterion.Conditions => Reason is not null || EasesOn is not null,
        BorrowerCriterion.Record => Promises is not null,
    };

    /// <summary>Whether loans of a kind are usually secured on what they paid for.</summary>
    public static bool IsUsuallySecured(LoanKind kind) => kind switch
    {
        LoanKind.Vehicle or LoanKind.Mortgage or LoanKind.Equipment => true,
        LoanKind.Personal or LoanKind.CreditCard or LoanKind.Overdraft or LoanKind.Student or LoanKind.BusinessTerm or LoanKind.BusinessLine or LoanKind.Other => false,
    };
}
