using System.Globalization;
using Microsoft.Playwright;
using OverdueHelper.EndToEnd.Tests.Harness;
using static Microsoft.Playwright.Assertions;

namespace OverdueHelper.EndToEnd.Tests;

/// <summary>The steps of the walk, one method each, with an inspection of every page and state on the way.</summary>
internal sealed class Walk(Walker person)
{
    /// <summary>What the borrower is called in every walk.</summary>
    public const string Name = "Anna Example";

    public const string Lender = "North Street Bank";

    public const string LoanTitle = $"{Lender}, Car or vehicle loan";

    private static readonly CultureInfo _british = CultureInfo.GetCultureInfo("en-GB");

    private readonly DateOnly _today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>The tenth of a month a year and a half ago.</summary>
    private DateOnly FirstDueOn => new DateOnly(_today.Year, _today.Month, 10).AddMonths(-18);

    public string Home => $"/cases/{person.CaseId}";

    public async Task StartAsync()
    {
        await person.GoAsync("/");
        await person.ArriveAsync("Behind with a loan? Make a plan to put to your bank.");
        await person.InspectAsync();
        await person.PressAsync("Start without an account");
        await person.ArriveAsync("Hello");
        await person.InspectAsync();
    }

    public async Task AnswerTheQuestionsAsync()
    {
        await TaskAsync("Answer a few questions before you start", "Before you start");
        await person.ChooseAsync("Have you had court papers, a bailiff or enforcement letter, or an eviction date?", "Yes");
        await Expect(person.Page.GetByText("Please deal with these papers first.")).ToBeVisibleAsync();
        await person.InspectAsync();
        await person.ChooseAsync("Have you had court papers, a bailiff or enforcement letter, or an eviction date?", "No");
        await person.ChooseAsync("Do you agree that you owe this money?", "Yes");
        await person.WriteDayAsync("When did you last pay anything on this loan, or write that you owe it?", _today.AddMonths(-3));
        await person.ChooseAsync("Can you pay for your home, energy, food, taxes and child support at the moment?", "Yes");
        await person.ChooseAsync("Is anyone else bound by a loan: a guarantor, a joint borrower, a partner in the firm?", "No");
        await person.ChooseAsync("Is your income paid into an account at the bank you owe?", "I do not know yet");
        await person.PressAsync("Save and go on");
        await person.ArriveAsync("Hello");
    }

