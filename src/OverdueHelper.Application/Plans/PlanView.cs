using OverdueHelper.Application.Agreements;
using OverdueHelper.Documents.Model;
using OverdueHelper.Documents.Plans;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Application.Plans;

/// <summary>The plan for one lender, ready to show and to print.</summary>
public sealed record PlanView
{
    /// <summary>The lender's name.</summary>
    public required string LenderName { get; init; }

    /// <summary>What the plan says beside its figures.</summary>
    public required PlanDetailsForm Form { get; init; }

    /// <summary>The currency of what can be paid today.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The short code everyone quotes.</summary>
    public required string Reference { get; init; }

    /// <summary>The version of the plan as it reads now: the next one, where it reads differently from the paper that was printed last.</summary>
    public required int PlanVersion { get; init; }

    /// <summary>The day this version was printed; <see langword="null"/> when it was not.</summary>
    public required DateOnly? PrintedOn { get; init; }

    /// <summary>The day the version before was printed, where the plan reads differently since; <see langword="null"/> where it does not.</summary>
    public DateOnly? ChangedSince { get; init; }

    /// <summary>The version of the paper that can be handed over: the last printing, else the plan as it reads now.</summary>
    public required int HandOverVersion { get; init; }

    /// <summary>Whether a plan would acknowledge a debt that may be too old: then there is none, and free advice comes first.</summary>
    public required bool IsStopped { get; init; }

    /// <summary>What must be said beside the plan because of the answers before the start.</summary>
    public required IReadOnlyList<Caution> Cautions { get; init; }

    /// <summary>What is still missing.</summary>
    public required IReadOnlyList<PlanGap> Gaps { get; init; }

    /// <summary>The loans on which a choice is missing or out of date.</summary>
    public required IReadOnlyList<Guid> LoansToChoose { get; init; }

    /// <summary>Who owes; <see langword="null"/> when not said.</summary>
    public BorrowerKind? Kind { get; init; }

    /// <summary>Whether a complete budget leaves nothing for any loan: then advice comes before a plan.</summary>
    public bool IsDeficit { get; init; }

    /// <summary>The loans on which something is asked for.</summary>
    public IReadOnlyList<Guid> LoansInPlan { get; init; } = [];

    /// <summary>What happens to the plan when something goes wrong; <see langword="null"/> when there is no plan or no budget.</summary>
    public PlanStress? Stress { get; init; }

    /// <summary>Why it can be kept although it fails a test; empty while it is not said.</summary>
    public string StressReason { get; init; } = "";

    /// <summary>Whether it fails a test and no reason is written: then it is not printed.</summary>
    public bool NeedsReason => Stress?.Fails == true && StressReason.Length == 0;

    /// <summary>The loans on which something is asked for, worked out.</summary>
    public required IReadOnlyList<PlannedLoan> Planned { get; init; }

    /// <summary>What was handed over to this lender so far, oldest first.</summary>
    public required IReadOnlyList<VersionView> Versions { get; init; }

    /// <summary>The fingerprint of the paper that is handed over: of the last printing of this version, else of the plan as it reads now; empty without one.</summary>
    public required string HandedOverHash { get; init; }

    /// <summary>The handing over of the very request in the very paper; <see langword="null"/> while there was none, or when it is over.</summary>
    /// <param name="loan">One of <see cref="Planned"/>.</param>
    public VersionView? HandedOver(PlannedLoan loan) =>
        Versions.LastOrDefault(version => version.LoanId == loan.Loan.Id) is { } last && last.PlanVersion == HandOverVersion && last.Terms == loan.Terms
            && (ProposalPath.IsOpen(last.State) || last.State is ProposalState.Accepted)
            ? last
            : null;

    /// <summary>Whether everything in the plan was handed over as it stands in that paper.</summary>
    public bool IsHandedOver => Planned.Count > 0 && Planned.All(loan => HandedOver(loan) is not null);

    /// <summary>The plan; <see langword="null"/> when it is stopped or nothing is chosen.</summary>
    public Document? Plan { get; init; }

    /// <summary>The authority for a counsellor; <see langword="null"/> when none is named or there is no plan.</summary>
    public Document? Authority { get; init; }
}
