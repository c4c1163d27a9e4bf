namespace OverdueHelper.Domain.Values;

/// <summary>What a person answered to a yes-or-no question. Not answered yet is <see langword="null"/>, never a member.</summary>
public enum Answer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>"I do not know yet": an answer, and a thing to find out.</summary>
    Unknown,
}
