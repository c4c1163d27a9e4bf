using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Documents.BankView;

/// <summary>What the paper of the bank's two tests says about one request.</summary>
public sealed record BankViewContents
{
    /// <summary>The short code of the plan it belongs to.</summary>
    public required string Reference { get; init; }

    /// <summary>The version of that plan.</summary>
    public required int Version { get; init; }

    /// <summary>The day the figures are of.</summary>
    public required DateOnly DatedOn { get; init; }

    /// <summary>The bank's language as a culture name.</summary>
    public required string Language { get; init; }

    /// <summary>The bank's name.</summary>
    public required string LenderName { get; init; }

    /// <summary>Who owes; may be empty.</summary>
    public required string Author { get; init; }

    /// <summary>Whether the case is an example and no real person's.</summary>
    public bool IsExample { get; init; }

    /// <summary>The request, worked out.</summary>
    public required PlanProposal Proposal { get; init; }

    /// <summary>What it takes from the bank in today's money.</summary>
    public required PresentValueTest Value { get; init; }

    /// <summary>The plan against collections.</summary>
    public required CollectionsTest Collections { get; init; }

    /// <summary>What would turn a negative result.</summary>
    public required IReadOnlyList<PlanProposal> Turns { get; init; }

    /// <summary>Whether a test is negative.</summary>
    public required bool IsNegative { get; init; }

    /// <summary>What the person entered.</summary>
    public required BankAssumptions Entered { get; init; }

    /// <summary>What stands where nothing is entered.</summary>
    public required CollectionsAssumptions Starting { get; init; }

    /// <summary>The days past due; <see langword="null"/> when not known.</summary>
    public int? DaysPastDue { get; init; }

    /// <summary>Where the borrower lives: an ISO 3166 code; <see langword="null"/> when not said.</summary>
    public string? Country { get; init; }

    /// <summary>Whether the line of the first test is a rule of where the borrower lives.</summary>
    internal bool IsEuropean => Jurisdiction.Covers(Jurisdiction.EuropeanUnion, Country);

    /// <summary>How many values were left to their starting value, as the table of values lists them.</summary>
    public int LeftToStart => new BankInputBlocks(this, new BankPaperWords(System.Globalization.CultureInfo.GetCultureInfo(Language))).NotEntered;

    /// <summary>Whether the second test is printed: not when it may only use what was entered and something is missing.</summary>
    public bool ShowsCollections => !Entered.OnlyEntered || Collections.Assumptions.NotEntered().Count == 0;
}
