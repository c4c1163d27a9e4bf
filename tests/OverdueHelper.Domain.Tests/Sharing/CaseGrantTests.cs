using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Sharing;

namespace OverdueHelper.Domain.Tests.Sharing;

public sealed class CaseGrantTests
{
    private static readonly DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly _today = new(2026, 3, 2);

    [Fact]
    public void A_grant_is_in_force_up_to_its_last_day_and_that_day_counts()
    {
        var grant = CaseGrant.Of(Invitation(lastOn: _today), "carla", _now);

        Assert.True(grant.IsInForce(_today));
        Assert.False(grant.IsInForce(_today.AddDays(1)));
        grant.LastUntil(null);
        Assert.True(grant.IsInForce(DateOnly.MaxValue));
    }

    [Fact]
    public void An_ended_grant_keeps_the_moment_it_ended_first_and_has_no_last_day_to_change()
    {
        var grant = CaseGrant.Of(Invitation(), "carla", _now);

        grant.End(_now.AddHours(1));
        grant.End(_now.AddHours(2));

        Assert.Equal(_now.AddHours(1), grant.EndedAt);
        Assert.False(grant.IsInForce(_today));
        Assert.Throws<InvalidOperationException>(() => grant.LastUntil(_today));
    }

    [Fact]
    public void Another_invitation_opens_an_ended_grant_as_what_it_offers()
    {
        var grant = CaseGrant.Of(Invitation(), "carla", _now);
        grant.End(_now);

        grant.Renew(Invitation(GrantRole.Viewer, _today.AddDays(3)), _now.AddDays(1));

        Assert.Equal((GrantRole.Viewer, GrantState.Active, _today.AddDays(3), null), (grant.Role, grant.State, grant.ExpiresOn, grant.EndedAt));
    }

    [Fact]
    public void An_owners_grant_never_expires_and_nobody_is_invited_to_own()
    {
        Assert.Throws<InvalidOperationException>(() => CaseGrant.Own(Guid.CreateVersion7(), "anna").LastUntil(_today));
        Assert.Throws<ArgumentException>(() => Invitation(GrantRole.Owner));
    }

    [Theory]
    [InlineData(GrantRole.Owner, GrantRole.Owner, true)]
    [InlineData(GrantRole.Owner, GrantRole.Viewer, true)]
    [InlineData(GrantRole.Counsellor, GrantRole.Owner, false)]
    [InlineData(GrantRole.Counsellor, GrantRole.Counsellor, true)]
    [InlineData(GrantRole.Viewer, GrantRole.Counsellor, false)]
    [InlineData(GrantRole.Viewer, GrantRole.Viewer, true)]
    public void A_role_allows_what_takes_it_or_less(GrantRole held, GrantRole needed, bool allows) => Assert.Equal(allows, held.Allows(needed));

    [Fact]
    public void A_look_is_another_visit_after_a_quarter_of_an_hour()
    {
        var look = CaseLook.First(Guid.CreateVersion7(), "carla", "Ms Weber", _today, _now);

        Assert.False(look.Again(_now.AddMinutes(CaseLook.VisitMinutes).AddTicks(-1)));
        Assert.Equal(_now, look.LastAt);
        Assert.True(look.Again(_now.AddMinutes(CaseLook.VisitMinutes)));
        Assert.Equal((_now, _now.AddMinutes(CaseLook.VisitMinutes)), (look.FirstAt, look.LastAt));
    }

    [Theory]
    [InlineData(" ", "Anna")]
    [InlineData("Ms Weber", "")]
    public void An_invitation_names_both(string name, string from) =>
        Assert.Throws<ArgumentException>(() => CaseInvitation.Make(Guid.CreateVersion7(), Guid.CreateVersion7(), new string('A', 64), GrantRole.Viewer, null, name, from, _now));

    private static CaseInvitation Invitation(GrantRole role = GrantRole.Counsellor, DateOnly? lastOn = null) =>
        CaseInvitation.Make(Guid.CreateVersion7(), Guid.CreateVersion7(), new string('A', CaseInvitation.HashLength), role, lastOn, "Ms Weber", "Anna", _now);
}