    public async Task SayWhoAsync()
    {
        await TaskAsync("Say who you are and what happened", "About you");
        await person.PressAsync("Save and go on");
        await Expect(person.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is a problem");
        await person.InspectAsync();
        await person.ChooseAsync("Who owes the loan?", "A person");
        await person.WriteAsync("Your full name", Name);
        await person.PickAsync("What made it hard to pay?", "Fewer hours or less pay");
        await person.WriteDayAsync("Since when?", _today.AddMonths(-4));
        await person.WriteAsync("In your own words", "My hours were cut in the summer. From next month I have a second job.");
        await person.PickAsync("Country you live in", "United Kingdom");
        await person.WriteAsync("Postal address", "1 Sample Street, Sampletown");
        await person.WriteAsync("Town for the date line", "Sampletown");
        await person.WriteAsync("Telephone", "01632 960 001");
        await person.InspectAsync();
        await person.PressAsync("Save and go on");
        await person.ArriveAsync($"Hello {Name}");
    }

    public async Task AddTheLoanAsync()
    {
        await TaskAsync("Tell us about your loans", "Add a loan");
        await person.WriteAsync("Bank or lender", Lender);
        await person.PickAsync("Kind of loan", "Car or vehicle loan");
        await person.WriteAsync("Last four digits of the loan number", "4471");
        await person.WriteAsync(person.Field("Currency"), "GBP");
        await person.ChooseAsync("Where do your figures come from?", "I have the contract");
        await person.WriteAsync("Amount borrowed", "12,000");
        await person.WriteAsync("Interest rate a year, in per cent", "6.5");
        await person.WriteDayAsync("First payment due on", FirstDueOn);
        await person.WriteAsync("Number of payments", "60");
        await person.InspectAsync();
        await person.PressAsync("Save this loan");
        await person.ArriveAsync(LoanTitle);
        await person.InspectAsync();
    }

    /// <summary>Every payment but the last two and the one of this month.</summary>
    public async Task PastePaymentsAsync()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 16).Select(month => FirstDueOn.AddMonths(month).ToString("d MMM yyyy", _british) + " 234.79"));
        await person.PressAsync("Paste several payments");
        await person.WriteAsync("Your payments, one on each line", lines);
        await person.PressAsync("Read these lines");
        await person.PressAsync("Save these 16 payments");
        await Expect(person.Page.GetByText("Paste several payments")).ToBeVisibleAsync();
        await person.InspectAsync();
    }

    /// <summary>A call to the bank, with what was said and what comes next.</summary>
    public async Task LogAContactAsync()
    {
        await person.FollowAsync("Back to your case");
        await person.ArriveAsync($"Hello {Name}");
        await person.InspectAsync();
        await TaskAsync("Tell the bank, and write down what was said", "Talking with the bank");
        await person.ChooseAsync("How did it end?", "They will come back to me");
        await person.WriteAsync("Whom did you speak or write to?", "Mr Field");
        await person.WriteAsync("What was said?", "I asked for lower payments. He said to send a plan.");
        await person.PressAsync("Add a promise");
        await person.ChooseAsync("Who promised it?", "The bank did");
        await person.WriteAsync("What was promised?", "To hold the next letter");
        await person.PressAsync("Add department and numbers");
        await person.WriteAsync("Ticket or reference number they gave you", "T-20931");
        await person.InspectAsync();
        await person.PressAsync("Save this contact");
        await Expect(person.Page.GetByText("He said to send a plan.")).ToBeVisibleAsync();
        await person.InspectAsync();
    }

    public async Task AddTheBudgetAsync()
    {
        await person.FollowAsync("Back to your case");
        await person.ArriveAsync($"Hello {Name}");
        await TaskAsync("Add what you earn and spend", "Your budget");
        await person.PressAsync("Start empty");
        await AddLineAsync("Earnings", "Wages", "2,100");
        await AddLineAsync("Home", "Rent", "700");
        await AddLineAsync("Food and household", "Food", "400.50");
        await Expect(person.Page.GetByText("Left before loans").Locator("xpath=following-sibling::dd[1]")).ToContainTextAsync("999.50");
        await Expect(person.Page.Locator(".saved")).ToContainTextAsync("Saved");
        await person.InspectAsync();
    }

    private async Task AddLineAsync(string section, string name, string amount)
    {
        await person.PressAsync($"Add a line: {section}");
        await person.WriteAsync(person.Group("New line").GetByLabel("What it is"), name);
        await person.Page.Keyboard.PressAsync("Tab");
        await person.WriteAsync(person.Group(name).GetByLabel("Amount"), amount);
        await person.Page.Keyboard.PressAsync("Tab");
    }

    /// <summary>The first request that the loan allows: what is overdue is spread over twelve instalments.</summary>
    public async Task ChooseWhatToAskForAsync()
    {
        await person.FollowAsync("Back to your case");
        await person.ArriveAsync($"Hello {Name}");
        await person.FollowAsync(LoanTitle);
        await person.ArriveAsync(LoanTitle);
        await person.FollowAsync("See what you can ask for");
        await person.ArriveAsync($"What you can ask {Lender} for");
        await person.WriteAsync("Spread over how many instalments?", "12");
        await person.InspectAsync();
        await person.PressAsync("Use this: Pay what is overdue beside the instalments");
        await Expect(person.Page.GetByText("This is your request now.")).ToBeVisibleAsync();
        await person.InspectAsync();
    }

    public async Task TickPapersAsync()
    {
        await person.GoAsync(Home);
        await person.ArriveAsync($"Hello {Name}");
        await TaskAsync("Gather your papers", "Papers to bring");
        var first = person.Page.Locator("main").GetByRole(AriaRole.Radiogroup).First;
        var have = first.GetByRole(AriaRole.Radio, new() { Name = "I have it" });
        await person.ReachAsync(first.GetByRole(AriaRole.Radio), sameGroup: true);
        await person.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(have).ToBeCheckedAsync();
        await person.InspectAsync();
        await person.FollowAsync("Go on");
        await person.ArriveAsync($"Hello {Name}");
    }

    /// <summary>The plan, with what only the paper needs, and the bank's copy as a file.</summary>
    public async Task<PaperFile> PrintThePlanAsync()
    {
        await TaskAsync("Print the plan", "Plans for your banks");
        await person.FollowAsync($"Open the plan for {Lender}");
        await person.ArriveAsync($"Plan for {Lender}");
        await person.WriteAsync("Department and address", "Hardship department, 2 North Street, Sampletown");
        await person.WriteAsync(person.Page.GetByLabel("What can you pay today?"), "50");
        await person.PressAsync("Save");
        await Expect(person.Page.Locator("article.paper").First).ToContainTextAsync("2 North Street");
        await person.InspectAsync();
        var screen = await person.Page.Locator("article.paper").First.InnerTextAsync();
        var download = await person.Page.RunAndWaitForDownloadAsync(() => person.FollowAsync("The bank's copy (PDF)"));
        Assert.Null(await download.FailureAsync());
        await using var stream = await download.CreateReadStreamAsync();
        return await PaperFile.ReadAsync(stream, screen);
    }

    /// <summary>From the home page, by the link of the task list.</summary>
    private async Task TaskAsync(string task, string heading)
    {
        await person.FollowAsync(task);
        await person.ArriveAsync(heading);
        await person.InspectAsync();
    }
}
