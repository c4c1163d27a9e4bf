using System.Globalization;

namespace OverdueHelper.Application.Tests;

public sealed class DeskTests
{
    [Theory]
    [InlineData("Pacific/Auckland", "2026-03-03")]
    [InlineData("America/Los_Angeles", "2026-03-02")]
    [InlineData("Mars/Olympus_Mons", "2026-03-02")]
    [InlineData("../../etc/passwd", "2026-03-02")]
    [InlineData(null, "2026-03-02")]
    public async Task Today_is_the_day_where_the_person_is(string? zone, string day)
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        db.Time.Advance(TimeSpan.FromHours(4));

        var desk = db.For<Desk>("anna", zone);
        await using var context = await desk.OpenAsync();

        Assert.Equal(DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture), context.Today);
        Assert.Equal(context.Today, await desk.TodayAsync());
    }

    [Fact]
    public async Task Every_use_case_can_be_made()
    {
        await using var db = await TestDatabase.CreateAsync("Sqlite");
        var acts = typeof(Desk).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IUseCase)));

        Assert.All(acts, act => Assert.NotNull(db.For<IServiceProvider>("anna").GetService(act)));
    }
}
