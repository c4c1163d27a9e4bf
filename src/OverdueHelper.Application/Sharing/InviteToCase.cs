using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Accounts;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Application.Sharing;

/// <summary>Offers a case to another person, who takes the offer up by a code.</summary>
/// <param name="desk">The way to the database.</param>
/// <param name="user">Where the owner is.</param>
/// <param name="validator">Checks the form.</param>
public sealed class InviteToCase(Desk desk, ICurrentUser user, IValidator<InviteForm> validator) : IUseCase
{
    /// <summary>Makes the invitation. The same form again gets another code, and the one before ends.</summary>
    /// <returns><c>Done</c> with the code; <c>Refused</c>; <c>Missing</c> when the case is not the person's own.</returns>
    public async Task<Outcome<MadeInvitation>> RunAsync(InviteForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<MadeInvitation>();
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        if (!await context.IsOwnerAsync(form.CaseId, cancellationToken))
        {
            return new Outcome<MadeInvitation>.Missing();
        }

        var now = desk.Now;
        var all = await context.Set<CaseInvitation>().Where(row => row.CaseId == form.CaseId).ToListAsync(cancellationToken);
        context.RemoveRange(all.Where(row => !row.IsGood(now) && row.Id != form.Id));
        if (all.Count(row => row.IsGood(now) && row.Id != form.Id) >= CaseInvitation.MostOpen)
        {
            return new Outcome<MadeInvitation>.Refused([new FieldError("", SharingErrorsText.TooManyOpen)]);
        }

        var code = WrittenCode.Make();
        var hash = WrittenCode.Kept(code)!;
        var invitation = all.Find(row => row.Id == form.Id);
        if (invitation is null)
        {
            invitation = CaseInvitation.Make(form.Id, form.CaseId, hash, form.Role!.Value, form.LastOn, form.Name, form.From, now);
            context.Add(invitation);
        }
        else
        {
            invitation.Recode(hash, now);
        }

        return await context.TrySaveGrantsAsync(cancellationToken)
            ? new Outcome<MadeInvitation>.Done(new MadeInvitation(code, invitation.Name, ZoneClock.TimeIn((await user.GetAsync(cancellationToken)).Zone, invitation.GoodUntil)))
            : new Outcome<MadeInvitation>.Stale();
    }
}
