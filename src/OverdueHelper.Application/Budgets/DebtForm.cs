using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Budgets;

/// <summary>A debt other than the case's loans, as the page holds it.</summary>
public sealed class DebtForm
{
    /// <summary>Made with the form: a repeated save is the same debt.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Which reading it was filled from.</summary>
    public int Version { get; set; }

    /// <summary>To whom it is owed.</summary>
    public string? Name { get; set; } = "";

    /// <summary>Whether it is served before the others.</summary>
    public bool IsPriority { get; set; }

    /// <summary>What is owed, of a priority debt the arrears, in minor units; null is "I do not know yet".</summary>
    public long? BalanceMinor { get; set; }

    /// <summary>For a debt that is not served first how much of it is overdue, in minor units.</summary>
    public long? OverdueMinor { get; set; }

    /// <summary>For a priority debt what is offered a month, in minor units.</summary>
    public long? OfferMinor { get; set; }

    /// <summary>The currency of both amounts.</summary>
    public Currency Currency { get; init; }

    /// <summary>The debt for the arithmetic; null while what is owed is not known.</summary>
    public OtherDebt? Debt => BalanceMinor is { } minor and >= 0
        ? new OtherDebt(Name ?? "", new Money(minor, Currency), IsPriority, IsPriority && OfferMinor is { } offer and >= 0 ? new Money(offer, Currency) : null)
        : null;

    /// <summary>The same answers in a form of their own, to be changed or thrown away.</summary>
    public DebtForm Copy() => (DebtForm)MemberwiseClone();

    internal static DebtForm From(BudgetDebt debt) => new()
    {
        Id = debt.Id,
        Version = debt.Version,
        Name = debt.Name,
        IsPriority = debt.IsPriority,
        BalanceMinor = debt.BalanceMinor,
        OverdueMinor = debt.OverdueMinor,
        OfferMinor = debt.OfferMinor,
        Currency = debt.Currency,
    };
}
