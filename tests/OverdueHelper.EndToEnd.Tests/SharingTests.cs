using Microsoft.Playwright;
using OverdueHelper.EndToEnd.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>An owner and a counsellor, each at a device of their own: a code, help, the end of it, a look, and leaving.</summary>
[Collection(OneServer.Name)]
public sealed class SharingTests(Browsers browsers)
{
    private const string People = "Who can see this case";
    private const string Helper = "Ms Weber, debt advice";

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task A_case_is_shared_by_a_code_looked_after_and_closed_at_once(int width, bool dark)
    {
        await using var owner = await browsers.NewPersonAsync(width, dark);
        await using var helper = await browsers.NewPersonAsync(width, dark);
        await new Walk(owner).StartAsync();
        await owner.FollowAsync(People);
        await owner.ArriveAsync(People);
        await owner.InspectAsync();

        var code = await InviteAsync(owner, "Can read and change", isFirst: true);
        await helper.GoAsync("/");
        await helper.FollowAsync("Somebody gave you a code? Enter it here.");
        await helper.ArriveAsync("Enter a code");
        await helper.InspectAsync();
        await helper.WriteAsync("Code", "7KQ2-7KQ2-7KQ2-7KQ2-7KQ2");
        await helper.PressAsync("Look at the invitation");
        await Expect(helper.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This code does not work.");
        await helper.InspectAsync();
        await EnterAsync(helper, code, "Anna W. asks for your help with a case.");
        await Expect(helper.Page.GetByText("You can read and change the whole case.")).ToBeVisibleAsync();
        await Expect(helper.Page.Locator("main h1")).ToHaveTextAsync("An invitation");
        await helper.InspectAsync();
        await helper.PictureAsync("sharing-offer");
        await helper.PressAsync("Accept without an account");
        await helper.ArriveAsync("The case of Anna W.");
        await Expect(helper.Page.GetByText("You can read and change this case. Anna W. shares it with you.")).ToBeVisibleAsync();
        await helper.InspectAsync();
        await helper.PictureAsync("sharing-home");

        await owner.PressAsync("I have passed it on");
        await owner.Page.ReloadAsync();
        await owner.ArriveAsync(People);
        await Expect(owner.Page.GetByRole(AriaRole.Rowheader, new() { Name = Helper })).ToBeVisibleAsync();
        await owner.InspectAsync();
        await owner.PictureAsync("sharing-people");
        await owner.PressAsync($"End access: {Helper}");
        await Expect(owner.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("They cannot open the case from this moment.");
        await owner.InspectAsync();
        await owner.PressAsync("End the access now");
        await Expect(owner.Page.GetByText("No longer open to")).ToBeVisibleAsync();
        await owner.InspectAsync();

        // The page the counsellor has open closes without a touch.
        await Expect(helper.Page.GetByText("This case is not here")).ToBeVisibleAsync();
        await helper.InspectAsync();
        await LookAsync(helper, await InviteAsync(owner, "Can only read", isFirst: false));
        await LeaveAsync(helper);
    }

    private static async Task<string> InviteAsync(Walker owner, string role, bool isFirst)
    {
        await owner.PressAsync("Invite somebody");
        if (isFirst)
        {
            await owner.PressAsync("Make the code");
            await Expect(owner.Page.Locator(".summary")).ToContainTextAsync("Choose what this person may do.");
            await owner.InspectAsync();
            await owner.WriteAsync("How does this person know you?", "Anna W.");
        }

        await owner.WriteAsync("Whom do you invite?", Helper);
        await owner.ChooseAsync("What may they do?", role);
        await owner.PictureAsync("sharing-invite");
        await owner.PressAsync("Make the code");
        var code = owner.Page.Locator("code");
        await Expect(code).ToBeVisibleAsync();
        await owner.InspectAsync();
        await owner.PictureAsync("sharing-code");
        return await code.InnerTextAsync();
    }

    private static async Task EnterAsync(Walker helper, string code, string asks)
    {
        await helper.WriteAsync("Code", code);
        await helper.PressAsync("Look at the invitation");
        await Expect(helper.Page.GetByText(asks)).ToBeVisibleAsync();
    }

    /// <summary>The same person, now to read only: nothing is offered that would fail.</summary>
    private static async Task LookAsync(Walker helper, string code)
    {
        await helper.FollowAsync("Your cases");
        await helper.ArriveAsync("Your cases");
        await helper.FollowAsync("Enter a code somebody gave you");
        await helper.ArriveAsync("Enter a code");
        await EnterAsync(helper, code, "Anna W. invites you to look at a case.");
        await helper.PressAsync("Accept");
        await helper.ArriveAsync("The case of Anna W.");
        await Expect(helper.Page.GetByText("You can read this case, not change it.")).ToBeVisibleAsync();
        await helper.FollowAsync("Say who you are and what happened");
        await helper.ArriveAsync("About you");
        await Expect(helper.Field("Your full name")).ToBeDisabledAsync();
        await Expect(helper.Button("Save and go on")).ToHaveCountAsync(0);
        await helper.InspectAsync();
        await helper.PictureAsync("sharing-reader");
        await helper.FollowAsync("Back to your case");
        await helper.ArriveAsync("The case of Anna W.");
        await helper.FollowAsync("Add what you earn and spend");
        await helper.ArriveAsync("Your budget");
        await Expect(helper.Button("Start empty")).ToHaveCountAsync(0);
        await helper.InspectAsync();
        await helper.GoAsync($"/cases/{helper.CaseId}/papers");
        await helper.ArriveAsync("Papers to bring");
        await Expect(helper.Page.Locator("main").GetByRole(AriaRole.Radiogroup).First.GetByRole(AriaRole.Radio).First).ToBeDisabledAsync();
        await helper.InspectAsync();
    }

    private static async Task LeaveAsync(Walker helper)
    {
        await helper.GoAsync("/cases");
        await helper.ArriveAsync("Your cases");
        await Expect(helper.Page.GetByText("Can only read")).ToBeVisibleAsync();
        await helper.InspectAsync();
        await helper.PictureAsync("sharing-cases");
        await helper.GoAsync("/account");
        await helper.ArriveAsync("Your cases and your account");
        await helper.InspectAsync();
        await helper.PictureAsync("sharing-account");
        await helper.FollowAsync("The case of Anna W.");
        await helper.ArriveAsync("The case of Anna W.");
        await helper.FollowAsync(People);
        await helper.ArriveAsync(People);
        await helper.PressAsync("Leave this case");
        await Expect(helper.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("You cannot open it again");
        await helper.InspectAsync();
        await helper.PictureAsync("sharing-leave");
        await helper.PressAsync("Leave it now");
        await helper.ArriveAsync("Your cases");
        await Expect(helper.Page.GetByText("No case yet")).ToBeVisibleAsync();
        await helper.InspectAsync();
    }
}
