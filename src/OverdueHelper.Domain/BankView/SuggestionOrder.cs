namespace OverdueHelper.Domain.BankView;

/// <summary>Whose cost comes first in the list.</summary>
public enum SuggestionOrder
{
    /// <summary>The plan that costs the borrower least comes first; equal ones by the bank's cost.</summary>
    BorrowerFirst,

    /// <summary>The plan that costs the bank least comes first; equal ones by the borrower's cost.</summary>
    BankFirst,
}
