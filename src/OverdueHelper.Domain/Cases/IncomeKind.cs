namespace OverdueHelper.Domain.Cases;

/// <summary>Where a borrower's money comes from. A borrower may have several.</summary>
public enum IncomeKind
{
    /// <summary>Wages or a salary from an employer.</summary>
    Employment,

    /// <summary>Profit or drawings from a trade of one's own.</summary>
    SelfEmployment,

    /// <summary>Payments from the state, such as unemployment or housing support.</summary>
    Benefits,

    /// <summary>A state, works or private pension.</summary>
    Pension,

    /// <summary>Rent received from a tenant.</summary>
    RentReceived,

    /// <summary>Maintenance received from a former partner.</summary>
    Maintenance,

    /// <summary>Interest, dividends or another yield of what is owned.</summary>
    Investments,

    /// <summary>Takings of a company.</summary>
    Trading,

    /// <summary>Anything else that comes in regularly.</summary>
    Other,

    /// <summary>Nothing comes in at present.</summary>
    None,
}
