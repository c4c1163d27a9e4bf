using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Budgets;

/// <summary>One line of a statement, as the page holds it.</summary>
public sealed class BudgetLineForm
{
    /// <summary>Made with the form: a repeated save is the same line.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Which reading it was filled from.</summary>
    public int Version { get; set; }

    /// <summary>Where the line stands.</summary>
    public BudgetSection Section { get; set; }

    /// <summary>The borrower's own word for it.</summary>
    public string? Name { get; set; } = "";

    /// <summary>What is paid each time, in minor units; null is "I do not know yet".</summary>
    public long? AmountMinor { get; set; }

    /// <summary>The currency of the amount; null takes the statement's.</summary>
    public Currency? Currency { get; set; }

    /// <summary>How often it is paid.</summary>
    public Frequency? Frequency { get; set; } = Domain.Loans.Frequency.Monthly;

    /// <summary>Whose it is.</summary>
    public string? Whose { get; set; } = "";

    /// <summary>A remark.</summary>
    public string? Note { get; set; } = "";

    /// <summary>The next day it moves, for the cash flow by weeks.</summary>
    public DateOnly? NextOn { get; set; }

    /// <summary>Its place within the section; null puts a new line last.</summary>
    public int? Order { get; set; }

    internal static BudgetLineForm From(BudgetEntry entry) => new()
    {
        Id = entry.Id,
        Version = entry.Version,
        Section = entry.Section,
        Name = entry.Name,
        AmountMinor = entry.AmountMinor,
        Currency = entry.Currency,
        Frequency = entry.Frequency,
        Whose = entry.Whose,
        Note = entry.Note,
        NextOn = entry.NextOn,
        Order = entry.Order,
    };

    /// <summary>The line for the arithmetic, as typed so far.</summary>
    /// <param name="currency">The statement's currency.</param>
    public BudgetLine Line(Currency currency) => Line(currency, AmountMinor);

    /// <summary>The line with another amount, such as one that is still being typed.</summary>
    /// <param name="currency">The statement's currency.</param>
    /// <param name="amountMinor">In minor units; null is "I do not know yet".</param>
    public BudgetLine Line(Currency currency, long? amountMinor) => amountMinor is { } minor and >= 0
        ? new BudgetLine(Section, Name ?? "", new Money(minor, Currency ?? currency), Frequency ?? Domain.Loans.Frequency.Monthly)
        : BudgetLine.NotKnownYet(Section, Name ?? "", Currency ?? currency);

    internal void FillInto(BudgetEntry entry)
    {
        entry.Section = Section;
        entry.Name = (Name ?? "").Trim();
        entry.AmountMinor = AmountMinor;
        entry.Currency = Currency ?? entry.Currency;
        entry.Frequency = Frequency ?? Domain.Loans.Frequency.Monthly;
        entry.Whose = (Whose ?? "").Trim();
        entry.Note = (Note ?? "").Trim();
        entry.NextOn = NextOn;
        entry.Order = Order ?? entry.Order;
    }
}
