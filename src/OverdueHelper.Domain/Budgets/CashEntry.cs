using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>One expected movement of cash as it is kept: once on a day, or again and again from a day on.</summary>
public sealed class CashEntry : ICaseRow, IVersioned
{
    /// <summary>The most entries of one case; more is a mistake in what was filled in.</summary>
    public const int MostEntries = 300;

    private CashEntry()
    {
    }

    /// <summary>The identity, made with the form so that a repeated submit is the same entry.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>What it is.</summary>
    public CashEntryKind Kind { get; set; }

    /// <summary>The borrower's own word for it; at most <see cref="BudgetEntry.NameLength"/> characters, may be empty.</summary>
    public string Name { get; set; } = "";

    /// <summary>How much each time, in minor units, never negative; null is "I do not know yet", which is not zero.</summary>
    public long? AmountMinor { get; set; }

    /// <summary>The currency of the amount.</summary>
    public Currency Currency { get; set; }

    /// <summary>The day the money is expected to move, the first one when it returns; null is "I do not know yet".</summary>
    public DateOnly? On { get; set; }

    /// <summary>How often it returns; null for once.</summary>
    public Frequency? Frequency { get; set; }

    /// <summary>Its place among the entries, rising.</summary>
    public int Order { get; set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Adds an empty entry to a case.</summary>
    public static CashEntry In(Guid id, Guid caseId, CashEntryKind kind, Currency currency) => new() { Id = id, CaseId = caseId, Kind = kind, Currency = currency };

    /// <summary>The movements of the entry from its day on.</summary>
    /// <param name="until">The last day that may carry one.</param>
    /// <returns>Nothing while the amount or the day is not known.</returns>
    public IEnumerable<CashItem> Items(DateOnly until) => Items(Kind, Name, AmountMinor is { } minor ? new Money(minor, Currency) : null, On, Frequency, until);

    /// <summary>The movements of an entry that may still be on a form.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">The borrower's own word for it.</param>
    /// <param name="amount">How much each time; null while not known.</param>
    /// <param name="on">The first day; null while not known.</param>
    /// <param name="frequency">How often it returns; null for once.</param>
    /// <param name="until">The last day that may carry one.</param>
    public static IEnumerable<CashItem> Items(CashEntryKind kind, string name, Money? amount, DateOnly? on, Frequency? frequency, DateOnly until)
    {
        if (amount is not { } each || on is not { } first)
        {
            return [];
        }

        var item = new CashItem(name, first, each, kind.Flow());
        return frequency is { } often ? CashItem.Repeat(item, often, until) : [item];
    }
}
