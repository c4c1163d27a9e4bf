using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Budgets;

/// <summary>One line of a statement as it is kept. It is what the borrower typed; every figure is worked out from <see cref="Line"/>.</summary>
public sealed class BudgetEntry : ICaseRow, IVersioned
{
    /// <summary>The longest name and the longest "whose", in characters.</summary>
    public const int NameLength = 60;

    /// <summary>The longest note, in characters.</summary>
    public const int NoteLength = 400;

    private BudgetEntry()
    {
    }

    /// <summary>The identity, made with the form so that a repeated submit is the same line.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The statement it stands in.</summary>
    public Guid SheetId { get; private init; }

    /// <summary>The section, which says whether it is income or cost.</summary>
    public BudgetSection Section { get; set; }

    /// <summary>The borrower's own word for it; may be empty.</summary>
    public string Name { get; set; } = "";

    /// <summary>What is paid each time, in minor units, never negative; null is "I do not know yet", which is not zero.</summary>
    public long? AmountMinor { get; set; }

    /// <summary>The currency of the amount.</summary>
    public Currency Currency { get; set; }

    /// <summary>How often it is paid.</summary>
    public Frequency Frequency { get; set; } = Frequency.Monthly;

    /// <summary>Whose income or cost it is, in the borrower's words; may be empty.</summary>
    public string Whose { get; set; } = "";

    /// <summary>A remark, such as why it is above a guideline; may be empty.</summary>
    public string Note { get; set; } = "";

    /// <summary>The next day it moves, for the cash flow by weeks; null when not said.</summary>
    public DateOnly? NextOn { get; set; }

    /// <summary>Its place within the section, rising.</summary>
    public int Order { get; set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>The line for the arithmetic.</summary>
    public BudgetLine Line => AmountMinor is { } minor
        ? new BudgetLine(Section, Name, new Money(minor, Currency), Frequency)
        : BudgetLine.NotKnownYet(Section, Name, Currency);

    /// <summary>Adds an empty line to a statement, in its currency.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="sheet">The statement.</param>
    /// <param name="section">The section.</param>
    /// <param name="order">Its place.</param>
    public static BudgetEntry In(BudgetSheet sheet, Guid id, BudgetSection section, int order) =>
        new() { Id = id, CaseId = sheet.CaseId, SheetId = sheet.Id, Section = section, Currency = sheet.Currency, Order = order };

    /// <summary>The same line in another statement of the case.</summary>
    /// <param name="sheet">The other statement.</param>
    /// <param name="id">The identity of the copy.</param>
    public BudgetEntry CopyTo(BudgetSheet sheet, Guid id) => new()
    {
        Id = id,
        CaseId = sheet.CaseId,
        SheetId = sheet.Id,
        Section = Section,
        Name = Name,
        AmountMinor = AmountMinor,
        Currency = Currency,
        Frequency = Frequency,
        Whose = Whose,
        Note = Note,
        NextOn = NextOn,
        Order = Order,
    };
}
