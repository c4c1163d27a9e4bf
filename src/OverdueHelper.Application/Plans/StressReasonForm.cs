namespace OverdueHelper.Application.Plans;

/// <summary>Why a plan can be kept although it fails a stress test, as the page holds it.</summary>
public sealed class StressReasonForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The lender whose plan it is.</summary>
    public required Guid LenderId { get; init; }

    /// <summary>The count of saves of the plan's details the form was filled from.</summary>
    public int Version { get; set; }

    /// <summary>The reason, in the borrower's words.</summary>
    public string? Text { get; set; } = "";
}
