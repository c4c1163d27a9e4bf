using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Tests.Cases;

public class SafeguardsTests
{
    private static readonly DateOnly _today = new(2026, 11, 23);

    [Fact]
    public void Court_papers_are_said_before_anything_else()
    {
        var safeguards = Safeguards.Of(Guid.Empty);
        safeguards.IsOwed = Answer.NotSure;
        safeguards.EssentialsCovered = Answer.No;
        safeguards.HasCourtPapers = Answer.Yes;

        Assert.Equal([Caution.CourtPapers, Caution.MayNotBeOwed, Caution.EssentialsFirst], safeguards.Cautions(_today, "IE"));
    }

    [Theory]
    [InlineData("2020-11-23", "IE", true)]
    [InlineData("2020-11-24", "IE", false)]
    [InlineData("2024-11-23", null, true)]
    [InlineData("2024-11-24", null, false)]
    public void A_debt_last_acknowledged_a_limitation_period_ago_may_be_time_barred(string last, string? country, bool expected)
    {
        var safeguards = Safeguards.Of(Guid.Empty);
        safeguards.LastAcknowledgedOn = DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, safeguards.Cautions(_today, country).Contains(Caution.MayBeTimeBarred));
    }

    [Fact]
    public void An_adviser_who_said_go_on_lifts_the_stop_for_an_old_debt()
    {
        var safeguards = Safeguards.Of(Guid.Empty);
        safeguards.LastAcknowledgedOn = new DateOnly(2010, 1, 1);
        safeguards.AdviserSaidGoOn = true;

        Assert.DoesNotContain(Caution.MayBeTimeBarred, safeguards.Cautions(_today, "IE"));
    }

    [Fact]
    public void Questions_left_for_later_are_not_forgotten()
    {
        var safeguards = Safeguards.Of(Guid.Empty);
        safeguards.SkippedOn = _today;

        Assert.Equal([Caution.QuestionsLeft], safeguards.Cautions(_today, "IE"));
    }
}
