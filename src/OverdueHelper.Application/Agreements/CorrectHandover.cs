using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Agreements;

namespace OverdueHelper.Application.Agreements;

/// <summary>Puts a handing over right that was written down wrongly: its day, its way, or whom it reached. Only while nothing has followed it; the entry in the contact log has its own correction.</summary>
public sealed class CorrectHandover(Desk desk, ICurrentUser user, IValidator<CorrectHandoverForm> validator) : IUseCase
{
    /// <summary>Checks and saves; a repeated submit changes nothing more.</summary>
    /// <returns>How many versions were corrected now.</returns>
    public async Task<Outcome<int>> RunAsync(CorrectHandoverForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<int>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.WritableCase(form.CaseId).AnyAsync(cancellationToken))
        {
            return new Outcome<int>.Missing();
        }

        var versions = await context.VersionsOfAsync(form.CaseId, cancellationToken);
        if (form.VersionIds.Values.All(id => versions.Any(version => version.Id == id)))
        {
            return new Outcome<int>.Done(0);
        }

        if (await HandoverRows.LastAsync(context, versions, form.VersionIds.Keys, cancellationToken) is not { } rows)
        {
            return new Outcome<int>.Stale();
        }

        if (rows.Any(row => versions.Any(version => version.LoanId == row.LoanId && version.Number < row.Number && version.Last.On > form.On)))
        {
            return new Outcome<int>.Refused([new FieldError(nameof(form.On), AgreementsText.ErrorOnBefore)]);
        }

        var writer = (await user.GetAsync(cancellationToken)).UserId;
        foreach (var row in rows)
        {
            var corrected = row.HandedOverOn(form.VersionIds[row.Id], form.On!.Value);
            context.Remove(row);
            context.Add(corrected);
            context.Add(ProposalStep.First(
                corrected, new StepDetails(Guid.CreateVersion7(), form.On.Value, desk.Now, writer) { Channel = form.Channel, Who = form.Who, Note = form.Note }));
        }

        return await context.TrySaveAsync(cancellationToken) ? new Outcome<int>.Done(rows.Count) : new Outcome<int>.Stale();
    }
}
