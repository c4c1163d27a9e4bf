using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace OverdueHelper.Application.Reminders;

/// <summary>Gives a person a private address of a case's calendar, or takes it back.</summary>
public sealed class OfferCalendarFeed(Desk desk, ICurrentUser user, UserManager<IdentityUser> users) : IUseCase
{
    /// <summary>Makes the secret part of the address. It is shown once; any earlier one ends.</summary>
    /// <returns><c>Missing</c> when the case is not this person's.</returns>
    public async Task<Outcome<string>> MakeAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        if (await PersonAsync(caseId, cancellationToken) is not { } person)
        {
            return new Outcome<string>.Missing();
        }

        await CalendarFeeds.EndAsync(users, person, caseId);
        var secret = LinkSecret.Make();
        var result = await users.AddLoginAsync(person, new UserLoginInfo(CalendarFeeds.Provider, CalendarFeeds.Kept(secret)!, caseId.ToString("N")));
        return result.Succeeded ? new Outcome<string>.Done(secret) : throw new InvalidOperationException("The calendar's address was not saved.");
    }

    /// <summary>Ends the address: whoever has it sees nothing any more.</summary>
    public async Task RevokeAsync(Guid caseId, CancellationToken cancellationToken = default)
    {
        if (await PersonAsync(caseId, cancellationToken) is { } person)
        {
            await CalendarFeeds.EndAsync(users, person, caseId);
        }
    }

    /// <summary>Whether the person has an address of this case's calendar.</summary>
    public async Task<bool> IsOfferedAsync(Guid caseId, CancellationToken cancellationToken = default) =>
        await PersonAsync(caseId, cancellationToken) is { } person && (await CalendarFeeds.OfAsync(users, person, caseId)).Count > 0;

    private async Task<IdentityUser?> PersonAsync(Guid caseId, CancellationToken cancellationToken)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        return await context.Cases.AnyAsync(file => file.Id == caseId, cancellationToken)
            ? await users.FindByIdAsync((await user.GetAsync(cancellationToken)).UserId)
            : null;
    }
}
