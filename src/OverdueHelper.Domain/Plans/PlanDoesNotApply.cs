namespace OverdueHelper.Domain.Plans;

/// <summary>The option asks for something this loan does not have.</summary>
public sealed record PlanDoesNotApply : PlanResult
{
    internal PlanDoesNotApply(PlanOption option, PlanObstacle why)
        : base(option) => Why = why;

    /// <summary>What stands in the way.</summary>
    public PlanObstacle Why { get; }
}
