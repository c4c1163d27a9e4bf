using OverdueHelper.Application.Agreements;
using OverdueHelper.Application.Plans;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Plans;

namespace OverdueHelper.Application.Tests.Agreements;

public sealed class HandoverTests
{
    private const string Maya = "maya";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_plan_that_was_handed_over_says_so_also_after_its_contact_entry_changed_the_paper(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);

        var plan = await PlanAsync(file);

        Assert.True(plan.IsHandedOver);
        Assert.Equal(new DateOnly(2026, 11, 23), plan.HandedOver(plan.Planned[0])!.SentOn);
        Assert.True(plan.HandedOver(plan.Planned[0])!.NothingFollowed);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_day_the_way_and_the_name_can_be_put_right_and_figures_and_paper_stay(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        var before = (await file.OpenAsync()).Current!;
        var form = CorrectHandoverForm.From([before]);
        (form.On, form.Channel, form.Who) = (new DateOnly(2026, 11, 20), ContactChannel.Letter, "Ms Kaur");

        Assert.Equal(1, Assert.IsType<Outcome<int>.Done>(await file.Db.For<CorrectHandover>(Maya).RunAsync(form)).Value);
        Assert.Equal(0, Assert.IsType<Outcome<int>.Done>(await file.Db.For<CorrectHandover>(Maya).RunAsync(form)).Value);

        var after = Assert.Single((await file.OpenAsync()).Versions);
        Assert.Equal((new DateOnly(2026, 11, 20), ContactChannel.Letter, "Ms Kaur"), (after.SentOn, after.Last.Channel, after.Last.Who));
        Assert.Equal((before.Number, before.ContentHash, before.Figures, before.ThreadId), (after.Number, after.ContentHash, after.Figures, after.ThreadId));
        Assert.True((await PlanAsync(file)).IsHandedOver);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Taken_back_it_can_be_handed_over_again_and_the_version_given_up_for_it_is_open_again(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        await file.ChooseAsync(new ProposalTerms(ProposalKind.CapitalisedPause, 3));
        await file.SendAsync();
        var second = (await file.OpenAsync()).Current!;

        Assert.Equal(1, Assert.IsType<Outcome<int>.Done>(await file.Db.For<UndoHandover>(Maya).RunAsync(file.Id, [second.Id])).Value);

        var left = Assert.Single((await file.OpenAsync()).Versions);
        Assert.Equal((1, ProposalState.Sent), (left.Number, left.State));
        Assert.False((await PlanAsync(file)).IsHandedOver);
        await file.SendAsync();
        Assert.Equal([ProposalState.Withdrawn, ProposalState.Sent], (await file.OpenAsync()).Versions.Select(version => version.State));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Once_something_followed_or_for_another_person_nothing_is_changed(string provider)
    {
        await using var file = await AgreedCase.CreateAsync(provider);
        await file.Db.UserAsync("boris");
        var sent = (await file.OpenAsync()).Current!;
        Assert.IsType<Outcome<int>.Missing>(await file.Db.For<UndoHandover>("boris").RunAsync(file.Id, [sent.Id]));
        await file.CounterAsync(OfferRest.SettlesAll);

        Assert.IsType<Outcome<int>.Stale>(await file.Db.For<UndoHandover>(Maya).RunAsync(file.Id, [sent.Id]));
        Assert.IsType<Outcome<int>.Stale>(await file.Db.For<CorrectHandover>(Maya).RunAsync(CorrectHandoverForm.From([sent])));
        Assert.Equal(ProposalState.Countered, (await file.OpenAsync()).Current!.State);
    }

    [Fact]
    public async Task A_day_that_has_not_come_is_refused_beside_its_field()
    {
        await using var file = await AgreedCase.CreateAsync("Sqlite");
        var form = CorrectHandoverForm.From([(await file.OpenAsync()).Current!]);
        (form.On, form.Channel) = (new DateOnly(2026, 11, 24), null);

        var refused = Assert.IsType<Outcome<int>.Refused>(await file.Db.For<CorrectHandover>(Maya).RunAsync(form));

        Assert.Equal([nameof(form.Channel), nameof(form.On)], refused.Errors.Select(error => error.Field).Order(StringComparer.Ordinal));
    }

    private static async Task<PlanView> PlanAsync(AgreedCase file) => (await file.Db.For<LoadPlan>(Maya).RunAsync(file.Id, file.LenderId))!;
}
