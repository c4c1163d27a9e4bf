namespace OverdueHelper.Application.Lenders;

/// <summary>A lender's name, as the page holds it.</summary>
public sealed class LenderNameForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The lender.</summary>
    public required Guid LenderId { get; init; }

    /// <summary>The count of saves the form was filled from.</summary>
    public required int Version { get; init; }

    /// <summary>The name as it stands on the lender's letters.</summary>
    public required string Name { get; set; }

    /// <summary>The form with what stands on a card.</summary>
    public static LenderNameForm From(Guid caseId, LenderCard card) => new() { CaseId = caseId, LenderId = card.LenderId, Version = card.Version, Name = card.Name };
}
