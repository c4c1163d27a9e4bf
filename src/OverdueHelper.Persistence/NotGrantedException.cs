namespace OverdueHelper.Persistence;

/// <summary>A save touched a row the person holds no writing grant for. Nothing of the save was written.</summary>
/// <remarks>Use cases check first and answer "missing"; this is the wall behind them, so it is a bug or an attack.</remarks>
public sealed class NotGrantedException : InvalidOperationException
{
    /// <summary>Says only that a row was refused.</summary>
    public NotGrantedException()
        : this("The row belongs to a case that is not granted to this person.")
    {
    }

    /// <summary>Says what was refused, never whose it is.</summary>
    /// <param name="message">What was refused.</param>
    public NotGrantedException(string message)
        : base(message)
    {
    }

    /// <summary>Says what was refused and why it came to that.</summary>
    /// <param name="message">What was refused.</param>
    /// <param name="innerException">The cause.</param>
    public NotGrantedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
