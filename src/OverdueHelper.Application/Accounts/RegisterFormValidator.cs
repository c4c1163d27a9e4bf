using FluentValidation;

namespace OverdueHelper.Application.Accounts;

internal sealed class RegisterFormValidator : AbstractValidator<RegisterForm>
{
    public RegisterFormValidator()
    {
        RuleFor(form => form.Mail).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage(_ => AccountsText.MailMissing)
            .MaximumLength(RegisterForm.MailLength).WithMessage(_ => AccountsText.MailWrong)
            .EmailAddress().WithMessage(_ => AccountsText.MailWrong);
        RuleFor(form => form.Password).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage(_ => AccountsText.PasswordMissing)
            .MinimumLength(RegisterForm.PasswordLeast).WithMessage(_ => AccountsText.PasswordShort)
            .MaximumLength(RegisterForm.PasswordMost).WithMessage(_ => AccountsText.PasswordLong);
    }
}
