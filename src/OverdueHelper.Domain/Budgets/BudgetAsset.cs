using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>Something the borrower owns that a bank asks about: a home, a car, savings. It adds nothing to a month.</summary>
public sealed class BudgetAsset : ICaseRow, IVersioned
{
    /// <summary>The most things one case lists.</summary>
    public const int MostAssets = 100;

    private BudgetAsset()
    {
    }

    /// <summary>The identity, made with the form.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>What it is; at most <see cref="BudgetEntry.NameLength"/> characters.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it would bring if it were sold, in minor units, never negative. Null is "I do not know yet".</summary>
    public long? ValueMinor { get; set; }

    /// <summary>The currency of the value.</summary>
    public Currency Currency { get; private init; }

    /// <summary>Whose it is, in the borrower's words; may be empty.</summary>
    public string Whose { get; set; } = "";

    /// <summary>A remark, such as that work is impossible without it; at most <see cref="BudgetEntry.NoteLength"/> characters.</summary>
    public string Note { get; set; } = "";

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>What it would bring; null while it is not known.</summary>
    public Money? Value => ValueMinor is { } minor ? new Money(minor, Currency) : null;

    /// <summary>Adds a thing to a case.</summary>
    public static BudgetAsset In(Guid id, Guid caseId, Currency currency) => new() { Id = id, CaseId = caseId, Currency = currency };
}
