using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>A debt other than the loans of the case, as it is kept: rent or tax in arrears, energy, a shop, a relative.</summary>
public sealed class BudgetDebt : ICaseRow, IVersioned
{
    /// <summary>The most debts one case holds.</summary>
    public const int MostDebts = 200;

    private BudgetDebt()
    {
    }

    /// <summary>The identity, made with the form.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>To whom it is owed; at most <see cref="BudgetEntry.NameLength"/> characters.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether it is served before the others; the borrower's own mark, see <see cref="OtherDebt"/>.</summary>
    public bool IsPriority { get; set; }

    /// <summary>What is owed, in minor units, never negative; of a priority debt the arrears. Null is "I do not know yet".</summary>
    public long? BalanceMinor { get; set; }

    /// <summary>For a debt that is not served first, how much of it is overdue, in minor units; null when not said. It changes no offer.</summary>
    public long? OverdueMinor { get; set; }

    /// <summary>For a priority debt what is offered a month on top of the current charge, in minor units; null while none is agreed.</summary>
    public long? OfferMinor { get; set; }

    /// <summary>The currency of both amounts.</summary>
    public Currency Currency { get; set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The debt for the arithmetic; null while what is owed is not known.</summary>
    public OtherDebt? Debt => BalanceMinor is { } minor
        ? new OtherDebt(Name, new Money(minor, Currency), IsPriority, OfferMinor is { } offer ? new Money(offer, Currency) : null)
        : null;

    /// <summary>Adds a debt to a case.</summary>
    public static BudgetDebt In(Guid id, Guid caseId, Currency currency) => new() { Id = id, CaseId = caseId, Currency = currency };
}
