[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace OverdueHelper.EndToEnd.Tests.Harness;

/// <summary>The tests that share one running program, one after the other: what is slow on two cores is slower in parallel.</summary>
[CollectionDefinition(Name)]
public sealed class OneServer : ICollectionFixture<Browsers>
{
    public const string Name = "One server";
}
