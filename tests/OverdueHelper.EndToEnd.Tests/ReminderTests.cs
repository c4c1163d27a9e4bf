using System.Globalization;
using OverdueHelper.EndToEnd.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>Reminders by e-mail: switched on by a guest, confirmed from the address, stopped by the link.</summary>
[Collection(OneServer.Name)]
public sealed class ReminderTests(Browsers browsers)
{
    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    public async Task A_guest_is_written_to_after_the_address_answered_and_stops_it_by_the_link(int width, bool dark)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"anna{width}@example.org");
        await using var person = await browsers.NewPersonAsync(width, dark);
        await new Walk(person).StartAsync();
        await person.FollowAsync("Reminders by e-mail");
        await person.ArriveAsync("Reminders by e-mail");
        await person.InspectAsync();

        await person.TickAsync("Write to me before a date");
        await person.PressAsync("Save");
        await Expect(person.Page.Locator(".summary")).ToContainTextAsync("Enter one e-mail address");
        await person.InspectAsync();
        await person.WriteAsync("E-mail address", address);
        await person.PressAsync("Save");
        await Expect(person.Page.GetByText($"We have sent a link to {address}.")).ToBeVisibleAsync();
        await person.InspectAsync();

        var mail = await browsers.App.MailToAsync(address);
        await person.GoAsync(mail.PathOf("confirm"));
        await person.ArriveAsync("Confirm your address");
        await person.InspectAsync();
        await person.PressAsync("Confirm");
        await person.ArriveAsync("Your address is confirmed");
        await person.InspectAsync();
        await person.FollowAsync("To your reminders");
        await person.ArriveAsync("Reminders by e-mail");
        await Expect(person.Page.GetByText($"Reminders go to {address}.")).ToBeVisibleAsync();
        await person.InspectAsync();

        await person.GoAsync(mail.PathOf("stop"));
        await person.ArriveAsync("Stop the reminders");
        await person.InspectAsync();
        await person.PressAsync("Stop the reminders");
        await person.ArriveAsync("The reminders have stopped");
        await person.InspectAsync();
    }
}
