namespace OverdueHelper.Domain.Cases;

/// <summary>Who owes the loan.</summary>
public enum BorrowerKind
{
    /// <summary>A private person.</summary>
    Person,

    /// <summary>A person who trades in their own name; the business and the household are one debtor.</summary>
    SoleTrader,

    /// <summary>A legal person with directors; its debts are not theirs unless they guaranteed them.</summary>
    Company,
}
