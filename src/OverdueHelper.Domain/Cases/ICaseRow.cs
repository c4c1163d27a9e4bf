namespace OverdueHelper.Domain.Cases;

/// <summary>A row that belongs to one case and is seen, added and changed only by people the case is granted to.</summary>
/// <remarks>The database guards every type that implements this; a row never moves to another case.</remarks>
public interface ICaseRow
{
    /// <summary>The case the row belongs to.</summary>
    Guid CaseId { get; }
}
