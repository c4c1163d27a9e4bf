using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Tests.Contacts;

public sealed class SaveRhythmTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Quiet_hours_and_distances_stay_as_they_were_chosen_and_never_from_an_old_screen(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        var save = file.Db.For<SaveRhythm>("anna", LoggedCase.Berlin);
        var form = await save.LoadAsync(file.Id);
        Assert.Equal(("21:00", "08:00", 7), (form!.QuietFrom, form.QuietUntil, form.ChaseAfterDays));
        (form.QuietFrom, form.QuietUntil, form.ChaseAfterDays, form.ReviewEveryMonths) = ("22:30", "9:00", 10, null);

        Assert.IsType<Outcome<RhythmForm>.Done>(await save.RunAsync(form));

        var kept = (await file.PageAsync()).Rhythm;
        Assert.Equal((new QuietHours(new TimeOnly(22, 30), new TimeOnly(9, 0)), 10, null), (kept.Quiet, kept.ChaseAfterDays, kept.ReviewEveryMonths));
        var (mine, theirs) = (await save.LoadAsync(file.Id), await save.LoadAsync(file.Id));
        (mine!.ChaseAfterDays, theirs!.ChaseAfterDays) = (12, 14);
        Assert.IsType<Outcome<RhythmForm>.Done>(await save.RunAsync(theirs));
        Assert.IsType<Outcome<RhythmForm>.Stale>(await save.RunAsync(mine));
    }

    [Theory]
    [OnSqlite("", "8:00", 7, nameof(RhythmForm.QuietFrom)), OnSqlite("21:00", "late", 7, nameof(RhythmForm.QuietUntil)), OnSqlite("21:00", "8:00", 0, nameof(RhythmForm.ChaseAfterDays))]
    public async Task A_rhythm_that_cannot_be_kept_is_refused_beside_the_field(string provider, string from, string until, int days, string field)
    {
        await using var file = await LoggedCase.CreateAsync(provider);

        var answer = await file.Db.For<SaveRhythm>("anna").RunAsync(new RhythmForm { CaseId = file.Id, ChaseAfterDays = days, QuietFrom = from, QuietUntil = until });

        Assert.Equal(field, Assert.Single(Assert.IsType<Outcome<RhythmForm>.Refused>(answer).Errors).Field);
    }

    [Theory, OnSqlite]
    public async Task Another_persons_rhythm_does_not_exist(string provider)
    {
        await using var file = await LoggedCase.CreateAsync(provider);
        await file.Db.CaseAsync("boris");
        var boris = file.Db.For<SaveRhythm>("boris");

        Assert.Null(await boris.LoadAsync(file.Id));
        Assert.IsType<Outcome<RhythmForm>.Missing>(await boris.RunAsync((await file.Db.For<SaveRhythm>("anna").LoadAsync(file.Id))!));
        Assert.IsType<Outcome<RhythmSuggestion>.Missing>(await file.Db.For<PutOffSuggestion>("boris").RunAsync(file.Id, RhythmSuggestion.Report));
    }
}
