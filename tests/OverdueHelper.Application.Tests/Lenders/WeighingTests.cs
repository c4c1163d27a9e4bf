using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Lenders;
using OverdueHelper.Application.Plans;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Lenders;

namespace OverdueHelper.Application.Tests.Lenders;

public sealed class WeighingTests
{
    private const string Maya = "maya";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_case_stands_where_its_entries_say_and_what_is_not_known_stays_not_known(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db);

        var facts = (await db.For<LoadWeighing>(Maya).RunAsync(caseId, lenderId))!.Facts;

        Assert.Equal((18, 1, 2), (facts.Instalments!.OnTime, facts.Instalments.Late, facts.Instalments.Unpaid));
        Assert.Equal((2, new DateOnly(2026, 11, 9)), (facts.Contacts, facts.FirstContactOn));
        Assert.Equal(21_800, facts.LeftOver!.Value.Minor);
        Assert.Null(facts.Security);
        Assert.Null(facts.Promises);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_plan_says_what_the_data_shows_until_the_borrower_says_it_otherwise(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db);
        Assert.Contains("Of 21 instalments due so far, 18 were paid on time and 1 late.", await PlanAsync(db, caseId, lenderId), StringComparison.Ordinal);
        var form = await FormAsync(db, caseId, lenderId, BorrowerCriterion.Character);
        form.Text = "Until my hours were cut I paid every instalment.";

        var saved = Assert.IsType<Outcome<WeighingView>.Done>(await db.For<SaveSentence>(Maya).RunAsync(form)).Value;

        Assert.True(saved.Sentences.Single(one => one.Criterion is BorrowerCriterion.Character).IsOwn);
        var plan = await PlanAsync(db, caseId, lenderId);
        Assert.Contains("Until my hours were cut", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("18 were paid on time", plan, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_cleared_sentence_is_left_out_makes_another_version_and_the_data_can_be_taken_again(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db);
        var form = await FormAsync(db, caseId, lenderId, BorrowerCriterion.Capacity);
        form.Text = "";

        await db.For<SaveSentence>(Maya).RunAsync(form);

        Assert.DoesNotContain("is left for loans once", await PlanAsync(db, caseId, lenderId), StringComparison.Ordinal);
        Assert.Equal(2, (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.PlanVersion);
        await db.For<SaveSentence>(Maya).RunAsync(await FormAsync(db, caseId, lenderId, BorrowerCriterion.Capacity), takesSuggested: true);
        Assert.Contains("is left for loans once", await PlanAsync(db, caseId, lenderId), StringComparison.Ordinal);
        Assert.Equal(3, (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.PlanVersion);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_same_sentence_saved_again_makes_no_version_and_an_old_reading_is_stale(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db);
        var form = await FormAsync(db, caseId, lenderId, BorrowerCriterion.Record);
        await db.For<SaveSentence>(Maya).RunAsync(form);
        Assert.Equal(1, (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.PlanVersion);
        form.Text = "I have kept every promise.";
        await db.For<SaveSentence>(Maya).RunAsync(form);
        form.Text = "I have kept most promises.";

        Assert.IsType<Outcome<WeighingView>.Stale>(await db.For<SaveSentence>(Maya).RunAsync(form));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_persons_sentences_can_neither_be_read_nor_written(string provider)
    {
        await using var db = await OnAsync(provider);
        var (caseId, lenderId) = await ExampleAsync(db);
        await db.CaseAsync("boris");

        Assert.Null(await db.For<LoadWeighing>("boris").RunAsync(caseId, lenderId));
        Assert.IsType<Outcome<WeighingView>.Missing>(await db.For<SaveSentence>("boris").RunAsync(await FormAsync(db, caseId, lenderId, BorrowerCriterion.Record)));
    }

    [Fact]
    public async Task A_sentence_that_is_too_long_is_refused()
    {
        await using var db = await OnAsync("Sqlite");
        var (caseId, lenderId) = await ExampleAsync(db);
        var form = await FormAsync(db, caseId, lenderId, BorrowerCriterion.Capital);
        form.Text = new string('x', BorrowerSentence.TextLength + 1);

        var refused = Assert.IsType<Outcome<WeighingView>.Refused>(await db.For<SaveSentence>(Maya).RunAsync(form));

        Assert.Equal(nameof(SentenceForm.Text), refused.Errors.Single().Field);
    }

    private static async Task<TestDatabase> OnAsync(string provider)
    {
        var db = await TestDatabase.CreateAsync(provider);
        db.Time.SetUtcNow(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        return db;
    }

    private static async Task<(Guid CaseId, Guid LenderId)> ExampleAsync(TestDatabase db)
    {
        await db.UserAsync(Maya);
        var caseId = Guid.CreateVersion7();
        await db.For<OpenCase>(Maya).RunAsync(caseId, ExampleKind.Household);
        return (caseId, (await db.For<ListLenders>(Maya).RunAsync(caseId))!.Single(card => card.Name == "Harbour Bank").LenderId);
    }

    private static async Task<SentenceForm> FormAsync(TestDatabase db, Guid caseId, Guid lenderId, BorrowerCriterion criterion) =>
        (await db.For<LoadWeighing>(Maya).RunAsync(caseId, lenderId))!.Sentences.Single(one => one.Criterion == criterion);

    private static async Task<string> PlanAsync(TestDatabase db, Guid caseId, Guid lenderId) =>
        string.Join('\n', (await db.For<LoadPlan>(Maya).RunAsync(caseId, lenderId))!.Plan!.Blocks.OfType<Paragraph>().Select(block => string.Concat(block.Phrases.Select(phrase => phrase.Text))));
}
