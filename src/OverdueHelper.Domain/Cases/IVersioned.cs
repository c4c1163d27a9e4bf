namespace OverdueHelper.Domain.Cases;

/// <summary>A row that two people or two screens may edit: a save from an old reading is refused.</summary>
public interface IVersioned
{
    /// <summary>How often the row was changed since it was added; raised by the database context alone.</summary>
    int Version { get; }
}
