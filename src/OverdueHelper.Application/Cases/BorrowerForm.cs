using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Application.Cases;

/// <summary>The borrower, as the page holds them.</summary>
public sealed class BorrowerForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The count of saves the form was filled from.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="CaseFile.Country"/>
    public string? Country { get; set; }

    /// <inheritdoc cref="Borrower.Kind"/>
    public BorrowerKind? Kind { get; set; }

    /// <inheritdoc cref="Borrower.FullName"/>
    public string FullName { get; set; } = "";

    /// <inheritdoc cref="Borrower.BusinessName"/>
    public string BusinessName { get; set; } = "";

    /// <inheritdoc cref="Borrower.RegistrationNumber"/>
    public string RegistrationNumber { get; set; } = "";

    /// <inheritdoc cref="Borrower.Address"/>
    public string Address { get; set; } = "";

    /// <inheritdoc cref="Borrower.Place"/>
    public string Place { get; set; } = "";

    /// <inheritdoc cref="Borrower.Phone"/>
    public string Phone { get; set; } = "";

    /// <inheritdoc cref="Borrower.ReachedAt"/>
    public string ReachedAt { get; set; } = "";

    /// <inheritdoc cref="Borrower.CoBorrower"/>
    public string CoBorrower { get; set; } = "";

    /// <inheritdoc cref="Borrower.Guarantor"/>
    public string Guarantor { get; set; } = "";

    /// <inheritdoc cref="Borrower.Counsellor"/>
    public string Counsellor { get; set; } = "";

    /// <inheritdoc cref="Borrower.Reason"/>
    public HardshipReason? Reason { get; set; }

    /// <inheritdoc cref="Borrower.HardSince"/>
    public DateOnly? HardSince { get; set; }

    /// <inheritdoc cref="Borrower.EasesOn"/>
    public DateOnly? EasesOn { get; set; }

    /// <inheritdoc cref="Borrower.Story"/>
    public string Story { get; set; } = "";
}
