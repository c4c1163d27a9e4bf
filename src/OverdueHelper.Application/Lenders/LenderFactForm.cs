using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Application.Lenders;

/// <summary>One fact about a lender, as the page holds it.</summary>
public sealed class LenderFactForm
{
    /// <summary>The identity of the fact: made with the form, so that a repeated submit is the same fact.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The lender.</summary>
    public required Guid LenderId { get; init; }

    /// <summary>The count of saves the form was filled from.</summary>
    public int Version { get; init; }

    /// <summary>What it is about. It is asked for a new fact and stays as it is afterwards.</summary>
    public LenderTopic? Topic { get; set; }

    /// <inheritdoc cref="LenderFact.Text"/>
    public string Text { get; set; } = "";

    /// <inheritdoc cref="LenderFact.Source"/>
    public string Source { get; set; } = "";

    /// <inheritdoc cref="LenderFact.CheckedOn"/>
    public DateOnly? CheckedOn { get; set; }

    /// <summary>A form to say a fact anew; what was checked once is checked again today.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="lenderId">The lender.</param>
    /// <param name="fact">The fact as it stands.</param>
    /// <param name="today">The borrower's today.</param>
    public static LenderFactForm From(Guid caseId, Guid lenderId, FactView fact, DateOnly today) => new()
    {
        Id = fact.Id,
        CaseId = caseId,
        LenderId = lenderId,
        Version = fact.Version,
        Topic = fact.Topic,
        Text = fact.Text,
        Source = fact.Source,
        CheckedOn = today,
    };

    /// <summary>A form that keeps a general fact on the card, with its source and the day it was checked.</summary>
    public static LenderFactForm From(Guid caseId, Guid lenderId, GeneralFact fact) => new()
    {
        CaseId = caseId,
        LenderId = lenderId,
        Topic = fact.Topic,
        Text = fact.Text,
        Source = fact.Citation.Source,
        CheckedOn = fact.Citation.CheckedOn,
    };
}
