using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.BankView;

public sealed class WaterfallPartTests
{
    private static readonly Currency _usd = Currency.Of("USD");

    [Fact]
    public void The_steps_of_every_preset_can_be_entered_by_hand_and_come_to_the_same() =>
        Assert.All(new[] { Waterfall.Hamp, Waterfall.Flex(0.045m) }, preset =>
        {
            var own = preset with { Steps = [.. preset.Steps.Select(step => WaterfallPart.Of(step).Step!)] };
            var (balance, target) = (new Money(22_000_000, _usd), new Money(90_000, _usd));
            Assert.Equal(preset.Run(balance, 0.065m, 300, target), own.Run(balance, 0.065m, 300, target));
        });

    [Fact]
    public void A_step_without_its_numbers_is_no_step() =>
        Assert.All(Enum.GetValues<WaterfallPartKind>(), kind => Assert.Null(new WaterfallPart(kind).Step));

    [Fact]
    public void The_trace_ends_where_the_waterfall_ends_and_never_raises_the_instalment()
    {
        var (balance, target) = (new Money(22_000_000, _usd), new Money(90_000, _usd));

        var trace = Waterfall.Hamp.Trace(balance, 0.065m, 300, target);

        Assert.Equal(Waterfall.Hamp.Run(balance, 0.065m, 300, target), trace[^1]);
        Assert.All(trace.Zip(trace.Skip(1)), pair => Assert.True(pair.Second.Payment <= pair.First.Payment));
    }
}
