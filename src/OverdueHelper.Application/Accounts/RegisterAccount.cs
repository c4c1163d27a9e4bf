using FluentValidation;
using Microsoft.AspNetCore.Identity;

namespace OverdueHelper.Application.Accounts;

/// <summary>Turns a guest into an account, or makes a new one. A guest stays the same user, so no case moves.</summary>
/// <param name="users">Identity's users.</param>
/// <param name="validator">Checks the form.</param>
public sealed class RegisterAccount(UserManager<IdentityUser> users, IValidator<RegisterForm> validator) : IUseCase
{
    /// <summary>Sets mail address and password in one save.</summary>
    /// <param name="form">What was typed.</param>
    /// <param name="guestId">The guest who registers; nothing when nobody is signed in.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns><c>Done</c> with the account; <c>Refused</c>; <c>Missing</c> when the user is not a guest.</returns>
    public async Task<Outcome<IdentityUser>> RunAsync(RegisterForm form, string? guestId, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<IdentityUser>();
        }

        var known = guestId is null ? null : await users.FindByIdAsync(guestId);
        if (guestId is not null && known?.IsGuest() is not true)
        {
            return new Outcome<IdentityUser>.Missing();
        }

        var user = known ?? new IdentityUser();
        user.UserName = user.Email = form.Mail.Trim();
        user.LockoutEnabled = true;
        var result = known is null ? await users.CreateAsync(user, form.Password) : await users.AddPasswordAsync(user, form.Password);
        if (!result.Succeeded)
        {
            return new Outcome<IdentityUser>.Refused([.. result.Errors.Select(Said)]);
        }

        await ReturnCodes.RemoveAsync(users, user);
        return new Outcome<IdentityUser>.Done(user);
    }

    private static FieldError Said(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateUserName) => new FieldError(nameof(RegisterForm.Mail), AccountsText.MailTaken),
        nameof(IdentityErrorDescriber.InvalidUserName) => new FieldError(nameof(RegisterForm.Mail), AccountsText.MailWrong),
        _ => new FieldError("", error.Description),
    };
}
