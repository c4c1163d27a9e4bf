using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Application.Lenders;

/// <summary>What the plan says on one point, as the page holds it.</summary>
public sealed class SentenceForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The lender the plan is for.</summary>
    public required Guid LenderId { get; init; }

    /// <summary>The point.</summary>
    public required BorrowerCriterion Criterion { get; init; }

    /// <summary>The count of saves the form was filled from; <see langword="null"/> when the sentence is what the data says.</summary>
    public int? Version { get; init; }

    /// <inheritdoc cref="BorrowerSentence.Text"/>
    public string Text { get; set; } = "";

    /// <summary>What the data says, to go back to; empty where it says nothing that helps.</summary>
    public string Suggested { get; init; } = "";

    /// <summary>Whether the borrower's own words stand in the plan.</summary>
    public bool IsOwn => Version is not null;
}
