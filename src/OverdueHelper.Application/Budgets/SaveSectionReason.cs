using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Budgets;

/// <summary>Keeps the sentence that says why spending in a section is above a guideline. It is asked for and never demanded.</summary>
public sealed class SaveSectionReason(Desk desk) : IUseCase
{
    /// <summary>Saves the sentence; an empty one is taken away. The last word counts.</summary>
    /// <returns>The sentence as kept.</returns>
    public async Task<Outcome<string>> RunAsync(Guid caseId, Guid sheetId, BudgetSection section, string? text, CancellationToken cancellationToken = default)
    {
        var said = (text ?? "").Trim();
        if (said.Length > BudgetEntry.NoteLength)
        {
            return new Outcome<string>.Refused(
                [new FieldError("Text", string.Format(CultureInfo.CurrentCulture, BudgetsText.ErrorTooLong, BudgetEntry.NoteLength))]);
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.Set<BudgetSheet>().AsNoTracking().SingleOrDefaultAsync(sheet => sheet.Id == sheetId && sheet.CaseId == caseId, cancellationToken) is not { } sheet)
        {
            return new Outcome<string>.Missing();
        }

        var row = await context.Set<SectionReason>().SingleOrDefaultAsync(row => row.SheetId == sheetId && row.Section == section, cancellationToken);
        if (row is not null && said.Length == 0)
        {
            context.Remove(row);
        }
        else if (said.Length > 0)
        {
            if (row is null)
            {
                row = SectionReason.In(sheet, section);
                context.Add(row);
            }

            row.Text = said;
        }

        return await context.TrySaveAsync(cancellationToken) ? new Outcome<string>.Done(said) : new Outcome<string>.Stale();
    }
}
