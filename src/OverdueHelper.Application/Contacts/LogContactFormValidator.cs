using System.Globalization;
using FluentValidation;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

internal sealed class LogContactFormValidator : AbstractValidator<LogContactForm>
{
    private readonly Desk _desk;
    private readonly ICurrentUser _user;

    public LogContactFormValidator(Desk desk, ICurrentUser user)
    {
        _desk = desk;
        _user = user;
        RuleFor(form => form.Channel).NotNull().WithMessage(_ => ContactsText.ErrorChooseChannel);
        RuleFor(form => form.Direction).NotNull().WithMessage(_ => ContactsText.ErrorChooseDirection);
        RuleFor(form => form.Outcome).NotNull().WithMessage(_ => ContactsText.ErrorChooseOutcome);
        RuleFor(form => form.On).CustomAsync(CheckDayAsync);
        RuleFor(form => form.Time).CustomAsync(CheckTimeAsync);
        RuleFor(form => form.Promises.Count).LessThanOrEqualTo(ContactPromise.Most).WithMessage(_ => Limit(ContactPromise.Most));
        RuleForEach(form => form.Promises).SetValidator(new PromiseFormValidator());
        RuleFor(form => form.Promises).Custom(CheckPromisedDays);
        When(form => form.CorrectsId is null, CheckWhatComesNext);
        CheckLengths();
    }

    private void CheckWhatComesNext()
    {
        RuleFor(form => form.Matter).NotEmpty().When(form => form.ThreadId is null).WithMessage(_ => ContactsText.ErrorEnterMatter);
        When(form => !form.Settles, () =>
        {
            RuleFor(form => form.StepBy).NotNull().WithMessage(_ => ContactsText.ErrorChooseTurn);
            RuleFor(form => form.StepWhat).NotEmpty().WithMessage(_ => ContactsText.ErrorEnterStep);
            RuleFor(form => form.StepDueOn).NotNull().WithMessage(_ => ContactsText.ErrorEnterStepDay);
            RuleFor(form => form.StepDueOn).GreaterThanOrEqualTo(form => form.On).WithMessage(_ => ContactsText.ErrorBeforeContact);
        });
    }

    private void CheckLengths()
    {
        RuleFor(form => form.Matter).MaximumLength(ContactThread.MatterLength).WithMessage(_ => Limit(ContactThread.MatterLength));
        RuleFor(form => form.Department).MaximumLength(ContactEntry.ShortLength).WithMessage(_ => Limit(ContactEntry.ShortLength));
        RuleFor(form => form.Person).MaximumLength(ContactEntry.ShortLength).WithMessage(_ => Limit(ContactEntry.ShortLength));
        RuleFor(form => form.StaffNumber).MaximumLength(ContactEntry.ShortLength).WithMessage(_ => Limit(ContactEntry.ShortLength));
        RuleFor(form => form.TicketNumber).MaximumLength(ContactEntry.ShortLength).WithMessage(_ => Limit(ContactEntry.ShortLength));
        RuleFor(form => form.WhatWasSaid).MaximumLength(ContactEntry.NoteLength).WithMessage(_ => Limit(ContactEntry.NoteLength));
        RuleFor(form => form.StepWhat).MaximumLength(NextStep.TextLength).WithMessage(_ => Limit(NextStep.TextLength));
    }

    private static void CheckPromisedDays(List<PromiseForm> promises, ValidationContext<LogContactForm> context)
    {
        foreach (var (promise, at) in promises.Select((promise, at) => (promise, at)).Where(pair => pair.promise.DueOn < context.InstanceToValidate.On))
        {
            context.AddFailure(string.Create(CultureInfo.InvariantCulture, $"{nameof(LogContactForm.Promises)}[{at}].{nameof(promise.DueOn)}"), ContactsText.ErrorBeforeContact);
        }
    }

    private async Task CheckDayAsync(DateOnly? on, ValidationContext<LogContactForm> context, CancellationToken cancellationToken)
    {
        if (on is null)
        {
            context.AddFailure(ContactsText.ErrorEnterDay);
        }
        else if (on > await _desk.TodayAsync(cancellationToken))
        {
            context.AddFailure(ContactsText.ErrorDayInFuture);
        }
    }

    private async Task CheckTimeAsync(string typed, ValidationContext<LogContactForm> context, CancellationToken cancellationToken)
    {
        if (WallTime.Read(typed) is not { } time)
        {
            context.AddFailure(ContactsText.ErrorEnterTime);
            return;
        }

        if (context.InstanceToValidate.On is not { } on)
        {
            return;
        }

        var moment = WallTime.Moment((await _user.GetAsync(cancellationToken)).Zone, on, time);
        if (moment is null)
        {
            context.AddFailure(ContactsText.ErrorTimeSkipped);
        }
        else if (on == await _desk.TodayAsync(cancellationToken) && moment > _desk.Now.AddMinutes(1))
        {
            context.AddFailure(ContactsText.ErrorTimeInFuture);
        }
    }

    private static string Limit(int characters) => string.Format(CultureInfo.CurrentCulture, ContactsText.ErrorTooLong, characters);
}
