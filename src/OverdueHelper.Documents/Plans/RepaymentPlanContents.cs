using OverdueHelper.Domain.Budgets;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Documents.Plans;

/// <summary>Everything the plan for one lender says. Nothing of another lender belongs in it.</summary>
public sealed record RepaymentPlanContents
{
    /// <summary>The short code, such as <c>OH-7K3Q-2</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>1 for the first version.</summary>
    public required int Version { get; init; }

    /// <summary>The day of the plan; the figures are of it.</summary>
    public required DateOnly DatedOn { get; init; }

    /// <summary>The bank's language as a culture name.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the case is an example and no real person's.</summary>
    public bool IsExample { get; init; }

    /// <summary>The bank's name.</summary>
    public required string LenderName { get; init; }

    /// <summary>Department and address on several lines; may be empty.</summary>
    public string Addressee { get; init; } = "";

    /// <summary>The town before the date; may be empty.</summary>
    public string Place { get; init; } = "";

    /// <summary>Who owes.</summary>
    public required Borrower Borrower { get; init; }

    /// <summary>Who else is bound by the loans of this plan; what the borrower's page names when none is entered by loan.</summary>
    public IReadOnlyList<PlanGuarantor> Guarantors { get; init; } = [];

    /// <summary>Who signs, where it is not the borrower; may be empty.</summary>
    public string SignedBy { get; init; } = "";

    /// <summary>The loans of this lender on which something is asked for; at least one.</summary>
    public required IReadOnlyList<PlannedLoan> Loans { get; init; }

    /// <summary>What can be paid today, in the currency of the first loan's smallest unit; <see langword="null"/> leaves a line to write on.</summary>
    public long? PaysTodayMinor { get; init; }

    /// <summary>Why nothing is paid today, where the cash flow of a business says it; <see langword="null"/> otherwise.</summary>
    public PlanCashLow? CashLow { get; init; }

    /// <summary>The day by which a reply is asked for.</summary>
    public required DateOnly ReplyBy { get; init; }

    /// <summary>The payday from which the instalments can be paid; <see langword="null"/> leaves a line to write on.</summary>
    public DateOnly? PaydayOn { get; init; }

    /// <summary>Whether interest and fees are asked to be frozen while the plan is considered.</summary>
    public bool AsksFreeze { get; init; }

    /// <summary>The budget in short; <see langword="null"/> when none was entered.</summary>
    public PlanMonth? Month { get; init; }

    /// <summary>One sentence on each point that a bank weighs; a point without one is left out.</summary>
    public IReadOnlyList<PlanPoint> Points { get; init; } = [];

    /// <summary>What happens to the plan when something goes wrong; empty while the budget is not complete.</summary>
    public IReadOnlyList<StressResult> Stress { get; init; } = [];

    /// <summary>Why the plan can be kept although it fails a test; empty when it fails none.</summary>
    public string StressReason { get; init; } = "";

    /// <summary>The contacts with this lender, oldest first.</summary>
    public IReadOnlyList<PlanContact> Contacts { get; init; } = [];

    /// <summary>The supporting documents that apply.</summary>
    public IReadOnlyList<PlanEnclosure> Enclosures { get; init; } = [];

    /// <summary>What is added behind the schedules, in this order; those who sign sign it too.</summary>
    public IReadOnlyList<PlanAnnex> Annexes { get; init; } = [];
}
