using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Cases;

/// <summary>Saves the answers before the start, all of them or as many as there are.</summary>
public sealed class SaveSafeguards(Desk desk, IValidator<SafeguardsForm> validator) : IUseCase
{
    /// <summary>Checks and saves the form.</summary>
    /// <param name="form">The answers; any may be missing.</param>
    /// <param name="leaveForLater">Whether the person chose to go on without answering.</param>
    /// <param name="cancellationToken">Ends the operation.</param>
    public async Task<Outcome<SafeguardsForm>> RunAsync(SafeguardsForm form, bool leaveForLater, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<SafeguardsForm>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.Cases.AnyAsync(file => file.Id == form.CaseId, cancellationToken))
        {
            return new Outcome<SafeguardsForm>.Missing();
        }

        var row = await context.Set<Safeguards>().SingleOrDefaultAsync(row => row.CaseId == form.CaseId, cancellationToken);
        if (row is null)
        {
            row = Safeguards.Of(form.CaseId);
            context.Add(row);
        }
        else
        {
            context.Expect(row, form.Version);
        }

        row.IsOwed = form.IsOwed;
        row.LastAcknowledgedOn = form.LastAcknowledgedUnknown ? null : form.LastAcknowledgedOn;
        row.LastAcknowledgedUnknown = form.LastAcknowledgedUnknown;
        row.HasCourtPapers = form.HasCourtPapers;
        row.CourtDateOn = form.HasCourtPapers is Answer.Yes ? form.CourtDateOn : null;
        row.EssentialsCovered = form.EssentialsCovered;
        row.OthersBound = form.OthersBound;
        row.IncomeAtLender = form.IncomeAtLender;
        row.AdviserSaidGoOn = form.AdviserSaidGoOn;
        row.SkippedOn = leaveForLater && !row.IsComplete ? context.Today : null;
        return await context.TrySaveAsync(cancellationToken)
            ? new Outcome<SafeguardsForm>.Done(LoadSafeguards.Form(row))
            : new Outcome<SafeguardsForm>.Stale();
    }
}
