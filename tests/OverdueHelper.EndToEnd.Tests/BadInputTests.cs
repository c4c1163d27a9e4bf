using Microsoft.Playwright;
using OverdueHelper.EndToEnd.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>What people type by mistake, in haste or out of curiosity: a message beside the field, and nothing typed is lost.</summary>
[Collection(OneServer.Name)]
public sealed class BadInputTests(Browsers browsers)
{
    [Fact]
    public async Task A_loan_form_full_of_mistakes_says_what_is_wrong_beside_each_field_and_keeps_it_all()
    {
        await using var person = await browsers.NewPersonAsync(390);
        await new Walk(person).StartAsync();
        await person.GoAsync($"/cases/{person.CaseId}/loans/new");
        await person.ArriveAsync("Add a loan");
        await person.WriteAsync("Bank or lender", "بنك الشرق 😀");
        await person.PickAsync("Kind of loan", "Personal loan");
        await person.WriteAsync(person.Field("Currency"), "XYZ");
        await person.ChooseAsync("Where do your figures come from?", "I have the contract");
        await person.WriteAsync("Amount borrowed", "twelve thousand");
        await person.WriteAsync("Interest rate a year, in per cent", "-3");
        await person.WriteDayAsync("First payment due on", "31", "2", "2026");
        await person.WriteAsync("Number of payments", "10000");
        await person.PressAsync("Save this loan");

        await WrongAsync(person, person.Field("Amount borrowed"), "twelve thousand", "Enter an amount in figures");
        await WrongAsync(person, person.Field("Interest rate a year, in per cent"), "-3", "zero or more");
        await WrongAsync(person, person.Group("First payment due on").GetByLabel("Day"), "31", "There is no day 31 in February");
        await Expect(person.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is a problem");
        await Expect(person.Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await person.InspectAsync();

        await person.WriteAsync("Amount borrowed", "12000");
        await person.WriteAsync("Interest rate a year, in per cent", "3");
        await person.WriteDayAsync("First payment due on", "28", "2", "2026");
        await person.PressAsync("Save this loan");

        await WrongAsync(person, person.Field("Currency"), "XYZ", "");
        await WrongAsync(person, person.Field("Number of payments"), "10000", "");
        await Expect(person.Field("Bank or lender")).ToHaveValueAsync("بنك الشرق 😀");
        await person.InspectAsync();

        await person.WriteAsync(person.Field("Currency"), "EUR");
        await person.WriteAsync("Number of payments", "48");
        await person.PressAsync("Save this loan");
        await person.ArriveAsync("بنك الشرق 😀, Personal loan");
        await person.InspectAsync();
    }

    [Fact]
    public async Task A_payment_before_the_loan_is_refused_beside_its_day()
    {
        await using var person = await browsers.NewPersonAsync();
        var walk = new Walk(person);
        await walk.StartAsync();
        await walk.AddTheLoanAsync();
        await person.PressAsync("Add a payment, a fee or a change");
        await person.WriteDayAsync("On which day?", "1", "1", "1999");
        await person.WriteAsync("Amount", "100");
        await person.PressAsync("Add");

        await WrongAsync(person, person.Group("On which day?").GetByLabel("Day"), "1", "");
        await Expect(person.Field("Amount")).ToHaveValueAsync("100");
        await person.InspectAsync();
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public async Task A_note_that_is_far_too_long_stays_in_its_field_with_a_message(int letters)
    {
        var note = new string('a', letters);
        await using var person = await browsers.NewPersonAsync();
        var walk = new Walk(person);
        await walk.StartAsync();
        await person.GoAsync($"{walk.Home}/contacts");
        await person.ArriveAsync("Talking with the bank");
        await person.ChooseAsync("How did it end?", "We talked");
        await person.WriteAsync("What was said?", note);
        await person.PressAsync("Save this contact");

        await WrongAsync(person, person.Field("What was said?"), null, "Shorten this text");
        Assert.Equal(letters, await person.Field("What was said?").EvaluateAsync<int>("box => box.value.length"));

        await person.WriteAsync("What was said?", "Short enough now.");
        await person.PressAsync("Save this contact");
        await Expect(person.Page.Locator("ol.talk").GetByText("Short enough now.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("Zoë 😀 O’Brien-Łukasiewicz")]
    [InlineData("محمد عبد الله")]
    [InlineData("<script>alert(1)</script> & Co.")]
    public async Task A_name_in_any_script_is_kept_as_it_was_typed(string name)
    {
        await using var person = await browsers.NewPersonAsync(390);
        var walk = new Walk(person);
        await walk.StartAsync();
        await person.GoAsync($"{walk.Home}/borrower");
        await person.ArriveAsync("About you");
        await person.ChooseAsync("Who owes the loan?", "A person");
        await person.WriteAsync("Your full name", name);
        await person.PressAsync("Save and go on");
        await person.ArriveAsync($"Hello {name}");
        await person.InspectAsync();
    }

    /// <summary>The field is marked, its message stands beside it, and the text is as it was typed.</summary>
    private static async Task WrongAsync(Walker person, ILocator field, string? typed, string message)
    {
        await Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        var beside = field.Locator("xpath=ancestor::*[contains(concat(' ', @class, ' '), ' wrong ')][1]").Locator(".error-text");
        await Expect(beside).ToContainTextAsync(message.Length > 0 ? message : "Error:");
        if (typed is not null)
        {
            await Expect(field).ToHaveValueAsync(typed);
        }

        await Expect(person.Page.GetByText("Something went wrong on our side")).ToHaveCountAsync(0);
    }
}
