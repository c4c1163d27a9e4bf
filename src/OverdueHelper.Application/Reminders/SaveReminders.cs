using FluentValidation;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Reminders;
using OverdueHelper.Persistence;
using OverdueHelper.Persistence.Reminders;

namespace OverdueHelper.Application.Reminders;

/// <summary>Changes how a person is reminded by e-mail: on, off, when, where to.</summary>
/// <param name="desk">The way to the person's own rows.</param>
/// <param name="user">Who is asking, and where they are.</param>
/// <param name="validator">Checks the form.</param>
/// <param name="outbox">Says how often an address was asked already.</param>
/// <param name="compute">Brings the person's e-mails in line.</param>
/// <param name="options">How this installation sends.</param>
public sealed class SaveReminders(
    Desk desk, ICurrentUser user, IValidator<ReminderForm> validator, ReminderOutbox outbox, ComputeReminders compute, MailOptions options) : IUseCase
{
    /// <summary>How often an address may be asked in a day, whoever gives it: nobody is to be pestered through us.</summary>
    private const int MostAsked = 3;

    /// <summary>Checks and saves the form. A new address gets a link to confirm, and nothing before that link is followed.</summary>
    public async Task<Outcome<ReminderView>> RunAsync(ReminderForm form, CancellationToken cancellationToken = default)
    {
        var check = await validator.ValidateAsync(form, cancellationToken);
        if (!check.IsValid)
        {
            return check.Refused<ReminderView>();
        }

        return await ChangeAsync(form.Version, row => Apply(row, form), cancellationToken);

        async Task<bool> Apply(ReminderSettings row, ReminderForm typed)
        {
            if (!typed.IsOn)
            {
                row.TurnOff();
                return false;
            }

            var person = await user.GetAsync(cancellationToken);
            var quiet = new QuietHours(WallTime.Read(typed.QuietFrom)!.Value, WallTime.Read(typed.QuietUntil)!.Value);
            row.Arrange(typed.DaysBefore!.Value, WallTime.Read(typed.At)!.Value, quiet, person.Zone ?? "UTC", ReminderLanguage.Of(typed.Language));
            return row.TurnOn(typed.Address.Trim(), LinkSecret.Make());
        }
    }

    /// <summary>Sends the link to confirm the address once more; earlier ones end.</summary>
    /// <param name="version">The version that was shown.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<Outcome<ReminderView>> AskAgainAsync(int version, CancellationToken cancellationToken = default) =>
        ChangeAsync(version, row => Task.FromResult(row.IsAsking), cancellationToken);

    private async Task<Outcome<ReminderView>> ChangeAsync(int version, Func<ReminderSettings, Task<bool>> change, CancellationToken cancellationToken)
    {
        if (!options.IsOn)
        {
            return new Outcome<ReminderView>.Refused([new FieldError("", RemindersText.ErrorNoMail)]);
        }

        await using var context = await desk.OpenAsync(cancellationToken);
        var row = await context.Set<ReminderSettings>().SingleOrDefaultAsync(cancellationToken);
        if (row is null)
        {
            row = context.Add(ReminderSettings.Of(context.UserId)).Entity;
        }
        else
        {
            context.Expect(row, version);
        }

        if (await change(row) && !await TryAskAsync(context, row, cancellationToken))
        {
            return new Outcome<ReminderView>.Refused([new FieldError(nameof(ReminderForm.Address), RemindersText.ErrorAskedOften)]);
        }

        if (!await context.TrySaveAsync(cancellationToken))
        {
            return new Outcome<ReminderView>.Stale();
        }

        await compute.RunAsync([context.UserId], cancellationToken);
        return new Outcome<ReminderView>.Done(await LoadReminders.ReadAsync(context, await user.GetAsync(cancellationToken), options, cancellationToken));
    }

    private async Task<bool> TryAskAsync(OverdueDbContext context, ReminderSettings row, CancellationToken cancellationToken)
    {
        if (await outbox.TimesAskedAsync(row.Address, desk.Now.AddDays(-1), cancellationToken) >= MostAsked)
        {
            return false;
        }

        var earlier = await context.Set<Reminder>()
            .Where(one => one.Kind == ReminderKind.Confirmation && one.State == ReminderState.Waiting)
            .ToListAsync(cancellationToken);
        earlier.ForEach(one => one.Withdraw(desk.Now));
        row.AskToConfirm(LinkSecret.Make(), desk.Now);
        context.Add(Reminder.Confirm(Guid.CreateVersion7(), row.UserId, row.Address, options.IdHost, desk.Now));
        return true;
    }
}
