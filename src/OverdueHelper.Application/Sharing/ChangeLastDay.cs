using FluentValidation;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Sharing;

/// <summary>Sets until when another person may open one's own case.</summary>
public sealed class ChangeLastDay(Desk desk, IValidator<LastDayForm> validator) : IUseCase
{
    /// <summary>Checks and saves the day. It may bring an access back that has run out, not one that was ended.</summary>
    /// <returns><c>Missing</c> when the case is not the person's own, or the other has no grant there any more.</returns>
    public async Task<Outcome<Guid>> RunAsync(LastDayForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<Guid>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (await context.GrantToChangeAsync(form.CaseId, form.UserId, cancellationToken) is not { State: GrantState.Active } grant)
        {
            return new Outcome<Guid>.Missing();
        }

        grant.LastUntil(form.LastOn);
        return await context.TrySaveGrantsAsync(cancellationToken) ? new Outcome<Guid>.Done(form.CaseId) : new Outcome<Guid>.Stale();
    }
}
