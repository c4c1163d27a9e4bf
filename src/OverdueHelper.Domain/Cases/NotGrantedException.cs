namespace OverdueHelper.Domain.Cases;

/// <summary>A save touched a row that takes more than the person's grant allows. Nothing of the save was written.</summary>
/// <remarks>Use cases check first; this is the wall behind them. It is met by someone who may only read, or whose grant ended while a page was open.</remarks>
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
