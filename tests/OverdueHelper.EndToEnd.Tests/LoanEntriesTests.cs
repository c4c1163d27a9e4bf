using OverdueHelper.EndToEnd.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>The loan's page by keyboard: changes that were agreed, a correction, and a credit card by its statements.</summary>
[Collection(OneServer.Name)]
public sealed class LoanEntriesTests(Browsers browsers)
{
    private readonly DateOnly _today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Theory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    public async Task Agreed_changes_corrections_and_statements_are_entered_by_keyboard(int width, bool dark)
    {
        await using var person = await browsers.NewPersonAsync(width, dark);
        var walk = new Walk(person);
        await walk.StartAsync();
        await walk.AddTheLoanAsync();
        await walk.PastePaymentsAsync();

        await PauseAsync(person);
        await NewRateAsync(person);
        await CorrectAsync(person);
        await HeldAndPenaltyAsync(person);
        await CardAsync(person, walk);
    }

    private async Task PauseAsync(Walker person)
    {
        await person.PressAsync("Add a payment, a fee or a change");
        await person.PickAsync("What happened?", "A pause was agreed");
        await person.WriteDayAsync("The pause begins on", _today);
        await person.PressAsync("Add");
        await Expect(person.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert)).ToContainTextAsync("There is a problem");
        await person.InspectAsync();
        await person.WriteAsync("Number of payments in the pause", "3");
        await person.ChooseAsync("What did the bank agree to?", "a pause agreed in writing");
        await person.ChooseAsync("What happens to the payments in the pause?", "they are put off; their interest is added to the loan");
        await person.PressAsync("Add");
        await Expect(person.Page.GetByText("a pause runs today")).ToBeVisibleAsync();
        await person.InspectAsync();
    }

    private async Task NewRateAsync(Walker person)
    {
        await person.PickAsync("What happened?", "The interest rate changed");
        await person.WriteDayAsync("From which day does it hold?", _today.AddDays(-1));
        await person.WriteAsync("New interest rate a year, in per cent", "5.25");
        await person.PressAsync("Add");
        await Expect(person.Page.GetByText("5.25% a year").First).ToBeVisibleAsync();
        await person.PressAsync("Close");
    }

    private async Task CorrectAsync(Walker person)
    {
        await person.PressAsync($"Correct the entry of {Walker.Day(_today.AddDays(-1))}");
        await person.WriteAsync("New interest rate a year, in per cent", "5.5");
        await person.PressAsync("Save the correction");
        await person.PressAsync(person.Page.Locator("summary", new() { HasText = "Corrected: see what stood before" }));
        await Expect(person.Page.GetByText("by you").First).ToBeVisibleAsync();
        await person.InspectAsync();
    }

    // Each part of what is overdue has its column, on a phone its line; what the bank only holds stands apart.
    private async Task HeldAndPenaltyAsync(Walker person)
    {
        foreach (var (what, amount) in new[] { ("The bank charged a penalty", "7"), ("I paid, and the bank holds the money without using it", "55") })
        {
            await person.PressAsync("Add a payment, a fee or a change");
            await person.PickAsync("What happened?", what);
            await person.WriteDayAsync("On which day?", _today);
            await person.WriteAsync(person.Field("Amount"), amount);
            await person.PressAsync("Add");
            await Expect(person.Page.Locator("section[aria-label='What is overdue, payment by payment']")).ToContainTextAsync("Penalties");
            await Expect(person.Page.Locator("ul.tasks").First).ToContainTextAsync($"{amount}.00");
            await person.PressAsync("Close");
        }

        await Expect(person.Page.Locator("section[aria-label='The bank holds, and has not used']")).ToContainTextAsync("55.00");
        await Expect(person.Page.GetByText("To pay it all off", new() { Exact = true })).ToBeVisibleAsync();
        await person.PictureAsync("loan");
        await person.InspectAsync();
    }

    private async Task CardAsync(Walker person, Walk walk)
    {
        await person.GoAsync($"{walk.Home}/loans/new");
        await person.ArriveAsync("Add a loan");
        await person.WriteAsync("Bank or lender", "Card Bank");
        await person.PickAsync("Kind of loan", "Credit card");
        await person.WriteAsync(person.Field("Currency"), "GBP");
        await person.ChooseAsync("Where do your figures come from?", "I only know what the bank says");
        await person.PressAsync("Save this loan");
        await person.ArriveAsync("Card Bank, Credit card");
        await person.PressAsync("Add a statement");
        await person.WriteDayAsync("Day of the statement", _today.AddDays(-50));
        await person.WriteAsync(person.Field("Balance on it"), "1,250");
        await person.WriteAsync(person.Field("Minimum payment"), "40");
        await person.WriteDayAsync("Minimum due by", _today.AddDays(-28));
        await person.WriteAsync(person.Field("Credit limit"), "1,200");
        await person.InspectAsync();
        await person.PressAsync("Save this statement");
        await Expect(person.Page.GetByText("The balance has been above the limit since")).ToBeVisibleAsync();
        await person.InspectAsync();
    }
}
