using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Reminders;

namespace OverdueHelper.Domain.Tests.Reminders;

public sealed class ReminderTests
{
    private static readonly DateTimeOffset _now = new(2026, 3, 5, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Failures_wait_longer_and_longer_and_the_eighth_gives_up()
    {
        var reminder = New();
        List<TimeSpan> waits = [];
        for (var attempt = 1; attempt < Reminder.MostAttempts; attempt++)
        {
            reminder.Fail(_now);
            waits.Add(reminder.NextTryAt - _now);
        }

        Assert.Equal(ReminderState.Waiting, reminder.State);
        Assert.Equal(waits.Order(), waits);
        Assert.Equal((TimeSpan.FromMinutes(2), TimeSpan.FromHours(12)), (waits[0], waits[^1]));

        reminder.Fail(_now);
        Assert.Equal(ReminderState.GivenUp, reminder.State);
    }

    [Fact]
    public void What_was_sent_is_never_sent_moved_or_wanted_again()
    {
        var reminder = New();
        reminder.Send(_now);

        Assert.Throws<InvalidOperationException>(() => reminder.Send(_now));
        Assert.Throws<InvalidOperationException>(() => reminder.Fail(_now));
        Assert.Throws<InvalidOperationException>(() => reminder.Withdraw(_now));
        Assert.Throws<InvalidOperationException>(() => reminder.Move(_now));
        Assert.Throws<InvalidOperationException>(() => reminder.WantAgain(_now, _now));
    }

    [Fact]
    public void One_that_failed_keeps_its_pause_when_its_moment_moves()
    {
        var reminder = New();
        reminder.Fail(_now);

        reminder.Move(_now.AddMinutes(-30));

        Assert.Equal(_now.AddMinutes(2), reminder.NextTryAt);
    }

    [Fact]
    public void Another_address_must_answer_again_and_turning_on_again_ends_old_links()
    {
        var settings = ReminderSettings.Of("anna");
        settings.Arrange(1, new TimeOnly(9, 0), QuietHours.Usual, "Europe/Berlin", "en-GB");
        Assert.True(settings.TurnOn("anna@example.org", "first"));
        settings.AskToConfirm("secret", _now);
        settings.Confirm(_now);
        Assert.True(settings.IsSending);

        Assert.False(settings.TurnOn("Anna@example.org", "unused"));
        Assert.Equal((true, "first"), (settings.IsSending, settings.StopSecret));

        Assert.True(settings.TurnOn("other@example.org", "second"));
        Assert.Equal((false, "second"), (settings.IsSending, settings.StopSecret));

        settings.TurnOff();
        Assert.Equal((false, "", "second"), (settings.IsOn, settings.Address, settings.StopSecret));
        settings.TurnOn("other@example.org", "third");
        Assert.Equal("third", settings.StopSecret);
    }

    [Fact]
    public void A_link_to_confirm_works_for_three_days_and_once()
    {
        var settings = ReminderSettings.Of("anna");
        settings.TurnOn("anna@example.org", "stop");
        settings.AskToConfirm("secret", _now);

        Assert.True(settings.CanConfirm(_now.AddDays(3).AddSeconds(-1)));
        Assert.Throws<InvalidOperationException>(() => settings.Confirm(_now.AddDays(3)));
        settings.Confirm(_now.AddDays(1));
        Assert.Throws<InvalidOperationException>(() => settings.Confirm(_now.AddDays(1)));
    }

    private static Reminder New() => Reminder.Of(Guid.CreateVersion7(), "anna", new DateOnly(2026, 3, 6), _now, "example.org", _now);
}
