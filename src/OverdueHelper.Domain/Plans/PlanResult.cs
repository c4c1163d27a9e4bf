namespace OverdueHelper.Domain.Plans;

/// <summary>What an option comes to for one loan: a <see cref="PlanProposal"/>, <see cref="PlanNeverRepays"/> or <see cref="PlanDoesNotApply"/>.</summary>
public abstract record PlanResult
{
    private protected PlanResult(PlanOption option) => Option = option;

    /// <summary>The request this is the answer to.</summary>
    public PlanOption Option { get; }
}
