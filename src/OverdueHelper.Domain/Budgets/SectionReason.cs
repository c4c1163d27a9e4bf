using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Budgets;

/// <summary>Why spending in one section of a statement is above a guideline, in the borrower's sentence. It goes with the statement to the bank.</summary>
public sealed class SectionReason : ICaseRow
{
    private SectionReason()
    {
    }

    /// <summary>The statement.</summary>
    public Guid SheetId { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The section of spending. One sentence for each section of a statement.</summary>
    public BudgetSection Section { get; private init; }

    /// <summary>The sentence; at most <see cref="BudgetEntry.NoteLength"/> characters.</summary>
    public string Text { get; set; } = "";

    /// <summary>The sentence of a section, still empty.</summary>
    public static SectionReason In(BudgetSheet sheet, BudgetSection section) => new() { SheetId = sheet.Id, CaseId = sheet.CaseId, Section = section };

    /// <summary>The same sentence in another statement of the case.</summary>
    public SectionReason CopyTo(BudgetSheet sheet)
    {
        var copy = In(sheet, Section);
        copy.Text = Text;
        return copy;
    }
}
