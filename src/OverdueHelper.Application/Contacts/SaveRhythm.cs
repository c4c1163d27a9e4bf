using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Reads and saves how a person wants to keep in touch, quiet hours included.</summary>
public sealed class SaveRhythm(Desk desk, IValidator<RhythmForm> validator) : IUseCase
{
    /// <summary>The form filled with what was chosen, or with what a case starts with.</summary>
    /// <returns><see langword="null"/> when the case is not this reader's.</returns>
    public async Task<RhythmForm?> LoadAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken)
            ? Form(await context.Set<ContactRhythm>().AsNoTracking().SingleOrDefaultAsync(row => row.CaseId == caseId, cancellationToken) ?? ContactRhythm.Of(caseId))
            : null;
    }

    /// <summary>Checks and saves the form.</summary>
    public async Task<Outcome<RhythmForm>> RunAsync(RhythmForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<RhythmForm>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.RhythmToChangeAsync(form.CaseId, cancellationToken) is not { } row)
        {
            return new Outcome<RhythmForm>.Missing();
        }

        if (context.Entry(row).State is not EntityState.Added)
        {
            context.Expect(row, form.Version);
        }

        row.ConfirmsSameDay = form.ConfirmsSameDay;
        row.ChaseAfterDays = form.ChaseAfterDays!.Value;
        row.ReportEveryMonths = form.ReportEveryMonths;
        row.ReviewEveryMonths = form.ReviewEveryMonths;
        row.UsesWeekends = form.UsesWeekends;
        row.QuietFrom = WallTime.Read(form.QuietFrom)!.Value;
        row.QuietUntil = WallTime.Read(form.QuietUntil)!.Value;
        return await context.TrySaveAsync(cancellationToken) ? new Outcome<RhythmForm>.Done(Form(row)) : new Outcome<RhythmForm>.Stale();
    }

    private static RhythmForm Form(ContactRhythm row) => new()
    {
        CaseId = row.CaseId,
        Version = row.Version,
        ConfirmsSameDay = row.ConfirmsSameDay,
        ChaseAfterDays = row.ChaseAfterDays,
        ReportEveryMonths = row.ReportEveryMonths,
        ReviewEveryMonths = row.ReviewEveryMonths,
        UsesWeekends = row.UsesWeekends,
        QuietFrom = row.QuietFrom.ToString("HH:mm", CultureInfo.InvariantCulture),
        QuietUntil = row.QuietUntil.ToString("HH:mm", CultureInfo.InvariantCulture),
    };
}
