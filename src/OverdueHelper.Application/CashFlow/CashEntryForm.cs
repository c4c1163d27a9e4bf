using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.CashFlow;

/// <summary>One expected movement of cash, as the page holds it.</summary>
public sealed class CashEntryForm
{
    /// <summary>Made with the form: a repeated save is the same entry.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Which reading it was filled from.</summary>
    public int Version { get; set; }

    /// <summary>What it is.</summary>
    public CashEntryKind Kind { get; init; }

    /// <summary>The borrower's own word for it.</summary>
    public string? Name { get; set; } = "";

    /// <summary>How much each time, in minor units; null is "I do not know yet".</summary>
    public long? AmountMinor { get; set; }

    /// <summary>The currency of the amount.</summary>
    public Currency Currency { get; set; }

    /// <summary>The day it is expected, the first one when it returns; null is "I do not know yet".</summary>
    public DateOnly? On { get; set; }

    /// <summary>How often it returns; null for once.</summary>
    public Frequency? Frequency { get; set; }

    /// <summary>Its place among the entries; null puts a new one last.</summary>
    public int? Order { get; set; }

    /// <summary>Whether amount and day are known, so that it is counted.</summary>
    public bool IsKnown => AmountMinor is >= 0 && On is not null;

    /// <summary>The movements as typed so far.</summary>
    /// <param name="until">The last day that may carry one.</param>
    public IEnumerable<CashItem> Items(DateOnly until) =>
        CashEntry.Items(Kind, Name ?? "", AmountMinor is { } minor and >= 0 ? new Money(minor, Currency) : null, On, Frequency, until);

    internal static CashEntryForm From(CashEntry entry) => new()
    {
        Id = entry.Id,
        Version = entry.Version,
        Kind = entry.Kind,
        Name = entry.Name,
        AmountMinor = entry.AmountMinor,
        Currency = entry.Currency,
        On = entry.On,
        Frequency = entry.Frequency,
        Order = entry.Order,
    };
}
