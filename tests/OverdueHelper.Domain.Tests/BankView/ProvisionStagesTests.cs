using OverdueHelper.Domain.BankView;

namespace OverdueHelper.Domain.Tests.BankView;

public class ProvisionStagesTests
{
    [Theory]
    [InlineData(0, null, "special mention")]
    [InlineData(90, "special mention", "substandard")]
    [InlineData(91, "substandard", "doubtful")]
    [InlineData(400, "loss", null)]
    public void A_day_has_its_stage_and_the_next(int day, string? now, string? next)
    {
        Assert.Equal(now, ProvisionStages.At(ProvisionStages.ChinaSpecific, day)?.Stage);
        Assert.Equal(next, ProvisionStages.After(ProvisionStages.ChinaSpecific, day)?.Stage);
    }

    [Theory]
    [InlineData("CN", "CN")]
    [InlineData("DE", "EU")]
    [InlineData("GB", null)]
    [InlineData(null, null)]
    public void Only_the_rules_of_the_borrowers_country_hold_and_the_others_are_elsewhere(string? country, string? place)
    {
        Assert.All(ProvisionStages.In(country), stage => Assert.Equal(place, stage.Place));
        Assert.Equal(place is null, ProvisionStages.In(country).Count == 0);
        Assert.Equal(ProvisionStages.All.Count, ProvisionStages.In(country).Count + ProvisionStages.Outside(country).Count);
    }

    [Fact]
    public void What_is_from_memory_says_so() => Assert.All(ProvisionStages.EuropeanUnsecured, stage => Assert.True(stage.IsWeak));
}
