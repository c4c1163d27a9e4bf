namespace OverdueHelper.Domain.Agreements;

/// <summary>What becomes of the debt after the last instalment that a bank names. The names are stored: a member can be added, but not renamed.</summary>
public enum OfferRest
{
    /// <summary>Nothing more is to be paid: the instalments settle all that is owed, the overdue part included.</summary>
    SettlesAll,

    /// <summary>What is left is paid as the contract says.</summary>
    ContractGoesOn,

    /// <summary>The bank has not said. Then nothing may be taken as given up.</summary>
    NotSaid,
}
