using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Budgets;

/// <summary>Something the borrower owns, as the page holds it.</summary>
public sealed class AssetForm
{
    /// <summary>Made with the form: a repeated save is the same thing.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Which reading it was filled from.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="BudgetAsset.Name"/>
    public string? Name { get; set; } = "";

    /// <inheritdoc cref="BudgetAsset.ValueMinor"/>
    public long? ValueMinor { get; set; }

    /// <inheritdoc cref="BudgetAsset.Currency"/>
    public Currency Currency { get; init; }

    /// <inheritdoc cref="BudgetAsset.Whose"/>
    public string? Whose { get; set; } = "";

    /// <inheritdoc cref="BudgetAsset.Note"/>
    public string? Note { get; set; } = "";

    /// <summary>What it would bring; null while it is not known.</summary>
    public Money? Value => ValueMinor is { } minor ? new Money(minor, Currency) : null;

    /// <summary>The same answers in a form of their own, to be changed or thrown away.</summary>
    public AssetForm Copy() => (AssetForm)MemberwiseClone();

    internal static AssetForm From(BudgetAsset row) => new()
    {
        Id = row.Id,
        Version = row.Version,
        Name = row.Name,
        ValueMinor = row.ValueMinor,
        Currency = row.Currency,
        Whose = row.Whose,
        Note = row.Note,
    };
}
