namespace OverdueHelper.Domain.Cases;

/// <summary>An answer to a plain question. Not answered at all is <see langword="null"/>, never <see cref="No"/>.</summary>
public enum Answer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>"I do not know yet": an answer that makes a to-do.</summary>
    NotSure,
}
