using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Application.Lenders;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Tests.Lenders;

public sealed class LenderCardTests
{
    private const string Maya = "maya";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_fact_keeps_its_source_and_goes_stale_after_six_months(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db);
        var form = Phone(caseId, lenderId, new DateOnly(2026, 3, 2));

        var card = Assert.IsType<Outcome<LenderCard>.Done>(await db.For<SaveLenderFact>(Maya).RunAsync(form)).Value;

        var phone = Assert.Single(card.Facts, fact => fact.Id == form.Id);
        Assert.Equal(("0117 496 0100, weekdays 9 to 5", "Ms Patel, by phone", false), (phone.Text, phone.Source, phone.IsStale));
        db.Time.SetUtcNow(new DateTimeOffset(2026, 9, 2, 9, 0, 0, TimeSpan.Zero));
        Assert.True((await db.For<OpenLender>(Maya).RunAsync(caseId, lenderId))!.Facts.Single(fact => fact.Id == form.Id).IsStale);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_lender_is_renamed_on_its_card_for_all_its_loans_and_an_old_reading_overwrites_nothing(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db);
        var card = (await db.For<OpenLender>(Maya).RunAsync(caseId, lenderId))!;
        var (mine, theirs) = (LenderNameForm.From(caseId, card), LenderNameForm.From(caseId, card));
        (mine.Name, theirs.Name) = (" Harbour Bank plc ", "Harbor");

        var renamed = Assert.IsType<Outcome<LenderCard>.Done>(await db.For<RenameLender>(Maya).RunAsync(mine)).Value;

