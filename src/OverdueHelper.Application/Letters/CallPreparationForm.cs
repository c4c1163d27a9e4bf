using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Letters;

/// <summary>The words for a call, as the page holds them.</summary>
public sealed class CallPreparationForm
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The loan.</summary>
    public required Guid LoanId { get; init; }

    /// <summary>The count of saves the form was filled from.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="CallPreparation.Ends"/>
    public string Ends { get; set; } = "";

    /// <inheritdoc cref="CallPreparation.Fallback"/>
    public string Fallback { get; set; } = "";
}
