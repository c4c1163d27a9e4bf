using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Papers;

/// <summary>What the borrower said of one supporting document. A document without a mark is needed.</summary>
public sealed class PaperMark : ICaseRow
{
    /// <summary>The longest key of the catalogue, in characters.</summary>
    public const int KeyLength = 64;

    private PaperMark()
    {
    }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The document's key in the catalogue.</summary>
    public string Paper { get; private init; } = "";

    /// <summary>How far it is.</summary>
    public PaperState State { get; set; }

    /// <summary>Marks one document of a case.</summary>
    public static PaperMark Of(Guid caseId, string paper, PaperState state) => new() { CaseId = caseId, Paper = paper, State = state };
}
