namespace OverdueHelper.Domain.Cases;

/// <summary>How far a task is.</summary>
public enum TaskState
{
    /// <summary>Nothing is entered yet.</summary>
    NotStarted,

    /// <summary>Something is entered, something is missing.</summary>
    InProgress,

    /// <summary>Nothing is missing.</summary>
    Done,

    /// <summary>Another task must come first.</summary>
    CannotStartYet,
}
