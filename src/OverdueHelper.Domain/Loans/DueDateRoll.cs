namespace OverdueHelper.Domain.Loans;

/// <summary>Where a due date goes when it is not a working day. The contractual date is kept beside the adjusted one.</summary>
public enum DueDateRoll
{
    /// <summary>It stays; the default.</summary>
    None,

    /// <summary>The next working day.</summary>
    Following,

    /// <summary>The next working day, unless that is in another month: then the one before.</summary>
    ModifiedFollowing,

    /// <summary>The working day before.</summary>
    Preceding,

    /// <summary>The working day before, unless that is in another month: then the next.</summary>
    ModifiedPreceding,

    /// <summary>A Sunday or Monday goes forward, any other day back.</summary>
    Nearest,
}
