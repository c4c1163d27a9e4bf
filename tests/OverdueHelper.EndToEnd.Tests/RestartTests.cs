using OverdueHelper.EndToEnd.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>The server dies in the middle of the walk, as in a power cut.</summary>
public sealed class RestartTests(Browsers browsers) : IClassFixture<Browsers>
{
    [Fact]
    public async Task After_the_server_is_killed_the_walk_goes_on_with_every_answer_and_the_typed_draft()
    {
        const string Draft = "She asked for a plan in writing by Friday 😀 and was kind.";
        await using var person = await browsers.NewPersonAsync();
        var walk = new Walk(person);
        await walk.StartAsync();
        await walk.SayWhoAsync();
        await walk.AddTheLoanAsync();
        await person.FollowAsync("Back to your case");
        await person.ArriveAsync($"Hello {Walk.Name}");
        await person.FollowAsync("Tell the bank, and write down what was said");
        await person.ArriveAsync("Talking with the bank");
        await Expect(person.Page.GetByText("Draft kept")).ToHaveCountAsync(0);
        await person.WriteAsync("What was said?", Draft);
        await Expect(person.Page.GetByText("Draft kept")).ToBeVisibleAsync();

        await browsers.App.KillAsync();
        await Expect(person.Page.GetByText("Your answers are saved. We are reconnecting.")).ToBeVisibleAsync();
        await browsers.App.StartAgainAsync();

        // The page comes back by itself, at the same place, with what was typed.
        await Expect(person.Page.GetByText("This is what you typed here before and did not save.")).ToBeVisibleAsync();
        await person.ArriveAsync("Talking with the bank");
        await Expect(person.Field("What was said?")).ToHaveValueAsync(Draft);
        person.Forgive();
        await person.InspectAsync();
        await person.ChooseAsync("How did it end?", "We talked");
        await person.PressAsync("Save this contact");
        await Expect(person.Page.Locator("ol.talk").GetByText(Draft)).ToBeVisibleAsync();

        await person.FollowAsync("Back to your case");
        await person.ArriveAsync($"Hello {Walk.Name}");
        await person.GoAsync($"{walk.Home}/borrower");
        await person.ArriveAsync("About you");
        await Expect(person.Field("Your full name")).ToHaveValueAsync(Walk.Name);
        await Expect(person.Field("Telephone")).ToHaveValueAsync("01632 960 001");
        await person.GoAsync(walk.Home);
        await person.ArriveAsync($"Hello {Walk.Name}");
        await person.FollowAsync(Walk.LoanTitle);
        await person.ArriveAsync(Walk.LoanTitle);
        await walk.PastePaymentsAsync();
    }
}
