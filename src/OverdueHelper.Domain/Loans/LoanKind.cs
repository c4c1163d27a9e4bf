namespace OverdueHelper.Domain.Loans;

/// <summary>What was lent for, as banks sort their products.</summary>
public enum LoanKind
{
    /// <summary>A personal loan without security.</summary>
    Personal,

    /// <summary>A loan for a vehicle, usually secured on it.</summary>
    Vehicle,

    /// <summary>A loan secured on a home.</summary>
    Mortgage,

    /// <summary>A credit card.</summary>
    CreditCard,

    /// <summary>An overdraft on a current account.</summary>
    Overdraft,

    /// <summary>A loan for study.</summary>
    Student,

    /// <summary>A term loan to a business.</summary>
    BusinessTerm,

    /// <summary>A revolving line of credit to a business.</summary>
    BusinessLine,

    /// <summary>Hire purchase or leasing of equipment.</summary>
    Equipment,

    /// <summary>Anything else.</summary>
    Other,
}
