using OverdueHelper.Application.Budgets;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Application.Tests.Budgets;

public sealed class HouseholdTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task People_and_things_come_back_as_entered_and_undo_restores_them(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");
        await db.For<StartBudgetFromTemplate>("maya").RunAsync(caseId, "GBP", withLines: false);
        var currency = (await db.For<OpenBudget>("maya").RunAsync(caseId))!.Sheet!.Currency;
        var leo = new MemberForm { Name = " Leo ", Age = MemberAge.YoungerChild, DependsOn = "me" };
        var car = new AssetForm { Name = "Car", ValueMinor = 310_000, Currency = currency, Note = "for work" };

        Assert.IsType<Outcome<MemberForm>.Done>(await db.For<SaveMember>("maya").RunAsync(caseId, leo));
        Assert.IsType<Outcome<AssetForm>.Done>(await db.For<SaveAsset>("maya").RunAsync(caseId, car));
        var removed = Assert.IsType<Outcome<MemberForm>.Done>(await db.For<RemoveMember>("maya").RunAsync(caseId, leo.Id));
        Assert.Empty((await db.For<OpenBudget>("maya").RunAsync(caseId))!.Members);
        Assert.IsType<Outcome<MemberForm>.Done>(await db.For<SaveMember>("maya").RunAsync(caseId, removed.Value));

        var view = await db.For<OpenBudget>("maya").RunAsync(caseId);
        var member = Assert.Single(view!.Members);
        Assert.Equal(("Leo", MemberAge.YoungerChild, "me"), (member.Name, member.Age!.Value, member.DependsOn));
        Assert.Equal(("Car", 310_000L, "for work"), (Assert.Single(view.Assets).Name, view.Assets[0].ValueMinor!.Value, view.Assets[0].Note));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_person_without_a_name_or_an_age_is_refused_beside_the_field(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");

        var refused = Assert.IsType<Outcome<MemberForm>.Refused>(await db.For<SaveMember>("maya").RunAsync(caseId, new MemberForm()));

        Assert.Equal([nameof(MemberForm.Name), nameof(MemberForm.Age)], refused.Errors.Select(error => error.Field));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Another_person_can_neither_add_to_nor_take_from_a_household(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");
        var leo = new MemberForm { Name = "Leo", Age = MemberAge.YoungerChild };
        await db.For<SaveMember>("maya").RunAsync(caseId, leo);
        await db.UserAsync("boris");

        Assert.IsType<Outcome<MemberForm>.Missing>(await db.For<SaveMember>("boris").RunAsync(caseId, new MemberForm { Name = "X", Age = MemberAge.Adult }));
        Assert.IsType<Outcome<MemberForm>.Missing>(await db.For<RemoveMember>("boris").RunAsync(caseId, leo.Id));
        Assert.IsType<Outcome<StatementView>.Missing>(await db.For<LoadStatement>("boris").RunAsync(caseId));
        Assert.Null(await db.For<ExportBudget>("boris").RunAsync(caseId));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_sentence_for_a_section_goes_with_the_copy_and_an_empty_one_is_taken_away(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");
        await db.For<StartBudgetFromTemplate>("maya").RunAsync(caseId, "GBP", withLines: true);
        var sheetId = (await db.For<OpenBudget>("maya").RunAsync(caseId))!.Sheet!.Id;
        await db.For<SaveSectionReason>("maya").RunAsync(caseId, sheetId, BudgetSection.Transport, "Night shifts.");
        await db.For<SaveSectionReason>("maya").RunAsync(caseId, sheetId, BudgetSection.Transport, "No bus at night.");
        await db.For<SaveToken>("maya").RunAsync(caseId, sheetId, 1_00);

        await db.For<CopyBudget>("maya").RunAsync(caseId, sheetId, Guid.CreateVersion7());
        var copy = await db.For<OpenBudget>("maya").RunAsync(caseId);
        await db.For<SaveSectionReason>("maya").RunAsync(caseId, copy!.Sheet!.Id, BudgetSection.Transport, " ");

        Assert.Equal(("No bus at night.", 1_00L), (copy.Reasons[BudgetSection.Transport], copy.Sheet.TokenMinor!.Value));
        Assert.Empty((await db.For<OpenBudget>("maya").RunAsync(caseId))!.Reasons);
        Assert.Single((await db.For<OpenBudget>("maya").RunAsync(caseId, 1))!.Reasons);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Both_statements_are_composed_from_the_current_lines(string provider)
    {
        await using var db = await TestDatabase.CreateAsync(provider);
        var caseId = await db.CaseAsync("maya");
        await db.For<StartBudgetFromTemplate>("maya").RunAsync(caseId, "GBP", withLines: false);
        Assert.IsType<Outcome<StatementView>.Refused>(await db.For<LoadStatement>("maya").RunAsync(caseId));
        var sheetId = (await db.For<OpenBudget>("maya").RunAsync(caseId))!.Sheet!.Id;
        await db.For<SaveBudgetLines>("maya").RunAsync(
            caseId, sheetId, [new() { Section = BudgetSection.Earnings, AmountMinor = 2_000_00 }, new() { Section = BudgetSection.Home, Name = "Rent", AmountMinor = 700_50 }]);

        var view = Assert.IsType<Outcome<StatementView>.Done>(await db.For<LoadStatement>("maya").RunAsync(caseId, "en-US")).Value;

        Assert.Equal(("en-US", 1, true), (view.ForBank.Language, view.Number, view.IsComplete));
        Assert.Contains("1,299.50", System.Text.Json.JsonSerializer.Serialize(view.ForBank.Blocks.OfType<Documents.Model.Table>()), StringComparison.Ordinal);
        Assert.Equal("en-GB", Assert.IsType<Outcome<StatementView>.Done>(await db.For<LoadStatement>("maya").RunAsync(caseId, "tlh")).Value.ForMe.Language);
    }
}
