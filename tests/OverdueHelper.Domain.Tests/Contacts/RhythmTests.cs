using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Domain.Tests.Contacts;

public sealed class RhythmTests
{
    private static readonly DateOnly _friday = new(2026, 3, 6);

    [Theory]
    [InlineData(ContactOutcome.NoAnswer, Party.Me, 9)]
    [InlineData(ContactOutcome.LeftMessage, Party.Bank, 9)]
    [InlineData(ContactOutcome.Agreed, Party.Bank, 13)]
    [InlineData(ContactOutcome.Sent, Party.Bank, 20)]
    [InlineData(ContactOutcome.AskedForPapers, Party.Me, 13)]
    public void The_suggested_day_is_never_at_the_weekend(ContactOutcome outcome, Party by, int day)
    {
        var step = Rhythm.After(outcome, _friday, null);

        Assert.Equal((by, new DateOnly(2026, 3, day)), (step.By, step.DueOn));
    }

    [Fact]
    public void The_banks_own_promise_goes_before_our_distance() =>
        Assert.Equal(new SuggestedStep(Party.Bank, StepKind.KeepPromise, _friday.AddDays(3)), Rhythm.After(ContactOutcome.Refused, _friday, _friday.AddDays(3)));

    [Fact]
    public void Every_way_a_contact_can_end_has_a_suggestion() =>
        Assert.All(Enum.GetValues<ContactOutcome>(), outcome => Assert.True(Rhythm.After(outcome, _friday, null).DueOn > _friday));
}
