using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Domain.Tests.Contacts;

public sealed class RhythmTests
{
    private static readonly DateOnly _friday = new(2026, 3, 6);

    private readonly ContactRhythm _settings = ContactRhythm.Of(Guid.NewGuid());

    [Theory]
    [InlineData(ContactOutcome.NoAnswer, ContactChannel.Phone, Party.Me, 9)]
    [InlineData(ContactOutcome.LeftMessage, ContactChannel.Phone, Party.Bank, 9)]
    [InlineData(ContactOutcome.Agreed, ContactChannel.Letter, Party.Bank, 13)]
    [InlineData(ContactOutcome.Sent, ContactChannel.Email, Party.Bank, 13)]
    [InlineData(ContactOutcome.Sent, ContactChannel.Letter, Party.Bank, 20)]
    [InlineData(ContactOutcome.AskedForPapers, ContactChannel.Phone, Party.Me, 13)]
    public void The_suggested_day_is_never_at_the_weekend(ContactOutcome outcome, ContactChannel channel, Party by, int day)
    {
        var step = Rhythm.After(outcome, channel, _friday, null, _settings);

        Assert.Equal((by, new DateOnly(2026, 3, day)), (step.By, step.DueOn));
    }

    [Fact]
    public void A_person_who_rings_at_weekends_may_try_again_the_next_day()
    {
        _settings.UsesWeekends = true;

        Assert.Equal(new SuggestedStep(Party.Me, StepKind.TryAgain, _friday.AddDays(1)), Rhythm.After(ContactOutcome.NoAnswer, ContactChannel.Phone, _friday, null, _settings));
        Assert.Equal(DayOfWeek.Monday, Rhythm.After(ContactOutcome.LeftMessage, ContactChannel.Phone, _friday, null, _settings).DueOn.DayOfWeek);
    }

    [Theory]
    [InlineData(true, StepKind.ConfirmMyself, 0)]
    [InlineData(false, StepKind.ConfirmInWriting, 7)]
    public void What_was_agreed_by_word_of_mouth_is_confirmed_the_same_day_unless_not_wanted(bool wanted, StepKind kind, int days)
    {
        _settings.ConfirmsSameDay = wanted;

        var step = Rhythm.After(ContactOutcome.Agreed, ContactChannel.Phone, _friday, null, _settings);

        Assert.Equal((kind, _friday.AddDays(days)), (step.Kind, step.DueOn));
    }

    [Fact]
    public void The_bank_is_asked_again_after_the_days_that_were_chosen()
    {
        _settings.ChaseAfterDays = 10;

        Assert.Equal(new DateOnly(2026, 3, 16), Rhythm.After(ContactOutcome.WillComeBack, ContactChannel.Phone, _friday, null, _settings).DueOn);
    }

    [Fact]
    public void The_banks_own_promise_goes_before_our_distance() =>
        Assert.Equal(
            new SuggestedStep(Party.Bank, StepKind.KeepPromise, _friday.AddDays(3)),
            Rhythm.After(ContactOutcome.Refused, ContactChannel.Phone, _friday, _friday.AddDays(3), _settings));

    [Fact]
    public void Every_way_a_contact_can_end_has_a_suggestion() =>
        Assert.All(Enum.GetValues<ContactOutcome>(), outcome => Assert.True(Rhythm.After(outcome, ContactChannel.Letter, _friday, null, _settings).DueOn > _friday));

    [Theory]
    [InlineData(null, null, new RhythmSuggestion[0])]
    [InlineData("2026-01-05", "2026-03-01", new RhythmSuggestion[0])]
    [InlineData("2026-01-05", "2026-02-06", new[] { RhythmSuggestion.Report })]
    [InlineData("2026-01-05", null, new[] { RhythmSuggestion.Report })]
    [InlineData("2025-12-06", "2026-03-05", new[] { RhythmSuggestion.Review })]
    public void A_month_without_a_word_and_a_quarter_without_a_look_are_worth_a_suggestion(string? first, string? last, RhythmSuggestion[] expected) =>
        Assert.Equal(expected, _settings.Suggestions(_friday, Day(first), Day(last)));

    [Fact]
    public void A_suggestion_that_was_put_off_or_switched_off_is_not_repeated()
    {
        var first = _friday.AddMonths(-6);
        _settings.PutOff(RhythmSuggestion.Report, _friday);
        _settings.ReviewEveryMonths = null;

        Assert.Empty(_settings.Suggestions(_friday.AddDays(27), first, first));
        Assert.Equal([RhythmSuggestion.Report], _settings.Suggestions(_friday.AddMonths(1), first, first));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "O", System.Globalization.CultureInfo.InvariantCulture);
}
