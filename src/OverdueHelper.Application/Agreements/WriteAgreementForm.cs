using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Agreements;

/// <summary>Writing an agreement into its loan, as the page holds it.</summary>
public sealed class WriteAgreementForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The loan.</summary>
    public required Guid LoanId { get; init; }

    /// <summary>The acceptance that is written.</summary>
    public required Guid AgreementId { get; init; }

    /// <summary>What becomes of what is overdue.</summary>
    public OverdueTreatment? Overdue { get; set; }

    /// <summary>The last payment as it was shown, in minor units; another one is not saved.</summary>
    public long? SeenLastMinor { get; set; }
}
