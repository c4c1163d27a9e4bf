using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Documents.CashFlow;

/// <summary>Everything the paper about the thirteen weeks says. No customer and no lender is named in it.</summary>
public sealed record CashFlowPaperContents
{
    /// <summary>The short code that everyone quotes.</summary>
    public required string Reference { get; init; }

    /// <summary>The day of the paper.</summary>
    public required DateOnly DatedOn { get; init; }

    /// <summary>The reader's language as a culture name.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the case is an example and no real person's.</summary>
    public bool IsExample { get; init; }

    /// <summary>The business, or the person who trades; may be empty.</summary>
    public string Business { get; init; } = "";

    /// <summary>The weeks under each assumption.</summary>
    public required CashOutlook Outlook { get; init; }

    /// <summary>Whether the balance at the start is known; if not it counts as nothing, which the paper says.</summary>
    public bool IsOpeningKnown { get; init; } = true;

    /// <summary>How many entries lack an amount or a day.</summary>
    public int Unknown { get; init; }

    /// <summary>Whether the instalments of the case's loans are counted.</summary>
    public bool CountsLoans { get; init; } = true;

    /// <summary>What the weeks hold as planned, by kind; a kind without an amount is left out.</summary>
    public IReadOnlyList<(CashEntryKind Kind, Money Amount)> Kinds { get; init; } = [];

    /// <summary>What the instalments that a plan asks for come to within the weeks; nothing without a plan.</summary>
    public Money? Asked { get; init; }

    /// <summary>The same weeks with the instalments of the contract in place of those of the plan; <see langword="null"/> without a plan.</summary>
    public CashOutlook? AsContracted { get; init; }

    /// <summary>What is overdue on the loans of the plan, which deals with it; <see langword="null"/> without a plan.</summary>
    public Money? Overdue { get; init; }

    /// <summary>Who signs the paper when it goes alone; may be empty.</summary>
    public string SignedBy { get; init; } = "";

    /// <summary>What the instalments of the case's other loans come to within the weeks.</summary>
    public required Money Loans { get; init; }

    /// <summary>The rates that were used.</summary>
    public IReadOnlyList<CurrencyRate> Rates { get; init; } = [];
}
