using OverdueHelper.EndToEnd.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>Knowing the lender, what it weighs, handing over, its counter-offer and an agreement: by keyboard alone.</summary>
[Collection(OneServer.Name)]
public sealed class NegotiationTests(Browsers browsers)
{
    private const string Lender = "Harbour Bank";

    private readonly DateOnly _today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task A_person_knows_the_lender_hands_the_plan_over_and_comes_to_an_agreement(int width)
    {
        await using var person = await browsers.NewPersonAsync(width);
        await person.GoAsync("/understand/requests");
        await person.InspectAsync();
        await person.GoAsync("/");
        await person.PressAsync("Try with an example household");
        await Expect(person.Page.Locator("main h1")).ToContainTextAsync("Hello");
        var home = $"/cases/{person.CaseId}";

        await WriteOnTheCardAsync(person, home);
        await SayWhatSpeaksForItAsync(person, home);
        await HandOverAsync(person);
        await EnterTheirOfferAsync(person);
        await AcceptAsync(person, home);
    }

    private static async Task WriteOnTheCardAsync(Walker person, string home)
    {
        await person.GoAsync($"{home}/lenders");
        await person.ArriveAsync("Your lenders");
        await person.InspectAsync();
        await person.FollowAsync($"Open the card of {Lender}");
        await person.ArriveAsync(Lender);
        await person.InspectAsync();
        await person.PressAsync("Change the name");
        await person.WriteAsync("Name of the lender", "Harbour Bank plc");
        await person.InspectAsync();
        await person.PressAsync("Save");
        await Expect(person.Page.Locator("main h1")).ToHaveTextAsync("Harbour Bank plc");
        await person.PressAsync("Change the name");
        await person.WriteAsync("Name of the lender", Lender);
        await person.PressAsync("Save");
        await Expect(person.Page.Locator("main h1")).ToHaveTextAsync(Lender);
        await person.PressAsync("Make it my next step: Deadlines");
        await Expect(person.Page.GetByText("Among your next steps, by")).ToBeVisibleAsync();
        await person.PressAsync("Write something down: How to reach it");
        await person.PressAsync("Save");
        await Expect(person.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert)).ToContainTextAsync("There is a problem");
        await person.InspectAsync();
        await person.ChooseAsync("What is it about?", "E-mail");
        await person.WriteAsync("What do you know?", "hardship@harbour.example");
        await person.PressAsync("Save");
        await Expect(person.Page.GetByText("My own note, checked on")).ToHaveCountAsync(2);
        await person.PressAsync("Remove: E-mail");
        await Expect(person.Page.GetByText("hardship@harbour.example")).ToHaveCountAsync(0);
        await person.InspectAsync();
    }

    private static async Task SayWhatSpeaksForItAsync(Walker person, string home)
    {
        await person.GoAsync($"{home}/plans");
        await person.FollowAsync($"Open the plan for {Lender}");
        await person.ArriveAsync($"Plan for {Lender}");
        await person.FollowAsync("See and change these sentences");
        await person.ArriveAsync($"What {Lender} weighs");
        await person.InspectAsync();
        await person.WriteAsync("Sentence in the plan: Capital", "My brother can lend me 300 pounds.");
        await person.PressAsync(person.Page.Locator("section[aria-labelledby=Capital]").GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Save", Exact = true }));
        await Expect(person.Page.Locator("section[aria-labelledby=Capital]")).ToContainTextAsync("In the plan, in your words");
        await person.InspectAsync();
        await person.FollowAsync("Back to the plan");
        await person.ArriveAsync($"Plan for {Lender}");
        await Expect(person.Page.Locator("article.paper").First).ToContainTextAsync("My brother can lend me 300 pounds.");
    }

    private static async Task HandOverAsync(Walker person)
    {
        await person.PressAsync("Mark it as handed over");
        await person.WriteAsync("To whom?", "Ms Patel");
        await person.InspectAsync();
        await person.PressAsync(person.Page.Locator("section[aria-labelledby=handover]").GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Save", Exact = true }));
        await Expect(person.Page.Locator("section[aria-labelledby=handover]")).ToContainTextAsync("Ms Patel");
        await Expect(person.Page.GetByText("Mark it as handed over")).ToHaveCountAsync(0);
        await person.PressAsync("Correct this");
        await person.InspectAsync();
        await person.PressAsync("Cancel");
        await person.FollowAsync("See its story");
        await person.ArriveAsync("What you asked, and what they said");
        await person.InspectAsync();
    }

    private async Task EnterTheirOfferAsync(Walker person)
    {
        await person.PressAsync("Enter the bank's offer");
        await person.WriteAsync("What did the bank say or write?", "36 payments of 205 pounds.");
        await person.WriteAsync(person.Page.GetByLabel("Each instalment"), "205");
        await person.WriteAsync(person.Page.GetByLabel("How many instalments?"), "36");
        await person.WriteDayAsync("When is the first?", _today.AddDays(20));
        await person.ChooseAsync("Is this all that is to be paid?", "No, then the contract goes on");
        await person.InspectAsync();
        await person.PressAsync("Save and compare");
        await Expect(person.Page.Locator("section[aria-labelledby=offer] table")).ToContainTextAsync("£205.00");
        await person.InspectAsync();
        await person.FollowAsync("Answer with another version");
        await Expect(person.Page.Locator("section[aria-labelledby=compare-counter]")).ToContainTextAsync("The bank offered");
        await person.PictureAsync("options-offer");
        await person.InspectAsync();
        await person.FollowAsync("See both side by side and answer");
        await person.ArriveAsync("What you asked, and what they said");
    }

    private static async Task AcceptAsync(Walker person, string home)
    {
        await person.PressAsync("Accept theirs");
        await person.WriteAsync("Who said it?", "Ms Patel");
        await person.PressAsync("Save");
        await Expect(person.Page.GetByText("You have an agreement.")).ToBeVisibleAsync();
        await person.InspectAsync();
        await person.PressAsync("Show what will be entered");
        await Expect(person.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert)).ToContainTextAsync("There is a problem");
        await person.ChooseAsync("What happens to what is overdue?", "all of it is added to the loan");
        await person.PressAsync("Show what will be entered");
        await Expect(person.Page.Locator("section[aria-labelledby=write]")).ToContainTextAsync("After the agreed payments the contract's payments follow.");
        await person.InspectAsync();
        await person.PressAsync("Enter it");
        await Expect(person.Page.GetByText("The agreed payments are the loan's schedule.")).ToBeVisibleAsync();
        await person.PressAsync(person.Page.GetByText("I paid this", new() { Exact = true }));
        await Expect(person.Page.Locator("section[aria-labelledby=agreed]")).ToContainTextAsync("1 of 36 paid on time");
        await person.InspectAsync();
        await person.GoAsync(home);
        await Expect(person.Page.GetByText("What did we agree?")).ToBeVisibleAsync();
        await Expect(person.Page.Locator("main")).ToContainTextAsync("The bank's offer, accepted on");
        await person.InspectAsync();
    }
}