        Assert.Equal(("Harbour Bank plc", card.Loans.Count), (renamed.Name, renamed.Loans.Count));
        Assert.IsType<Outcome<LenderCard>.Stale>(await db.For<RenameLender>(Maya).RunAsync(theirs));
        Assert.IsType<Outcome<LenderCard>.Missing>(await db.For<RenameLender>("boris").RunAsync(LenderNameForm.From(caseId, renamed)));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("121")]
    [InlineData("another")]
    public async Task A_name_that_is_blank_too_long_or_anothers_is_refused(string name)
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var (caseId, lenderId) = await ExampleAsync(db);
        await using (var context = await db.OpenAsync(Maya))
        {
            context.Add(Lender.Add(Guid.CreateVersion7(), caseId, "Another"));
            await context.SaveChangesAsync();
        }

        var form = LenderNameForm.From(caseId, (await db.For<OpenLender>(Maya).RunAsync(caseId, lenderId))!);
        form.Name = name == "121" ? new string('a', 121) : name;

        var refused = await db.For<RenameLender>(Maya).RunAsync(form);
        Assert.Equal(nameof(LenderNameForm.Name), Assert.Single(Assert.IsType<Outcome<LenderCard>.Refused>(refused).Errors).Field);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_repeated_submit_writes_one_fact_and_an_old_reading_overwrites_nothing(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db);
        var form = Phone(caseId, lenderId, new DateOnly(2026, 3, 2));
        await db.For<SaveLenderFact>(Maya).RunAsync(form);

        var again = Assert.IsType<Outcome<LenderCard>.Done>(await db.For<SaveLenderFact>(Maya).RunAsync(form)).Value;
        var read = again.Facts.Single(fact => fact.Id == form.Id);
        var mine = LenderFactForm.From(caseId, lenderId, read, again.Today);
        mine.Text = "0117 496 0199";
        await db.For<SaveLenderFact>(Maya).RunAsync(mine);
        var theirs = LenderFactForm.From(caseId, lenderId, read, again.Today);
        theirs.Text = "0117 496 0111";

        Assert.IsType<Outcome<LenderCard>.Stale>(await db.For<SaveLenderFact>(Maya).RunAsync(theirs));
        Assert.Equal("0117 496 0199", (await db.For<OpenLender>(Maya).RunAsync(caseId, lenderId))!.Facts.Single(fact => fact.Id == form.Id).Text);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_removed_fact_and_a_removed_address_come_back_as_they_were(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db);
        var form = Phone(caseId, lenderId, new DateOnly(2026, 1, 2));
        await db.For<SaveLenderFact>(Maya).RunAsync(form);
        var before = (await db.For<OpenLender>(Maya).RunAsync(caseId, lenderId))!;

        var phone = Assert.IsType<Outcome<LenderFactForm>.Done>(await db.For<RemoveLenderFact>(Maya).RunAsync(caseId, lenderId, form.Id)).Value;
        var address = Assert.IsType<Outcome<LenderFactForm>.Done>(await db.For<RemoveLenderFact>(Maya).RunAsync(caseId, lenderId, lenderId)).Value;
        var without = (await db.For<OpenLender>(Maya).RunAsync(caseId, lenderId))!.Facts;
        Assert.DoesNotContain(without, fact => fact.Topic is LenderTopic.Post || fact.Id == form.Id);
        await db.For<SaveLenderFact>(Maya).RunAsync(phone);
        await db.For<SaveLenderFact>(Maya).RunAsync(address);

        var after = (await db.For<OpenLender>(Maya).RunAsync(caseId, lenderId))!;
        Assert.Equal(Shown(before).Order(StringComparer.Ordinal), Shown(after).Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_address_on_the_card_is_the_address_on_the_plan(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db);
        var card = (await db.For<OpenLender>(Maya).RunAsync(caseId, lenderId))!;
        var form = LenderFactForm.From(caseId, lenderId, card.Facts.Single(fact => fact.Topic is LenderTopic.Post), card.Today);
        form.Text = "Customer support team\n9 Quay Lane";

        await db.For<SaveLenderFact>(Maya).RunAsync(form);

        var plan = (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.Plan!;
        Assert.Contains("9 Quay Lane", System.Text.Json.JsonSerializer.Serialize(plan.Blocks), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Asking_again_makes_one_next_step_of_mine_however_often_it_is_pressed(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db);
        var threadId = Guid.CreateVersion7();

        await db.For<AskLenderAgain>(Maya).RunAsync(caseId, lenderId, threadId, "Check the number", "Ask whether the number still holds");
        var due = Assert.IsType<Outcome<DateOnly>.Done>(await db.For<AskLenderAgain>(Maya).RunAsync(caseId, lenderId, threadId, "Check the number", "Ask whether the number still holds")).Value;

        var step = Assert.Single(await db.For<ReadNextSteps>(Maya).RunAsync(caseId), row => row.Id == threadId).Step!;
        Assert.Equal((Party.Me, new DateOnly(2026, 3, 9), due), (step.By, step.DueOn, step.DueOn));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_is_wrong_is_said_beside_its_field(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db);
        var form = new LenderFactForm { CaseId = caseId, LenderId = lenderId, Text = " ", CheckedOn = new DateOnly(2026, 3, 3), Source = new string('x', LenderFact.SourceLength + 1) };

        var refused = Assert.IsType<Outcome<LenderCard>.Refused>(await db.For<SaveLenderFact>(Maya).RunAsync(form));

        Assert.Equal(["CheckedOn", "Source", "Text", "Topic"], refused.Errors.Select(error => error.Field).Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_persons_card_can_neither_be_read_nor_changed(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db);
        await db.CaseAsync("boris");

        Assert.Null(await db.For<ListLenders>("boris").RunAsync(caseId));
        Assert.Null(await db.For<OpenLender>("boris").RunAsync(caseId, lenderId));
        Assert.IsType<Outcome<LenderCard>.Missing>(await db.For<SaveLenderFact>("boris").RunAsync(Phone(caseId, lenderId, new DateOnly(2026, 3, 2))));
        Assert.IsType<Outcome<LenderFactForm>.Missing>(await db.For<RemoveLenderFact>("boris").RunAsync(caseId, lenderId, lenderId));
        Assert.IsType<Outcome<DateOnly>.Missing>(await db.For<AskLenderAgain>("boris").RunAsync(caseId, lenderId, Guid.CreateVersion7(), "a", "b"));
    }

    [Fact]
    public async Task A_general_fact_kept_on_the_card_keeps_its_source_and_is_not_offered_twice()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
        var (caseId, lenderId) = await ExampleAsync(db);
        var card = (await db.For<OpenLender>(Maya).RunAsync(caseId, lenderId))!;
        var general = card.General[0];

        var kept = Assert.IsType<Outcome<LenderCard>.Done>(await db.For<SaveLenderFact>(Maya).RunAsync(LenderFactForm.From(caseId, lenderId, general))).Value;

        Assert.Contains(kept.Facts, fact => fact.Text == general.Text && fact.Source == general.Citation.Source);
        Assert.DoesNotContain(kept.General, fact => fact.Key == general.Key);
    }

    [Fact]
    public void Every_general_fact_names_its_source_and_fits_a_card()
    {
        Assert.All(GeneralFacts.All, fact =>
        {
            Assert.NotEmpty(fact.Citation.Source);
            Assert.InRange(fact.Text.Length, 1, LenderFact.TextLength);
            Assert.InRange(fact.Citation.Source.Length, 1, LenderFact.SourceLength);
        });
        Assert.Equal(GeneralFacts.All.Count, GeneralFacts.All.Select(fact => fact.Key).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_general_fact_of_one_country_or_kind_is_not_said_elsewhere()
    {
        Assert.Contains(GeneralFacts.For([LoanKind.Mortgage], "US"), fact => fact.Key == "offers-us-mortgage");
        Assert.DoesNotContain(GeneralFacts.For([LoanKind.Vehicle], "US"), fact => fact.Key == "offers-us-mortgage");
        Assert.DoesNotContain(GeneralFacts.For([LoanKind.Mortgage], "GB"), fact => fact.Countries.Count > 0);
        Assert.Contains(GeneralFacts.For([LoanKind.Vehicle], "FR"), fact => fact.Key == "fears-default-eu");
        Assert.DoesNotContain(GeneralFacts.For([LoanKind.Vehicle], country: null), fact => fact.Countries.Count > 0);
    }

    private static LenderFactForm Phone(Guid caseId, Guid lenderId, DateOnly checkedOn) => new()
    {
        CaseId = caseId,
        LenderId = lenderId,
        Topic = LenderTopic.Phone,
        Text = "0117 496 0100, weekdays 9 to 5",
        Source = "Ms Patel, by phone",
        CheckedOn = checkedOn,
    };

    private static IEnumerable<string> Shown(LenderCard card) => card.Facts.Select(fact => $"{fact.Topic} {fact.Text} {fact.Source}");

    private static async Task<(Guid CaseId, Guid LenderId)> ExampleAsync(TestDatabase db)
    {
        await db.UserAsync(Maya);
        var caseId = Guid.CreateVersion7();
        await db.For<OpenCase>(Maya).RunAsync(caseId, ExampleKind.Household);
        return (caseId, (await db.For<ListLenders>(Maya).RunAsync(caseId))!.Single(card => card.Name == "Harbour Bank").LenderId);
    }
}
