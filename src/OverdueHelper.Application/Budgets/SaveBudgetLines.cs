using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Budgets;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Budgets;

/// <summary>Enters or corrects lines of a statement, all or none.</summary>
public sealed class SaveBudgetLines(Desk desk, IValidator<BudgetLineForm> validator) : IUseCase
{
    /// <summary>Checks and saves the lines. A line that was removed in the meantime is entered again.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="sheetId">The statement.</param>
    /// <param name="forms">The lines.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The lines as saved. With several lines an error names its line, counted from 1: <c>Lines[2].AmountMinor</c>.</returns>
    public async Task<Outcome<IReadOnlyList<BudgetLineForm>>> RunAsync(
        Guid caseId, Guid sheetId, IReadOnlyList<BudgetLineForm> forms, CancellationToken cancellationToken = default)
    {
        var errors = await ErrorsAsync(forms, cancellationToken);
        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.Set<BudgetSheet>().SingleOrDefaultAsync(sheet => sheet.Id == sheetId && sheet.CaseId == caseId, cancellationToken) is not { } sheet)
        {
            return new Outcome<IReadOnlyList<BudgetLineForm>>.Missing();
        }

        var known = await context.LinesOf(sheetId).ToDictionaryAsync(entry => entry.Id, cancellationToken);
        if (known.Count + forms.Count(form => !known.ContainsKey(form.Id)) > BudgetSheet.MostLines)
        {
            errors.Add(new FieldError("", string.Format(CultureInfo.CurrentCulture, BudgetsText.ErrorTooManyLines, BudgetSheet.MostLines)));
        }

        if (errors.Count > 0)
        {
            return new Outcome<IReadOnlyList<BudgetLineForm>>.Refused(errors);
        }

        var last = known.Values.Select(entry => entry.Order).DefaultIfEmpty(0).Max();
        var saved = forms.Select(form => Fill(context, sheet, known, form, ref last)).ToList();
        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<IReadOnlyList<BudgetLineForm>>.Done([.. saved.Select(BudgetLineForm.From)])
            : new Outcome<IReadOnlyList<BudgetLineForm>>.Stale();
    }

    private static BudgetEntry Fill(OverdueDbContext context, BudgetSheet sheet, Dictionary<Guid, BudgetEntry> known, BudgetLineForm form, ref int last)
    {
        if (known.TryGetValue(form.Id, out var entry))
        {
            context.Expect(entry, form.Version);
        }
        else
        {
            entry = BudgetEntry.In(sheet, form.Id, form.Section, form.Order ?? ++last);
            context.Add(entry);
        }

        form.FillInto(entry);
        return entry;
    }

    private async Task<List<FieldError>> ErrorsAsync(IReadOnlyList<BudgetLineForm> forms, CancellationToken cancellationToken)
    {
        List<FieldError> errors = [];
        for (var line = 0; line < forms.Count; line++)
        {
            ValidationResult check = await validator.ValidateAsync(forms[line], cancellationToken);
            var place = forms.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"Lines[{line + 1}].");
            errors.AddRange(check.Errors.Select(error => new FieldError(place + error.PropertyName, error.ErrorMessage)));
        }

        return errors;
    }
}
