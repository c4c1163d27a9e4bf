using OverdueHelper.Application.Cases;
using OverdueHelper.Application.Papers;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Papers;

namespace OverdueHelper.Application.Tests.Cases;

public sealed class AboutTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Answers_before_the_start_come_first_on_the_home_page(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya", "GB");
        var form = new SafeguardsForm { CaseId = caseId, HasCourtPapers = Answer.Yes, CourtDateOn = new DateOnly(2026, 4, 1), IncomeAtLender = Answer.Yes };

        Assert.IsType<Outcome<SafeguardsForm>.Done>(await db.For<SaveSafeguards>("maya").RunAsync(form, leaveForLater: true));
        var home = await db.For<OpenHome>("maya").RunAsync(caseId);

        Assert.Equal([Caution.CourtPapers, Caution.SetOff, Caution.QuestionsLeft], home!.Cautions);
        Assert.Equal(new DateOnly(2026, 4, 1), home.CourtDateOn);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_second_of_two_screens_is_told_that_someone_saved_first(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");
        await db.For<SaveBorrower>("maya").RunAsync(Maya(caseId));
        var one = (await db.For<LoadBorrower>("maya").RunAsync(caseId))!;
        var two = (await db.For<LoadBorrower>("maya").RunAsync(caseId))!;

        one.Phone = "0123";
        two.Phone = "0456";

        Assert.IsType<Outcome<BorrowerForm>.Done>(await db.For<SaveBorrower>("maya").RunAsync(one));
        Assert.IsType<Outcome<BorrowerForm>.Stale>(await db.For<SaveBorrower>("maya").RunAsync(two));
        Assert.Equal("0123", (await db.For<LoadBorrower>("maya").RunAsync(caseId))!.Phone);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_name_in_any_script_is_kept_as_typed(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");
        var form = Maya(caseId);
        form.FullName = "מאיה 🙂 欧卡福";

        await db.For<SaveBorrower>("maya").RunAsync(form);

        Assert.Equal("מאיה 🙂 欧卡福", (await db.For<LoadBorrower>("maya").RunAsync(caseId))!.FullName);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_paper_that_was_found_is_counted_as_ready(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");
        await db.For<SaveBorrower>("maya").RunAsync(Maya(caseId));
        var paper = (await db.For<ListPapers>("maya").RunAsync(caseId))!.Papers[0].Paper.Key;

        await db.For<MarkPaper>("maya").RunAsync(caseId, paper, PaperState.Have);
        await db.For<MarkPaper>("maya").RunAsync(caseId, paper, PaperState.NotApplicable);

        var list = (await db.For<ListPapers>("maya").RunAsync(caseId))!;
        Assert.Equal(1, list.Ready);
        Assert.Equal(PaperState.NotApplicable, list.Papers[0].State);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Nothing_about_another_borrower_can_be_read_or_written(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");
        await db.UserAsync("boris");
        await db.For<SaveBorrower>("maya").RunAsync(Maya(caseId));

        Assert.Null(await db.For<LoadBorrower>("boris").RunAsync(caseId));
        Assert.Null(await db.For<LoadSafeguards>("boris").RunAsync(caseId));
        Assert.Null(await db.For<ListPapers>("boris").RunAsync(caseId));
        Assert.Null(await db.For<OpenHome>("boris").RunAsync(caseId));
        Assert.IsType<Outcome<BorrowerForm>.Missing>(await db.For<SaveBorrower>("boris").RunAsync(Maya(caseId)));
        Assert.IsType<Outcome<SafeguardsForm>.Missing>(await db.For<SaveSafeguards>("boris").RunAsync(new() { CaseId = caseId }, leaveForLater: false));
        Assert.IsType<Outcome<PaperState>.Missing>(await db.For<MarkPaper>("boris").RunAsync(caseId, PaperCatalogue.All[0].Key, PaperState.Have));
    }

    [Fact]
    public async Task A_story_that_is_too_long_is_refused_beside_its_field_and_keeps_its_text()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var form = Maya(await db.CaseAsync("maya"));
        form.Story = new string('x', 100_000);

        var refused = Assert.IsType<Outcome<BorrowerForm>.Refused>(await db.For<SaveBorrower>("maya").RunAsync(form));

        Assert.Equal(nameof(BorrowerForm.Story), Assert.Single(refused.Errors).Field);
        Assert.Equal(100_000, form.Story.Length);
    }

    private static BorrowerForm Maya(Guid caseId) => new()
    {
        CaseId = caseId,
        Country = "GB",
        Kind = BorrowerKind.Person,
        FullName = "Maya Okafor",
        Address = "1 Quay Street\nBristol",
        Reason = HardshipReason.FewerHours,
    };
}
